package org.jisseki.publication;

import java.nio.charset.StandardCharsets;
import org.jisseki.common.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * An edition (版) without its content: one measure's sheet for one fiscal year, as it was released.
 *
 * @param id of its row
 * @param no     1 for the first edition (初版), then counting on; each form counts by itself
 * @param reason why there is this edition, for anyone to read; null where none was given for that
 */
public record Edition(
        long id,
        String planCode,
        String planName,
        FiscalYear year,
        String measureCode,
        String measureName,
        SheetForm form,
        int no,
        String sha256,
        String releasedAt,
        EditionName name,
        @Nullable String reason) {

    /** An edition of a sheet that was not corrected. */
    public Edition(
            long id,
            String planCode,
            String planName,
            FiscalYear year,
            String measureCode,
            String measureName,
            SheetForm form,
            int no,
            String sha256,
            String releasedAt) {
        this(
                id,
                planCode,
                planName,
                year,
                measureCode,
                measureName,
                form,
                no,
                sha256,
                releasedAt,
                EditionName.of(no),
                null);
    }

    private static final String START = "start";

    /** Instead of a row's number, of an edition that is not made. */
    static final long UNMADE = 0;

    /** The edition that holds a sheet. */
    static Edition of(long id, Sheet sheet, String sha256) {
        return new Edition(
                id,
                sheet.plan().code(),
                sheet.plan().name(),
                new FiscalYear(sheet.year()),
                sheet.measure().code(),
                sheet.measure().name(),
                sheet.form(),
                sheet.no(),
                sha256,
                sheet.releasedAt(),
                sheet.name(),
                sheet.reason());
    }

    /** The public path of the sheet, which always shows its newest edition. */
    public String sheetPath() {
        return ofMeasure() + (form == SheetForm.START ? "/" + START : "");
    }

    /** The public path of this very edition: …/322/2, and of the form of the year's start …/322/start-2. */
    public String path() {
        return ofMeasure() + "/" + (form == SheetForm.START ? START + "-" : "") + no;
    }

    /** The public path of one of its files. */
    public String path(EditionFile.Kind kind) {
        return path() + "/" + kind.segment();
    }

    /** The public path of what differs from the edition before. */
    public String errataPath() {
        return path() + "/errata";
    }

    /** Whether the last part of a path, behind the measure, means this edition; {@code start} alone means the newest. */
    boolean isAt(String segment) {
        return path().equals(ofMeasure() + "/" + segment);
    }

    /** Whether the last part of a path means the newest edition of the form of the year's start. */
    static boolean isNewestStart(String segment) {
        return segment.equals(START);
    }

    private String ofMeasure() {
        return "/published/%s/%d/%s".formatted(segment(planCode), year.year(), segment(measureCode));
    }

    private static String segment(String code) {
        return UriUtils.encodePathSegment(code, StandardCharsets.UTF_8);
    }
}
