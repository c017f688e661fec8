package org.jisseki.submission.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jisseki.common.RefusedException;
import org.jisseki.record.Sha256;

/**
 * A file as it came in, whole, in a temporary place that is gone with whoever holds it: the operating system lets go of it when
 * the process ends, however it ends.
 */
public final class Received implements AutoCloseable {

    private static final int AT_ONCE = 1 << 16;

    private final FileChannel place;
    private final Arena arena;
    private final ByteBuffer content;
    private final String sha256;

    @SuppressWarnings("MustBeClosedChecker") // closed with the place itself: close()
    private Received(FileChannel place) throws IOException {
        this.place = place;
        this.arena = Arena.ofConfined();
        this.content = place.map(MapMode.READ_ONLY, 0, place.size(), arena).asByteBuffer();
        this.sha256 = Sha256.of(content.duplicate());
    }

    /**
     * Takes in all that a sender sends, as long as it is no more than may be sent.
     *
     * @throws RefusedException where nothing comes, or too much; what follows is not read
     * @throws IOException where the sender breaks off
     */
    public static Received from(InputStream sent, EvidenceLimits limits) throws IOException {
        Path file = Files.createTempFile("jisseki-evidence", null);
        FileChannel place = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            byte[] part = new byte[AT_ONCE];
            for (int read = sent.read(part); read >= 0; read = sent.read(part)) {
                limits.checkSize(place.position() + read);
                ByteBuffer rest = ByteBuffer.wrap(part, 0, read);
                while (rest.hasRemaining()) {
                    place.write(rest);
                }
            }
            if (place.size() == 0) {
                throw new RefusedException("submission.evidence.empty");
            }
            return new Received(place);
        } catch (IOException | RuntimeException broken) {
            place.close();
            throw broken;
        }
    }

    /** All of it, to be read until this is closed. */
    public ByteBuffer content() {
        return content.duplicate();
    }

    /** In bytes. */
    public long size() {
        return content.limit();
    }

    public String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        arena.close();
        place.close();
    }
}
