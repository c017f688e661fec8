package org.jisseki.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.figures.Quantity;
import org.jisseki.organisation.Department;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jisseki.plan.BudgetAmount;
import org.jisseki.plan.BudgetKind;
import org.jisseki.plan.Circled;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.Paragraph;
import org.jisseki.plan.ParagraphKind;
import org.jisseki.plan.PlanSheet;
import org.jisseki.plan.Plans;
import org.jisseki.plan.Program;
import org.jisseki.plan.Target;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a sheet together: the plan's words and standing figures, the frozen figures of the year, those of earlier editions. */
@Component
class Sheets {

    private final Plans plans;
    private final Directory directory;
    private final Editions editions;

    Sheets(Plans plans, Directory directory, Editions editions) {
        this.plans = plans;
        this.directory = directory;
        this.editions = editions;
    }

    /**
     * The next edition of a measure's sheet.
     *
     * @param approved what the approved revisions of the measure hold, those of earlier editions included
     * @param missing  the names of the units that are not in it
     */
    Sheet next(
            MeasureId measure, FiscalYear year, String releasedAt, List<UnitContent> approved, List<String> missing) {
        PlanSheet plan = plans.sheet(measure);
        String planCode = plan.plan().code();
        String code = plan.measure().code();
        Making making =
                new Making(plan, year, new Frozen(approved), offices(plan), editions.before(planCode, year, code));
        return new Sheet(
                new Sheet.PlanHead(
                        planCode,
                        plan.plan().name(),
                        plan.plan().firstYear().year(),
                        plan.plan().lastYear().year()),
                year.year(),
                editions.nextNo(planCode, year, code),
                releasedAt,
                making.head(),
                plan.indicators().stream().map(making::indicator).toList(),
                plan.programs().stream().map(making::program).toList(),
                making.narrative(),
                missing);
    }

    /** The departments of the plan's sections and of its lead, as printed. */
    private Offices offices(PlanSheet plan) {
        List<Long> sections = Stream.concat(
                        plan.programs().stream().map(Program::sectionId),
                        plan.indicators().stream().map(Indicator::sectionId))
                .distinct()
                .toList();
        Map<Long, Place> places = directory.places(sections);
        long lead = plan.measure().leadDepartmentId();
        List<Long> departments = Stream.concat(
                        Stream.of(lead), places.values().stream().map(Place::departmentId))
                .distinct()
                .toList();
        return new Offices(lead, places, directory.departments(departments));
    }

    private record Offices(long lead, Map<Long, Place> places, Map<Long, Department> departments) {

        Sheet.Office leading() {
            return office(lead);
        }

        /** The department beside a name; only where it is not the lead's. */
        Sheet.@Nullable Office beside(long section) {
            Place place = Objects.requireNonNull(places.get(section));
            return place.departmentId() == lead ? null : office(place.departmentId());
        }

        private Sheet.Office office(long id) {
            Department department = Objects.requireNonNull(departments.get(id));
            return new Sheet.Office(department.name(), department.note());
        }
    }

    /** One sheet while it is put together. */
    private record Making(PlanSheet plan, FiscalYear year, Frozen frozen, Offices offices, List<Sheet> earlier) {

        private static final Sheet.Cell BLANK = new Sheet.Cell(null, null);

        Sheet.MeasureHead head() {
            FiscalYear visionYear = plan.measure().visionYear();
            return new Sheet.MeasureHead(
                    plan.measure().code(),
                    plan.measure().name(),
                    plan.measure().note(),
                    offices.leading(),
                    plan.measure().vision(),
                    visionYear == null ? null : visionYear.year());
        }

        Sheet.Indicator indicator(Indicator indicator) {
            FiscalYear baselineYear = indicator.baselineYear();
            return new Sheet.Indicator(
                    indicator.code(),
                    indicator.kind().name(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.note(),
                    offices.beside(indicator.sectionId()),
                    indicator.description(),
                    indicator.source(),
                    new Sheet.Cell(indicator.baseline(), null),
                    baselineYear == null ? null : baselineYear.year(),
                    years().map(y -> year(indicator, y)).toList(),
                    frozen.actual(indicator)
                            .map(UnitContent.EnteredActual::achievement)
                            .orElse(null),
                    frozen.result(indicator).orElse(null));
        }

        private Sheet.Year year(Indicator indicator, FiscalYear of) {
            Optional<Target> target = plan.target(indicator, of);
            Optional<UnitContent.EnteredActual> entered = of.equals(year) ? frozen.actual(indicator) : Optional.empty();
            Optional<UnitContent.Proposal> proposal = of.equals(year.plus(1))
                    ? frozen.actual(indicator).map(UnitContent.EnteredActual::next)
                    : Optional.empty();
            Quantity targeted = entered.isPresent()
                    ? entered.get().target()
                    : target.map(Target::quantity)
                            .or(() -> printed(indicator, of))
                            .orElse(null);
            return new Sheet.Year(
                    of.year(),
                    new Sheet.Cell(targeted, target.map(Target::note).orElse(null)),
                    entered.map(e -> new Sheet.Cell(e.actual(), null)).orElseGet(() -> past(indicator, of)),
                    target.map(Target::rationale)
                            .or(() -> proposal.map(UnitContent.Proposal::rationale))
                            .or(() -> rationale(indicator, of))
                            .orElse(null),
                    entered.isPresent()
                            ? entered.get().earlierTarget()
                            : target.map(Target::earlier).orElse(null),
                    proposal.map(UnitContent.Proposal::target).orElse(null));
        }

        /** The target of an earlier year as its own edition printed it, where the plan has none: it had been proposed. */
        private Optional<Quantity> printed(Indicator indicator, FiscalYear of) {
            return earlier.stream()
                    .filter(sheet -> sheet.year() == of.year())
                    .flatMap(sheet -> Making.years(sheet, indicator, of))
                    .map(values -> values.target().figure())
                    .flatMap(Stream::ofNullable)
                    .findFirst();
        }

        /** Why a target was proposed, as the edition of the year before its own printed it. */
        private Optional<String> rationale(Indicator indicator, FiscalYear of) {
            return earlier.stream()
                    .filter(sheet -> sheet.year() == of.year() - 1)
                    .flatMap(sheet -> Making.years(sheet, indicator, of))
                    .map(Sheet.Year::rationale)
                    .flatMap(Stream::ofNullable)
                    .findFirst();
        }

        private static Stream<Sheet.Year> years(Sheet sheet, Indicator indicator, FiscalYear of) {
            return sheet.indicators().stream()
                    .filter(i -> i.code().equals(indicator.code()))
                    .flatMap(i -> i.year(of.year()).stream());
        }

        /** An actual of an earlier year: as its own edition printed it, else as the plan brought it along. */
        private Sheet.Cell past(Indicator indicator, FiscalYear of) {
            if (of.compareTo(year) >= 0) {
                return BLANK;
            }
            return earlier.stream()
                    .filter(sheet -> sheet.year() == of.year())
                    .flatMap(sheet -> Making.years(sheet, indicator, of))
                    .map(Sheet.Year::actual)
                    .filter(cell -> cell.figure() != null)
                    .findFirst()
                    .or(() -> plan.actual(indicator, of).map(a -> new Sheet.Cell(a.quantity(), a.note())))
                    .orElse(BLANK);
        }

        Sheet.Program program(Program program) {
            Optional<UnitContent> content = frozen.of(program);
            String basic = plan.basicPrograms().stream()
                    .filter(b -> b.id() == program.basicProgramId())
                    .map(b -> b.code() + " " + b.name())
                    .findFirst()
                    .orElseThrow();
            return new Sheet.Program(
                    program.title(),
                    program.note(),
                    basic,
                    offices.beside(program.sectionId()),
                    around().flatMap(y -> budget(program, y, content)).toList(),
                    content.map(c -> new Sheet.Amount(year.year(), new Sheet.Cell(c.settledAs(), null)))
                            .orElse(null),
                    Stream.of(year, year.plus(1))
                            .flatMap(y -> plan.outline(program, y).stream())
                            .map(o -> new Sheet.Outline(o.year().year(), o.text(), o.note()))
                            .toList(),
                    content.map(UnitContent::result).orElse(null),
                    content.map(UnitContent::settlement)
                            .map(UnitContent.Settlement::due)
                            .orElse(null));
        }

        /**
         * The year's as it was known when the unit handed in, blank too: what was imported since is not what was approved. The
         * next year's as it was entered, where it was, else the plan's.
         */
        private Stream<Sheet.Amount> budget(Program program, FiscalYear of, Optional<UnitContent> content) {
            Optional<BudgetAmount> planned = plan.budget(program, of, BudgetKind.INITIAL);
            if (of.equals(year) && content.isPresent()) {
                return planned.stream()
                        .map(budget -> new Sheet.Amount(
                                of.year(), new Sheet.Cell(content.get().budget(), budget.note())));
            }
            Optional<Quantity> entered =
                    of.equals(year.plus(1)) ? content.map(UnitContent::nextBudget) : Optional.empty();
            return entered
                    .map(amount -> new Sheet.Cell(amount, null))
                    .or(() -> planned.map(
                            budget -> new Sheet.Cell(Quantity.stored(budget.printed(), budget.value()), budget.note())))
                    .map(cell -> new Sheet.Amount(of.year(), cell))
                    .stream();
        }

        List<Sheet.Part> narrative() {
            List<Sheet.Part> parts = new ArrayList<>();
            for (ParagraphKind kind : ParagraphKind.values()) {
                for (FiscalYear of : List.of(year, year.plus(1))) {
                    List<Paragraph> paragraphs = plan.paragraphs(kind, of);
                    if (!paragraphs.isEmpty()) {
                        parts.add(new Sheet.Part(
                                kind.name(),
                                of.year(),
                                paragraphs.stream().map(Making::paragraph).toList()));
                    }
                }
            }
            return parts;
        }

        private static Sheet.Paragraph paragraph(Paragraph paragraph) {
            Integer number = paragraph.number();
            return new Sheet.Paragraph(
                    number == null ? null : Circled.number(number), paragraph.text(), paragraph.note());
        }

        private Stream<FiscalYear> years() {
            return IntStream.rangeClosed(
                            plan.plan().firstYear().year(),
                            plan.plan().lastYear().year())
                    .mapToObj(FiscalYear::new);
        }

        /** Last year, the year reported on, the next. */
        private Stream<FiscalYear> around() {
            return Stream.of(year.plus(-1), year, year.plus(1));
        }
    }
}
