package org.jisseki.publication;

import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;

/** The addresses of what is not public, below the portal's root and without a leading slash. */
public final class UnreleasedPath {

    /** 案（議会提出版）. */
    public static final String DRAFT = "unreleased/draft";

    /** What the next release would publish. */
    public static final String NEXT = "unreleased/next";

    static final String SHEET = "/sheet.pdf";
    static final String ALL = "/all.pdf";

    static final String REPLACEMENTS = "/replacements.pdf";

    private UnreleasedPath() {}

    /** One measure's sheet as a page. @param of {@link #DRAFT} or {@link #NEXT} */
    public static String page(String of, CycleId cycle, MeasureId measure) {
        return "%s/%d/%d".formatted(of, cycle.value(), measure.value());
    }

    /** The same as PDF. */
    public static String pdf(String of, CycleId cycle, MeasureId measure) {
        return page(of, cycle, measure) + SHEET;
    }

    /** What has to be replaced in a cycle's assembly draft, as PDF. */
    public static String replacements(CycleId cycle) {
        return "%s/%d%s".formatted(DRAFT, cycle.value(), REPLACEMENTS);
    }

    /** All measures in one PDF. */
    public static String all(String of, CycleId cycle) {
        return "%s/%d%s".formatted(of, cycle.value(), ALL);
    }
}
