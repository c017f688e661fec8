package org.jisseki.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisseki.common.Bilingual;
import org.jisseki.common.FiscalYear;
import org.jisseki.figures.Quantity;
import org.jisseki.plan.BudgetAmount;
import org.jisseki.plan.BudgetKind;
import org.jisseki.plan.Circled;
import org.jisseki.plan.Grade;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.ParagraphKind;
import org.jisseki.plan.PlanSheet;
import org.jisseki.plan.Program;
import org.jisseki.plan.Target;
import org.jisseki.submission.SettledKind;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;

/** One sheet while it is put together. */
record SheetMaking(
        SheetForm form,
        PlanSheet plan,
        FiscalYear year,
        EditionUnits units,
        Frozen frozen,
        SheetOffices offices,
        List<Sheet> earlier,
        List<Grade> grades) {

    private static final Sheet.Cell BLANK = new Sheet.Cell(null, null);

    /**
     * Whether a report names a program: its year asked for it, and it is in or missing. What was stopped, or came into the plan later
     * than the year was asked for, is neither. The form of a year's start prints the plan as it is.
     */
    boolean names(Program program) {
        return form == SheetForm.START
                || frozen.of(program).isPresent()
                || units.missing(program).isPresent();
    }

    /** The same of an indicator, itself or with the program that carries it. */
    boolean names(Indicator indicator) {
        return form == SheetForm.START
                || frozen.reports(indicator)
                || units.missing(indicator).isPresent()
                || plan.programs().stream()
                        .anyMatch(
                                program -> Long.valueOf(program.id()).equals(indicator.programId()) && names(program));
    }

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
                offices.beside(units.section(indicator)),
                indicator.description(),
                indicator.source(),
                new Sheet.Cell(indicator.baseline(), null),
                baselineYear == null ? null : baselineYear.year(),
                years().map(y -> year(indicator, y)).toList(),
                frozen.actual(indicator)
                        .map(UnitContent.EnteredActual::achievement)
                        .orElse(null),
                frozen.result(indicator).orElse(null),
                offices.section(units.section(indicator)),
                units.missing(indicator).isPresent(),
                units.missing(indicator).map(Sheet.Missing::reason).orElse(null));
    }

    private Sheet.Year year(Indicator indicator, FiscalYear of) {
        Optional<Target> target = plan.target(indicator, of);
        Optional<Sheet.Year> judged = judged(indicator, of);
        Optional<UnitContent.EnteredActual> entered = of.equals(year) ? frozen.actual(indicator) : Optional.empty();
        Optional<UnitContent.Proposal> proposal = of.equals(year.plus(1))
                ? frozen.actual(indicator).map(UnitContent.EnteredActual::next)
                : Optional.empty();
        Sheet.Cell planned = new Sheet.Cell(
                target.map(Target::quantity).orElse(null),
                target.map(Target::note).orElse(null));
        return new Sheet.Year(
                of.year(),
                entered.map(e -> new Sheet.Cell(e.target(), planned.note()))
                        .or(() -> judged.map(Sheet.Year::target).filter(cell -> cell.figure() != null))
                        .orElse(planned),
                entered.map(e -> new Sheet.Cell(e.actual(), null))
                        .or(() -> judged.map(Sheet.Year::actual))
                        .orElseGet(() -> past(indicator, of)),
                judged.map(Sheet.Year::rationale)
                        .or(() -> target.map(Target::rationale))
                        .or(() -> proposal.map(UnitContent.Proposal::rationale))
                        .orElse(null),
                entered.isPresent()
                        ? entered.get().earlierTarget()
                        : judged.map(Sheet.Year::earlier)
                                .or(() -> target.map(Target::earlier))
                                .orElse(null),
                proposal.map(UnitContent.Proposal::target).orElse(null),
                entered.isPresent()
                        ? entered.get().milestone()
                        : judged.isPresent()
                                ? judged.get().milestone()
                                : target.map(Target::milestone).orElse(null));
    }

    /**
     * An earlier year as its own edition printed it with its actual: what was judged then stands, target and all, whatever the plan
     * says since.
     */
    private Optional<Sheet.Year> judged(Indicator indicator, FiscalYear of) {
        return earlier.stream()
                .filter(sheet -> sheet.year() == of.year() && of.compareTo(year) < 0)
                .flatMap(sheet -> sheet.indicators().stream())
                .filter(printed -> printed.code().equals(indicator.code()) && printed.achievement() != null)
                .flatMap(printed -> printed.year(of.year()).stream())
                .findFirst();
    }

    /** An actual of an earlier year that no edition has: as the plan brought it along. */
    private Sheet.Cell past(Indicator indicator, FiscalYear of) {
        return of.compareTo(year) >= 0
                ? BLANK
                : plan.actual(indicator, of)
                        .map(a -> new Sheet.Cell(a.quantity(), a.note()))
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
                offices.beside(units.section(program)),
                around().flatMap(y -> budget(program, y, content)).toList(),
                content.map(c -> new Sheet.Amount(year.year(), new Sheet.Cell(c.settledAs(), null)))
                        .orElse(null),
                outlines(program),
                content.map(UnitContent::result).orElse(null),
                content.map(UnitContent::settlement)
                        .map(UnitContent.Settlement::due)
                        .orElse(null),
                program.code(),
                offices.section(units.section(program)),
                units.missing(program).isPresent(),
                content.map(UnitContent::settlement)
                        .filter(settlement -> settlement.kind() == SettledKind.FINAL)
                        .isPresent(),
                units.missing(program).map(Sheet.Missing::reason).orElse(null));
    }

    /** The year's, which may be that of a year before and goes on; the next year's where it has its own. */
    private List<Sheet.Outline> outlines(Program program) {
        return narrated().stream()
                .flatMap(of -> plan
                        .outline(program, of)
                        .filter(outline -> of.equals(year) || outline.year().equals(of))
                        .map(outline -> new Sheet.Outline(of.year(), outline.text(), outline.note()))
                        .stream())
                .toList();
    }

    /**
     * The year's as it was known when the unit handed in; where it was not known then, as it was approved since, and else blank:
     * what was imported since is not what was approved. The next year's as it was entered, where it was, and an earlier year's as its
     * own edition printed it; else the plan's.
     */
    private Stream<Sheet.Amount> budget(Program program, FiscalYear of, Optional<UnitContent> content) {
        Optional<BudgetAmount> planned = plan.budget(program, of, BudgetKind.INITIAL);
        if (of.equals(year) && content.isPresent()) {
            Quantity known = content.map(UnitContent::budget)
                    .or(() -> planned.filter(budget -> budget.from() != null).map(BudgetAmount::quantity))
                    .orElse(null);
            return Stream.of(new Sheet.Amount(
                    of.year(),
                    new Sheet.Cell(known, planned.map(BudgetAmount::note).orElse(null))));
        }
        Optional<Quantity> entered = of.equals(year.plus(1)) ? content.map(UnitContent::nextBudget) : Optional.empty();
        return entered
                .map(amount -> new Sheet.Amount(of.year(), new Sheet.Cell(amount, null), true))
                .or(() -> reported(program, of))
                .or(() -> planned.map(
                        budget -> new Sheet.Amount(of.year(), new Sheet.Cell(budget.quantity(), budget.note()))))
                .stream();
    }

    /** An earlier year's budget as its own edition printed it, beside what was settled of it. */
    private Optional<Sheet.Amount> reported(Program program, FiscalYear of) {
        return earlier.stream()
                .filter(sheet -> sheet.year() == of.year() && of.compareTo(year) < 0)
                .flatMap(sheet -> sheet.programs().stream())
                .filter(printed -> program.code().equals(printed.code()) && printed.settled() != null)
                .flatMap(printed -> printed.budgets().stream())
                .filter(amount -> amount.year() == of.year() && amount.cell().figure() != null)
                .findFirst();
    }

    /** The grade that the evaluation gives. */
    Sheet.@Nullable Verdict verdict() {
        return frozen.evaluation()
                .map(evaluation -> new Sheet.Verdict(evaluation.grade(), name(evaluation.grade()), evaluation.reason()))
                .orElse(null);
    }

    private @Nullable Bilingual name(String grade) {
        return grades.stream()
                .filter(known -> known.code().equals(grade))
                .map(Grade::name)
                .findFirst()
                .orElse(null);
    }

    /** The parts in the order of print: of the evaluation what it has, of the plan the rest. */
    List<Sheet.Part> narrative() {
        List<Sheet.Part> parts = new ArrayList<>();
        for (ParagraphKind kind : ParagraphKind.values()) {
            for (FiscalYear of : narrated()) {
                List<Sheet.Paragraph> paragraphs = paragraphs(kind, of);
                if (!paragraphs.isEmpty()) {
                    parts.add(new Sheet.Part(kind.name(), of.year(), paragraphs));
                }
            }
        }
        return parts;
    }

    private List<Sheet.Paragraph> paragraphs(ParagraphKind kind, FiscalYear of) {
        List<Sheet.Paragraph> written = frozen.evaluation().stream()
                .flatMap(evaluation -> evaluation.paragraphs().stream())
                .filter(p -> p.kind().equals(kind.name()) && p.year() == of.year())
                .map(p -> paragraph(p.number(), p.text(), null, p.sectionId()))
                .toList();
        return written.isEmpty()
                ? plan.paragraphs(kind, of).stream()
                        .map(p -> paragraph(p.number(), p.text(), p.note(), p.sectionId()))
                        .toList()
                : written;
    }

    private Sheet.Paragraph paragraph(@Nullable Integer number, String text, @Nullable String note, long section) {
        return new Sheet.Paragraph(
                number == null ? null : Circled.number(number), text, note, offices.section(section));
    }

    private List<FiscalYear> narrated() {
        return form == SheetForm.START ? List.of(year) : List.of(year, year.plus(1));
    }

    private Stream<FiscalYear> years() {
        return IntStream.rangeClosed(
                        plan.plan().firstYear().year(), plan.plan().lastYear().year())
                .mapToObj(FiscalYear::new);
    }

    /** Last year and the year of the sheet; in a report the next one too. */
    private Stream<FiscalYear> around() {
        return Stream.concat(Stream.of(year.plus(-1)), narrated().stream());
    }
}
