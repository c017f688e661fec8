package org.jisseki.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.common.Sentence;
import org.jisseki.cycle.Cycle;
import org.jisseki.plan.Grade;
import org.jisseki.plan.IndicatorKind;
import org.jisseki.plan.Measure;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.Finding;
import org.jisseki.submission.FrozenHint;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;

/**
 * A measure as who decides has it before them on one page: the evaluation, and every part that they may see.
 *
 * @param year what its cycle is called
 */
public record MeasureSheet(Cycle cycle, Sentence year, Measure measure, List<Part> parts) {

    /**
     * One part.
     *
     * @param section    課 and 班 of who is responsible
     * @param decides    whether it waits for the person
     * @param closed     whether it would, had they not entered or edited it themselves
     * @param unsettled  findings that nobody has closed
     */
    public record Part(MeasureParts.Part of, String section, boolean decides, boolean closed, List<Finding> unsettled) {

        /** Hints that were handed in without a reason. */
        public List<FrozenHint> unexplained() {
            UnitContent content = of.content();
            return content == null
                    ? List.of()
                    : content.hints().stream()
                            .filter(hint -> hint.reason() == null)
                            .toList();
        }

        /** What was entered of each of its indicators. */
        Stream<Entered> entered() {
            return of.form().actuals().stream()
                    .flatMap(field -> of.entered(field).map(actual -> new Entered(this, field, actual)).stream());
        }
    }

    /** An indicator with what was entered of it. */
    public record Entered(Part part, UnitForm.ActualField field, UnitContent.EnteredActual actual) {}

    /** The evaluation; empty where the measure has none. */
    public Optional<Part> evaluation() {
        return parts.stream()
                .filter(part -> part.of().form().evaluation() != null)
                .findFirst();
    }

    /** What the act of the person decides on. */
    public List<Part> waiting() {
        return parts.stream().filter(Part::decides).toList();
    }

    /** What keeps the person from it, because they entered or edited it. */
    public List<Part> closed() {
        return parts.stream().filter(Part::closed).toList();
    }

    /** What the newest revision of the evaluation says; empty before the first. */
    public Optional<UnitContent.Evaluation> said() {
        return evaluation()
                .flatMap(part -> Optional.ofNullable(part.of().content()))
                .map(UnitContent::evaluation);
    }

    /** The grade that it gives. */
    public Optional<Grade> grade() {
        return evaluation().flatMap(part -> said().flatMap(said -> form(part).grade(said.grade())));
    }

    /** Last year's grade; empty where none is known. */
    public Optional<Grade> lastGrade() {
        return evaluation().flatMap(part -> form(part).grade(part.of().last().text(EvaluationForm.GRADE)));
    }

    /** Whether that grade is one of the lower half. */
    public boolean isLow() {
        return evaluation()
                .flatMap(part -> grade().map(grade -> form(part).isLow(grade)))
                .orElse(false);
    }

    /** Main indicators whose target was missed. */
    public List<Entered> missedMain() {
        return missed(true);
    }

    /** The other indicators whose target was missed. */
    public List<Entered> missedOther() {
        return missed(false);
    }

    /** What who decides has to know, by kind. */
    public Concerns concerns() {
        return Concerns.of(this);
    }

    /** What moved against last year, where both are numbers: the worse first. */
    public List<Move> moves() {
        return parts.stream()
                .flatMap(Part::entered)
                .flatMap(entered -> Move.of(entered).stream())
                .sorted((one, other) -> Boolean.compare(other.isWorse(), one.isWorse()))
                .toList();
    }

    private List<Entered> missed(boolean main) {
        return parts.stream()
                .flatMap(Part::entered)
                .filter(entered -> entered.actual().achievement().missed())
                .filter(entered -> entered.field().kind().equals(IndicatorKind.MAIN.name()) == main)
                .toList();
    }

    private static EvaluationForm form(Part part) {
        return Optional.ofNullable(part.of().form().evaluation()).orElseThrow();
    }
}
