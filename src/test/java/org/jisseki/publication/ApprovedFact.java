package org.jisseki.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.ExecutionRate;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;

/**
 * Something that an approved revision says, collected from it whatever its form asks for.
 *
 * @param subject the number of the indicator, the program or the measure
 * @param year    that it is about
 * @param by      the year whose report says so
 * @param text    as it is printed, without its unit
 */
record ApprovedFact(Kind kind, long subject, int year, int by, String text) {

    enum Kind {
        TARGET,
        ACTUAL,
        RATIONALE,
        BUDGET,
        SETTLED,
        ACHIEVEMENT,
        RATE,
        RESULT,
        PARAGRAPH
    }

    static List<ApprovedFact> of(UnitContent content) {
        int by = content.year();
        List<ApprovedFact> facts = new ArrayList<>();
        for (UnitContent.EnteredActual actual : content.actuals()) {
            long id = actual.indicatorId();
            facts.add(new ApprovedFact(Kind.ACTUAL, id, by, by, actual.actual().printed()));
            figure(Kind.TARGET, id, by, by, actual.target()).ifPresent(facts::add);
            String achieved = actual.achievement().printed();
            if (!achieved.isBlank() && !achieved.equals("-")) {
                facts.add(new ApprovedFact(Kind.ACHIEVEMENT, id, by, by, achieved));
            }
            UnitContent.Proposal next = actual.next();
            if (next != null) {
                facts.add(new ApprovedFact(
                        Kind.TARGET, id, by + 1, by, next.target().printed()));
                facts.add(new ApprovedFact(Kind.RATIONALE, id, by + 1, by, next.rationale()));
            }
        }
        figure(Kind.BUDGET, content.unitId(), by, by, content.budget()).ifPresent(facts::add);
        figure(Kind.BUDGET, content.unitId(), by + 1, by, content.nextBudget()).ifPresent(facts::add);
        figure(Kind.SETTLED, content.unitId(), by, by, content.settled()).ifPresent(facts::add);
        BigDecimal rate = ExecutionRate.percent(content.settled(), content.budget());
        if (rate != null) {
            facts.add(new ApprovedFact(Kind.RATE, content.unitId(), by, by, rate.toPlainString() + "%"));
        }
        if (content.result() != null) {
            facts.add(new ApprovedFact(Kind.RESULT, content.unitId(), by, by, content.result()));
        }
        UnitContent.Evaluation evaluation = content.evaluation();
        if (evaluation != null) {
            evaluation
                    .paragraphs()
                    .forEach(paragraph -> facts.add(new ApprovedFact(
                            Kind.PARAGRAPH, content.unitId(), paragraph.year(), by, paragraph.text())));
        }
        return List.copyOf(facts);
    }

    /** Whether it stands as it is meant in what was copied out of a page: blanks and line breaks apart. */
    boolean standsIn(String copied) {
        return bare(copied).contains(bare(text));
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\\u200b\\u2060]", "");
    }

    private static Optional<ApprovedFact> figure(Kind kind, long subject, int year, int by, @Nullable Quantity figure) {
        return Optional.ofNullable(figure)
                .map(known -> new ApprovedFact(kind, subject, year, by, Objects.requireNonNull(known.printed())));
    }
}
