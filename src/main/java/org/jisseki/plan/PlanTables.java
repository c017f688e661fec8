package org.jisseki.plan;

import static org.jisseki.common.csv.CsvColumn.later;
import static org.jisseki.common.csv.CsvColumn.optional;
import static org.jisseki.common.csv.CsvColumn.required;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jisseki.authority.Role;
import org.jisseki.common.csv.CellType;
import org.jisseki.common.csv.CsvColumn;
import org.jisseki.common.csv.CsvTable;
import org.jisseki.figures.AchievementRule;
import org.jisseki.figures.Direction;
import org.jisseki.figures.QuantityParser;

/** The files that a plan is imported from: the tables' own columns, with codes in place of numbers; one plan an import. */
public final class PlanTables {

    static final String PLAN = "plan";
    static final String RULE = "achievement_rule";
    static final String BAND = "achievement_band";
    static final String OVERRIDE = "achievement_override";
    static final String ROUTE = "route";
    static final String MEASURE = "measure";
    static final String BASIC_PROGRAM = "basic_program";
    static final String PROGRAM = "program";
    static final String OUTLINE = "program_outline";
    static final String RESULT = "program_result";
    static final String BUDGET = "budget";
    static final String INDICATOR = "indicator";
    static final String TARGET = "target";
    static final String ACTUAL = "actual";
    static final String PARAGRAPH = "paragraph";
    static final String GRADE = "grade";

    /** Of another room, and there already. */
    static final String SECTION = "section";

    static final String DEPARTMENT = "department";

    private static final List<String> CODE = List.of("code");
    private static final CellType YEAR = new CellType.Year();
    private static final CellType NAME = new CellType.Line(200);
    private static final CellType PRINTED = new CellType.Line(QuantityParser.MAX_LENGTH);
    // TEXT holds 65,535 bytes; four bytes a character at most
    private static final CellType PROSE = new CellType.Prose(16_000);
    private static final CsvColumn SEQUENCE = required("sequence", new CellType.Whole(0, 1_000_000));
    private static final CsvColumn NUMBER = optional("number", new CellType.Whole(1, 999));
    private static final CsvColumn FISCAL_YEAR = required("fiscal_year", YEAR);
    private static final CsvColumn VERSION = required("version", new CellType.Whole(1, 9999));
    private static final CsvColumn NOTE = optional("note", new CellType.Line(60));
    private static final CsvColumn OWN_SECTION = required("section", new CellType.Code(SECTION));

    private PlanTables() {}

    public static List<CsvTable> all() {
        return Stream.of(rules(), route(), units(), values())
                .flatMap(List::stream)
                .toList();
    }

    /** The same for a plan that is added to: it is named, and of the rest what is new is enough. */
    static List<CsvTable> additions() {
        return all().stream()
                .map(table -> table.name().equals(PLAN) ? table : table.optional())
                .toList();
    }

    /** Those that bring a further version of the rule; the plan's row says of which plan. */
    public static List<CsvTable> rules() {
        return List.of(
                CsvTable.of(
                        PLAN,
                        true,
                        CODE,
                        required("code", new CellType.Line(40)),
                        required("name", NAME),
                        required("first_year", YEAR),
                        required("last_year", YEAR)),
                CsvTable.of(
                        RULE,
                        true,
                        List.of("version"),
                        VERSION,
                        required("from_year", YEAR),
                        required("formula_higher", formulas(Direction.HIGHER_IS_BETTER)),
                        optional("formula_lower", formulas(Direction.LOWER_IS_BETTER)),
                        optional("cap", new CellType.Decimal(6, 4)),
                        later("lowest", new CellType.Signed(6, 4)),
                        required("decimals", new CellType.Whole(0, 6)),
                        required("style", choice(AchievementRule.Style.values())),
                        required("rounding", choice(AchievementRule.ROUNDINGS.toArray(RoundingMode[]::new))),
                        NOTE),
                CsvTable.of(
                        BAND,
                        false,
                        List.of("version", "name"),
                        VERSION,
                        optional("at_least", new CellType.Signed(6, 4)),
                        later("above", new CellType.Signed(6, 4)),
                        required("name", new CellType.Line(60)),
                        required("name_en", new CellType.Line(100))),
                CsvTable.of(
                        OVERRIDE,
                        false,
                        List.of("version", "indicator"),
                        VERSION,
                        required("indicator", new CellType.Code(INDICATOR)),
                        required("formula", choice(AchievementRule.Formula.values()))));
    }

    private static List<CsvTable> route() {
        return List.of(
                CsvTable.of(
                        ROUTE,
                        true,
                        List.of("unit_kind", "step"),
                        required("unit_kind", words(PlanUnit.PROGRAM, PlanUnit.INDICATOR, PlanUnit.EVALUATION)),
                        required("step", words(RouteStep.REVIEW, RouteStep.APPROVE)),
                        required("role", choice(Role.DIVISION_HEAD, Role.DEPARTMENT_HEAD))),
                CsvTable.of(
                        GRADE,
                        false,
                        CODE,
                        required("code", new CellType.Line(10)),
                        required("name", new CellType.Line(60)),
                        required("name_en", new CellType.Line(100)),
                        SEQUENCE));
    }

    private static List<CsvTable> units() {
        return List.of(
                CsvTable.of(
                        MEASURE,
                        true,
                        CODE,
                        required("code", new CellType.Line(20)),
                        required("name", NAME),
                        required("lead_department", new CellType.Code(DEPARTMENT)),
                        optional("lead_section", new CellType.Code(SECTION)),
                        optional("vision", PROSE),
                        optional("vision_year", YEAR),
                        SEQUENCE,
                        NOTE),
                CsvTable.of(
                        BASIC_PROGRAM,
                        true,
                        CODE,
                        required("code", new CellType.Line(20)),
                        required("measure", new CellType.Code(MEASURE)),
                        required("name", NAME),
                        SEQUENCE),
                CsvTable.of(
                        PROGRAM,
                        false,
                        CODE,
                        required("code", new CellType.Line(40)),
                        required("basic_program", new CellType.Code(BASIC_PROGRAM)),
                        NUMBER,
                        optional("mark", new CellType.Line(20)),
                        required("name", NAME),
                        OWN_SECTION,
                        SEQUENCE,
                        NOTE),
                CsvTable.of(
                        INDICATOR,
                        false,
                        CODE,
                        required("code", new CellType.Line(40)),
                        required("measure", new CellType.Code(MEASURE)),
                        required("kind", choice(IndicatorKind.values())),
                        required("name", NAME),
                        optional("description", PROSE),
                        optional("unit", new CellType.Line(20)),
                        required("direction", choice(Direction.values())),
                        required("accumulation", choice(Accumulation.values())),
                        required("decimals", new CellType.Whole(0, 6)),
                        optional("source", NAME),
                        OWN_SECTION,
                        optional("program", new CellType.Code(PROGRAM)),
                        optional("baseline_printed", PRINTED),
                        optional("baseline_year", YEAR),
                        SEQUENCE,
                        NOTE));
    }

    private static List<CsvTable> values() {
        CsvColumn program = required("program", new CellType.Code(PROGRAM));
        CsvColumn indicator = required("indicator", new CellType.Code(INDICATOR));
        CsvColumn printed = optional("printed", PRINTED);
        return List.of(
                CsvTable.of(
                        OUTLINE,
                        false,
                        List.of("program", "fiscal_year"),
                        program,
                        FISCAL_YEAR,
                        required("outline", PROSE),
                        NOTE),
                CsvTable.of(
                        RESULT,
                        false,
                        List.of("program", "fiscal_year"),
                        program,
                        FISCAL_YEAR,
                        required("text", PROSE),
                        NOTE),
                CsvTable.of(
                        BUDGET,
                        false,
                        List.of("program", "fiscal_year", "kind"),
                        program,
                        FISCAL_YEAR,
                        required("kind", choice(BudgetKind.values())),
                        printed,
                        NOTE),
                CsvTable.of(
                        TARGET,
                        false,
                        List.of("indicator", "fiscal_year"),
                        indicator,
                        FISCAL_YEAR,
                        printed,
                        optional("rationale", PROSE),
                        optional("earlier_printed", PRINTED),
                        later("milestone_printed", PRINTED),
                        NOTE),
                CsvTable.of(ACTUAL, false, List.of("indicator", "fiscal_year"), indicator, FISCAL_YEAR, printed, NOTE),
                CsvTable.of(
                        PARAGRAPH,
                        false,
                        List.of("measure", "fiscal_year", "kind", "sequence"),
                        required("measure", new CellType.Code(MEASURE)),
                        FISCAL_YEAR,
                        required("kind", choice(ParagraphKind.values())),
                        SEQUENCE,
                        NUMBER,
                        optional("text", PROSE),
                        OWN_SECTION,
                        NOTE));
    }

    private static CellType formulas(Direction direction) {
        return choice(AchievementRule.formulas(direction).toArray(AchievementRule.Formula[]::new));
    }

    private static CellType choice(Enum<?>... values) {
        return words(Arrays.stream(values).map(Enum::name).toArray(String[]::new));
    }

    private static CellType words(String... words) {
        return new CellType.Choice(List.of(words));
    }
}
