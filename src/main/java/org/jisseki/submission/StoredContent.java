package org.jisseki.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jisseki.record.Sha256;

/**
 * A stored content, read part by part. The last part is let out only once all of it is what its name says: a content that was
 * tampered with breaks off.
 */
class StoredContent extends InputStream {

    private final EvidenceBytesRows rows;
    private final EvidenceFile file;
    private final MessageDigest digest = Sha256.digest();
    private InputStream part = InputStream.nullInputStream();
    private int next;
    private long read;

    StoredContent(EvidenceBytesRows rows, EvidenceFile file) {
        this.rows = rows;
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int got = part.read(into, from, most);
        if (got >= 0 || read == file.size()) {
            return got;
        }
        byte[] bytes = rows.part(file.sha256(), next++).orElseThrow(this::broken);
        digest.update(bytes);
        read += bytes.length;
        if (read >= file.size()
                && (read > file.size() || !Sha256.printed(digest).equals(file.sha256()))) {
            throw broken();
        }
        part = new ByteArrayInputStream(bytes);
        return part.read(into, from, most);
    }

    private IOException broken() {
        return new IOException("The content of evidence " + file.id() + " is not what was stored");
    }
}
