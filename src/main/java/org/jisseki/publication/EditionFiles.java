package org.jisseki.publication;

import java.nio.ByteBuffer;
import java.util.List;
import org.jisseki.common.pdf.Pdf;
import org.jisseki.record.Sha256;
import org.springframework.stereotype.Component;

/** Makes the files of an edition. */
@Component
class EditionFiles {

    private final PdfSheet pdf;
    private final CsvSheet csv;

    EditionFiles(PdfSheet pdf, CsvSheet csv) {
        this.pdf = pdf;
        this.csv = csv;
    }

    List<EditionFile> of(Sheet sheet) {
        Pdf rendered = pdf.render(sheet);
        return List.of(
                file(EditionFile.Kind.PDF, rendered.bytes(), String.join("", rendered.missing())),
                file(EditionFile.Kind.CSV, csv.write(sheet), ""));
    }

    private static EditionFile file(EditionFile.Kind kind, byte[] content, String missing) {
        return new EditionFile(kind, content, Sha256.of(ByteBuffer.wrap(content)), missing);
    }
}
