package org.jisseki.submission;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.evidence.FileType;
import org.jspecify.annotations.Nullable;

/**
 * What a revision freezes: what was entered, with what stood beside it when it was handed in. The edition takes its figures
 * from here and nowhere else. What a later version adds is NULL in revisions of before.
 *
 * @param unitId     the program, the indicator or the evaluated measure
 * @param year       the fiscal year, by its Western number
 * @param settled    in 千円; NULL for an indicator's own unit
 * @param budget     the year's budget as it was known, in 千円
 * @param result     the text on the result; NULL for an indicator's own unit
 * @param hints      the hints on what was handed in, with their reasons; none in revisions of before there were hints
 * @param evidence   the files that were there, in the order in which they were given; none in revisions of before there was
 *                   evidence
 * @param settlement what the settled amount is; NULL where nothing was said of it
 * @param nextBudget the next year's budget, in 千円; NULL where none was entered
 * @param evaluation the measure's; NULL for a program and for an indicator
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
        List<EnteredFile> evidence,
        @Nullable Settlement settlement,
        @Nullable Quantity nextBudget,
        @Nullable Evaluation evaluation) {

    public UnitContent {
        hints = hints == null ? List.of() : List.copyOf(hints);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** The same with other actuals and another budget of the year. */
    UnitContent with(List<EnteredActual> others, @Nullable Quantity otherBudget) {
        return new UnitContent(
                kind,
                unitId,
                title,
                year,
                others,
                settled,
                otherBudget,
                result,
                hints,
                evidence,
                settlement,
                nextBudget,
                evaluation);
    }

    /** How many hints were handed in without a reason. */
    public int unexplained() {
        return (int) hints.stream().filter(hint -> hint.reason() == null).count();
    }

    /** The settled amount as it is printed: an expected one says so. */
    public @Nullable Quantity settledAs() {
        return settled == null || settlement == null
                ? settled
                : settlement.kind().printed(settled);
    }

    /** The figure that was entered under a key of the form; NULL where there is none. */
    public @Nullable Quantity figure(String key) {
        return switch (key) {
            case UnitForm.SETTLED -> settled;
            case UnitForm.NEXT_BUDGET -> nextBudget;
            default ->
                actuals.stream()
                        .flatMap(actual -> Optional.ofNullable(actual.figure(key)).stream())
                        .findFirst()
                        .orElse(null);
        };
    }

    /**
     * One indicator's actual.
     *
     * @param typed         as it was typed
     * @param achievement   judged when it was handed in, by the rule of then
     * @param earlierTarget the target of before, where it was raised or loosened
     * @param milestone     what the plan published for the year (目安値); NULL where blank
     * @param next          the next year's target; NULL where none was proposed
     */
    public record EnteredActual(
            long indicatorId,
            String name,
            String unit,
            String typed,
            Quantity actual,
            @Nullable Quantity target,
            Achievement achievement,
            @Nullable Quantity earlierTarget,
            @Nullable Quantity milestone,
            @Nullable Proposal next) {

        /** The same with another proposal for the next year. */
        EnteredActual proposing(@Nullable Proposal other) {
            return new EnteredActual(
                    indicatorId, name, unit, typed, actual, target, achievement, earlierTarget, milestone, other);
        }

        @Nullable
        Quantity figure(String key) {
            if (key.equals("actual:" + indicatorId)) {
                return actual;
            }
            return next != null && key.equals("nextTarget:" + indicatorId) ? next.target() : null;
        }
    }

    /**
     * A file of evidence. Its bytes are stored under the hash.
     *
     * @param id   of its row
     * @param size in bytes
     */
    public record EnteredFile(long id, String name, FileType type, long size, String sha256) {}

    /**
     * A target proposed for the next year (翌年度目標値) with its rationale (目標値の考え方).
     *
     * @param typed as it was typed
     */
    public record Proposal(String typed, Quantity target, String rationale) {}

    /**
     * 決算見込, 決算 or 未確定.
     *
     * @param due of what is 未確定, the month in which it will be known (確定予定); else NULL
     */
    public record Settlement(SettledKind kind, @Nullable YearMonth due) {}

    /**
     * A measure's evaluation.
     *
     * @param grade      the code of one of the plan's grades (進展度)
     * @param reason     判断理由
     * @param paragraphs in the order of print
     */
    public record Evaluation(String grade, String reason, List<EvaluationParagraph> paragraphs) {

        public Evaluation {
            paragraphs = List.copyOf(paragraphs);
        }

        /** The paragraphs by the keys of their fields. */
        Map<String, EvaluationParagraph> byKey() {
            Map<String, Integer> counted = new HashMap<>();
            Map<String, EvaluationParagraph> byKey = new LinkedHashMap<>();
            paragraphs.forEach(paragraph -> byKey.put(
                    EvaluationForm.key(paragraph.kind(), counted.merge(paragraph.kind(), 1, Integer::sum)), paragraph));
            return byKey;
        }

        /** The paragraph of a kind with a number; what has no number stands at a place within its kind. */
        Optional<EvaluationParagraph> paragraph(String kind, @Nullable Integer number, int place) {
            return number == null
                    ? Optional.ofNullable(byKey().get(EvaluationForm.key(kind, place)))
                            .filter(paragraph -> paragraph.number() == null)
                    : paragraphs.stream()
                            .filter(paragraph -> paragraph.kind().equals(kind) && number.equals(paragraph.number()))
                            .findFirst();
        }
    }

    /**
     * One paragraph of the narrative.
     *
     * @param kind      the name of a {@link org.jisseki.plan.ParagraphKind}
     * @param year      that it is about: the next one for 取組方向
     * @param number    printed before it as ①, where it has one
     * @param sectionId the section that wrote it
     */
    public record EvaluationParagraph(
            String kind, int year, @Nullable Integer number, String text, long sectionId) {}
}
