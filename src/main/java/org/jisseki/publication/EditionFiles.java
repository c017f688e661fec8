package org.jisseki.publication;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.jisseki.common.pdf.Pdf;
import org.jisseki.record.Sha256;
import org.jspecify.annotations.Nullable;
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

    /**
     * All files of an edition.
     *
     * @param before what the edition before holds; null for the first
     */
    List<EditionFile> of(Sheet sheet, @Nullable Sheet before) {
        Stream<EditionFile> own =
                Stream.of(file(EditionFile.Kind.PDF, pdf.render(sheet)), file(EditionFile.Kind.CSV, csv.write(sheet)));
        if (before == null) {
            return own.toList();
        }
        Errata errata = Errata.between(before, sheet);
        return Stream.concat(
                        own,
                        Stream.of(
                                file(EditionFile.Kind.ERRATA_PDF, pdf.errata(sheet, errata)),
                                file(EditionFile.Kind.ERRATA_CSV, csv.write(sheet, errata))))
                .toList();
    }

    private static EditionFile file(EditionFile.Kind kind, Pdf rendered) {
        return new EditionFile(
                kind,
                rendered.bytes(),
                Sha256.of(ByteBuffer.wrap(rendered.bytes())),
                String.join("", rendered.missing()));
    }

    private static EditionFile file(EditionFile.Kind kind, byte[] content) {
        return new EditionFile(kind, content, Sha256.of(ByteBuffer.wrap(content)), "");
    }
}
