package org.jisseki.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.common.FiscalYear;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jisseki.plan.Measure;
import org.jisseki.plan.Narratives;
import org.jisseki.plan.ParagraphKind;
import org.jisseki.plan.PlannedParagraph;
import org.jisseki.plan.Plans;
import org.jisseki.plan.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of a measure's evaluation from what its plan says and what those of the years before said. */
@Component
class EvaluationForms {

    private final Plans plans;
    private final Narratives narratives;
    private final Rules rules;
    private final Directory directory;
    private final Cycles cycles;

    EvaluationForms(Plans plans, Narratives narratives, Rules rules, Directory directory, Cycles cycles) {
        this.plans = plans;
        this.narratives = narratives;
        this.rules = rules;
        this.directory = directory;
        this.cycles = cycles;
    }

    /**
     * @param released what was released for the years before, oldest first
     * @param writers  which section writes now, by the one that the plan names
     */
    UnitForm of(Submission submission, Cycle cycle, List<UnitContent> released, Map<Long, Long> writers) {
        Measure measure = plans.measure(submission.measure());
        FiscalYear year = cycle.year();
        return new UnitForm(
                year,
                measure.code(),
                measure.name(),
                measure.note(),
                null,
                measure.name(),
                null,
                List.of(),
                null,
                false,
                null,
                cycles.guide(cycle.id()),
                new EvaluationForm(
                        narratives.grades(measure.plan()),
                        rules.of(measure.plan(), year).rule().bands(),
                        submission.sectionId(),
                        paragraphs(narratives.of(measure.id(), year), writers, released)));
    }

    private List<EvaluationForm.ParagraphField> paragraphs(
            List<PlannedParagraph> planned, Map<Long, Long> writers, List<UnitContent> released) {
        Map<Long, Place> places = directory.places(
                planned.stream().map(each -> writer(each, writers)).collect(Collectors.toSet()));
        Map<ParagraphKind, Integer> counted = new EnumMap<>(ParagraphKind.class);
        List<EvaluationForm.ParagraphField> fields = new ArrayList<>();
        for (PlannedParagraph each : planned) {
            int place = counted.merge(each.kind(), 1, Integer::sum);
            Place section = Objects.requireNonNull(places.get(writer(each, writers)));
            fields.add(new EvaluationForm.ParagraphField(
                    EvaluationForm.key(each.kind().name(), place),
                    each.kind(),
                    each.year(),
                    each.number(),
                    section.sectionId(),
                    section.division() + " " + section.section(),
                    before(each, place, released)));
        }
        return fields;
    }

    // a paragraph that the plan got after the opening is written by whom the plan names
    private static long writer(PlannedParagraph planned, Map<Long, Long> writers) {
        return writers.getOrDefault(planned.sectionId(), planned.sectionId());
    }

    private static EvaluationForm.@Nullable Before before(
            PlannedParagraph planned, int place, List<UnitContent> released) {
        Optional<UnitContent.EvaluationParagraph> newest = released.reversed().stream()
                .flatMap(content -> Optional.ofNullable(content.evaluation()).stream())
                .flatMap(evaluation -> evaluation.paragraph(planned.kind().name(), planned.number(), place).stream())
                .findFirst();
        if (newest.isPresent()) {
            return new EvaluationForm.Before(
                    new FiscalYear(newest.get().year()), newest.get().text(), null);
        }
        PlannedParagraph.Before before = planned.before();
        return before == null ? null : new EvaluationForm.Before(before.year(), before.text(), before.note());
    }
}
