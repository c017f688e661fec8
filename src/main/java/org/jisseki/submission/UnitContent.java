package org.jisseki.submission;

import java.util.List;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.evidence.FileType;
import org.jspecify.annotations.Nullable;

/**
 * What a revision freezes: what was entered, with what stood beside it when it was handed in. The edition takes its figures
 * from here and nowhere else.
 *
 * @param unitId  the program or the indicator
 * @param year    the fiscal year, by its Western number
 * @param settled in 千円; NULL for an indicator's own unit
 * @param budget  the year's budget as it was known, in 千円
 * @param result  the text on the result; NULL for an indicator's own unit
 * @param hints   the hints on what was handed in, with their reasons; none in revisions of before there were hints
 * @param evidence the files that were there, in the order in which they were given; none in revisions of before there was evidence
 */
public record UnitContent(
        UnitKind kind,
        long unitId,
        String title,
        int year,
        List<EnteredActual> actuals,
        @Nullable Quantity settled,
        @Nullable Quantity budget,
        @Nullable String result,
        List<FrozenHint> hints,
        List<EnteredFile> evidence) {

    public UnitContent {
        hints = hints == null ? List.of() : List.copyOf(hints);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** How many hints were handed in without a reason. */
    public int unexplained() {
        return (int) hints.stream().filter(hint -> hint.reason() == null).count();
    }

    /**
     * One indicator's actual.
     *
     * @param typed       as it was typed
     * @param achievement judged when it was handed in, by the rule of then
     */
    public record EnteredActual(
            long indicatorId,
            String name,
            String unit,
            String typed,
            Quantity actual,
            @Nullable Quantity target,
            Achievement achievement) {}

    /**
     * A file of evidence. Its bytes are stored under the hash.
     *
     * @param id   of its row
     * @param size in bytes
     */
    public record EnteredFile(long id, String name, FileType type, long size, String sha256) {}
}
