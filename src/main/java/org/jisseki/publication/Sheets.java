package org.jisseki.publication;

import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.organisation.Directory;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.Narratives;
import org.jisseki.plan.Paragraph;
import org.jisseki.plan.PlanSheet;
import org.jisseki.plan.Plans;
import org.jisseki.plan.Program;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a sheet together: the plan's words and standing figures, the frozen figures of the year, those of earlier editions. */
@Component
class Sheets {

    private final Plans plans;
    private final Narratives narratives;
    private final Directory directory;
    private final Editions editions;

    Sheets(Plans plans, Narratives narratives, Directory directory, Editions editions) {
        this.plans = plans;
        this.narratives = narratives;
        this.directory = directory;
        this.editions = editions;
    }

    /**
     * The next edition of a measure's report on a year.
     *
     * @param kind   of every edition but the first
     * @param units  what the approved revisions of the measure hold, those of earlier editions included, and what is missing
     * @param reason why there is this edition, for anyone to read; null where none was given for that
     */
    Sheet next(
            EditionKind kind,
            MeasureId measure,
            FiscalYear year,
            String releasedAt,
            EditionUnits units,
            @Nullable String reason) {
        return sheet(SheetForm.REPORT, kind, measure, year, releasedAt, units, reason);
    }

    /** The next edition of a measure's sheet of the year that begins: what the plan holds on this day, and nothing reached yet. */
    Sheet start(MeasureId measure, FiscalYear year, String releasedAt) {
        return sheet(SheetForm.START, EditionKind.UPDATE, measure, year, releasedAt, new EditionUnits(), null);
    }

    private Sheet sheet(
            SheetForm form,
            EditionKind kind,
            MeasureId measure,
            FiscalYear year,
            String releasedAt,
            EditionUnits units,
            @Nullable String reason) {
        PlanSheet plan = plans.sheet(measure, year);
        String planCode = plan.plan().code();
        String code = plan.measure().code();
        SheetOffices offices = SheetOffices.of(
                directory, plan.measure().leadDepartmentId(), Stream.concat(sections(plan), units.sections()));
        SheetMaking making = new SheetMaking(
                form,
                plan,
                year,
                units,
                units.frozen(),
                offices,
                editions.before(planCode, year, code),
                narratives.grades(plan.plan().id()));
        return new Sheet(
                new Sheet.PlanHead(
                        planCode,
                        plan.plan().name(),
                        plan.plan().firstYear().year(),
                        plan.plan().lastYear().year()),
                year.year(),
                editions.nextNo(planCode, year, code, form),
                releasedAt,
                making.head(),
                plan.indicators().stream()
                        .filter(making::names)
                        .map(making::indicator)
                        .toList(),
                plan.programs().stream()
                        .filter(making::names)
                        .map(making::program)
                        .toList(),
                making.narrative(),
                units.missing(),
                form,
                making.verdict(),
                editions.nextName(planCode, year, code, form, kind),
                reason);
    }

    private static Stream<Long> sections(PlanSheet plan) {
        return Stream.of(
                        plan.programs().stream().map(Program::sectionId),
                        plan.indicators().stream().map(Indicator::sectionId),
                        plan.paragraphs().stream().map(Paragraph::sectionId))
                .flatMap(sections -> sections);
    }
}
