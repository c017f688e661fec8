package org.jisseki.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.Program;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitKind;

/** What the approved revisions of one measure hold. A sheet takes the year's figures from here and nowhere else. */
final class Frozen {

    private final List<UnitContent> contents;
    private final Map<Long, UnitContent> programs;
    private final Map<Long, UnitContent> indicatorUnits;
    private final Map<Long, UnitContent.EnteredActual> actuals;

    Frozen(List<UnitContent> approved) {
        this.contents = approved;
        this.programs = byUnit(approved, UnitKind.PROGRAM);
        this.indicatorUnits = byUnit(approved, UnitKind.INDICATOR);
        this.actuals = approved.stream()
                .flatMap(content -> content.actuals().stream())
                .collect(Collectors.toMap(UnitContent.EnteredActual::indicatorId, Function.identity()));
    }

    Optional<UnitContent> of(Program program) {
        return Optional.ofNullable(programs.get(program.id()));
    }

    Optional<UnitContent.EnteredActual> actual(Indicator indicator) {
        return Optional.ofNullable(actuals.get(indicator.id()));
    }

    /** Whether an indicator's own unit reported on it. */
    boolean reports(Indicator indicator) {
        return indicatorUnits.containsKey(indicator.id());
    }

    /** What an indicator's own unit reported in words. */
    Optional<String> result(Indicator indicator) {
        return Optional.ofNullable(indicatorUnits.get(indicator.id()))
                .map(UnitContent::result)
                .filter(Objects::nonNull);
    }

    Optional<UnitContent.Evaluation> evaluation() {
        return contents.stream()
                .map(UnitContent::evaluation)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The sections that wrote in the evaluation. */
    Stream<Long> sections() {
        return evaluation().stream()
                .flatMap(evaluation -> evaluation.paragraphs().stream())
                .map(UnitContent.EvaluationParagraph::sectionId);
    }

    private static Map<Long, UnitContent> byUnit(List<UnitContent> contents, UnitKind kind) {
        return contents.stream()
                .filter(content -> content.kind() == kind)
                .collect(Collectors.toMap(UnitContent::unitId, Function.identity()));
    }
}
