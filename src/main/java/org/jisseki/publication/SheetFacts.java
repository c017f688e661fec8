package org.jisseki.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jisseki.common.Bilingual;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Explainer;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.publication.SheetFact.Item;
import org.jisseki.publication.SheetFact.Place;
import org.jspecify.annotations.Nullable;

/** All that a sheet says, in the order of print. Pure. */
final class SheetFacts {

    /** What stands for met and missed: whoever shows it puts it into words. */
    static final String MET = "met";

    static final String MISSED = "missed";

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    /** Between an outcome and the expected value (期待値) that it was judged by. */
    static final String BY = " ";

    /** Before that value where it is what the plan published (目安値). */
    static final String PUBLISHED = "*";

    private static final String MEASURE = "MEASURE";
    private static final String PROGRAM = "PROGRAM";

    private final Sheet sheet;
    private final boolean compared;
    private final List<SheetFact> facts = new ArrayList<>();

    private SheetFacts(Sheet sheet, boolean compared) {
        this.sheet = sheet;
        this.compared = compared;
    }

    /** What its form prints. */
    static List<SheetFact> of(Sheet sheet) {
        return new SheetFacts(sheet, false).all();
    }

    /**
     * What editions are compared by: with what no form prints and yet is said of it, whether a target was met; without why
     * something was missing, for what follows later is told by its values.
     */
    static List<SheetFact> compared(Sheet sheet) {
        return new SheetFacts(sheet, true).all();
    }

    private List<SheetFact> all() {
        measure();
        sheet.indicators().forEach(this::indicator);
        sheet.narrative().forEach(this::part);
        sheet.programs().forEach(this::program);
        return List.copyOf(facts);
    }

    private void measure() {
        Sheet.MeasureHead measure = sheet.measure();
        Subject of = new Subject(MEASURE, measure.code(), measure.code() + " " + measure.name());
        of.text(Item.NAME, null, measure.name(), measure.note());
        of.text(Item.LEAD, null, measure.lead().name(), measure.lead().note());
        of.said(Item.VISION, measure.visionYear(), measure.vision());
        Sheet.Verdict verdict = sheet.verdict();
        if (verdict != null) {
            of.text(
                    Item.GRADE,
                    sheet.year(),
                    verdict.grade(),
                    verdict.name() == null ? null : verdict.name().ja());
            of.said(Item.REASON, sheet.year(), verdict.reason());
        }
        sheet.missingEvaluation().ifPresent(unit -> of.absent(true, unit.reason()));
    }

    private void indicator(Sheet.Indicator indicator) {
        Subject of = new Subject(indicator.kind(), indicator.code(), indicator.name());
        of.text(Item.NAME, null, indicator.name(), indicator.note());
        of.said(Item.DESCRIPTION, null, indicator.description());
        of.said(Item.SOURCE, null, indicator.source());
        Integer labelled = indicator.baselineYear();
        of.figure(
                Item.BASELINE,
                labelled == null ? Integer.valueOf(sheet.plan().firstYear() - 1) : labelled,
                indicator.baseline().figure(),
                indicator.unit(),
                indicator.baseline().note());
        for (Sheet.Year year : indicator.years()) {
            of.figure(
                    Item.TARGET,
                    year.year(),
                    year.target().figure(),
                    indicator.unit(),
                    year.target().note());
            if (year.earlier() != null) {
                of.figure(Item.EARLIER, year.year(), year.earlier(), indicator.unit(), null);
            }
            if (year.milestone() != null) {
                of.figure(Item.MILESTONE, year.year(), year.milestone(), indicator.unit(), null);
            }
            if (year.proposed() != null) {
                of.figure(Item.PROPOSED, year.year(), year.proposed(), indicator.unit(), null);
            }
            of.figure(
                    Item.ACTUAL,
                    year.year(),
                    year.actual().figure(),
                    indicator.unit(),
                    year.actual().note());
            of.said(Item.RATIONALE, year.year(), year.rationale());
        }
        Achievement achievement = indicator.achievement();
        of.achieved(sheet.year(), achievement);
        if (compared) {
            met(achievement)
                    .ifPresent(met -> of.text(
                            Item.JUDGED,
                            sheet.year(),
                            (met ? MET : MISSED) + expected(achievement, indicator.unit()),
                            null));
        }
        of.said(Item.RESULT, sheet.year(), indicator.result());
        of.absent(indicator.missing(), indicator.absence());
    }

    /** What the plan calls a result (順調, 概ね達成); empty where it names none. */
    static Optional<Bilingual> band(@Nullable Achievement achievement) {
        return achievement instanceof Achievement.Ratio ratio
                ? Optional.ofNullable(ratio.explanation().band())
                : Optional.empty();
    }

    /** Behind the outcome what it was judged by, where that is not the target that stands on the sheet. */
    private static String expected(@Nullable Achievement achievement, String unit) {
        return achievement == null
                ? ""
                : Explainer.expected(achievement, unit)
                        .map(expected -> BY
                                + (expected.key().endsWith("milestone") ? PUBLISHED : "")
                                + expected.args().getFirst())
                        .orElse("");
    }

    private static Optional<Boolean> met(@Nullable Achievement achievement) {
        return switch (achievement) {
            case Achievement.Ratio ratio -> Optional.of(ratio.met());
            case Achievement.Within within -> Optional.of(within.met());
            case Achievement.None none -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private void program(Sheet.Program program) {
        Subject of = new Subject(PROGRAM, Objects.requireNonNullElse(program.code(), program.title()), program.title());
        of.text(Item.NAME, null, program.title(), program.note());
        of.text(Item.BASIC, null, program.basic(), null);
        program.budgets().forEach(budget -> of.amount(Item.BUDGET, budget));
        Sheet.Amount settled = program.settled();
        if (settled != null) {
            of.amount(Item.SETTLED, settled);
        }
        program.outlines().forEach(outline -> of.text(Item.OUTLINE, outline.year(), outline.text(), outline.note()));
        of.said(Item.RESULT, sheet.year(), program.result());
        of.absent(program.missing(), program.absence());
    }

    private void part(Sheet.Part part) {
        int at = 0;
        for (Sheet.Paragraph paragraph : part.paragraphs()) {
            at++;
            String number = paragraph.number();
            new Subject(part.kind(), part.year() + "-" + at, number == null ? "" : number)
                    .text(Item.TEXT, part.year(), paragraph.text(), paragraph.note());
        }
    }

    private final class Subject {

        private final String block;
        private final String code;
        private final String name;

        Subject(String block, String code, String name) {
            this.block = block;
            this.code = code;
            this.name = name;
        }

        void text(Item item, @Nullable Integer year, @Nullable String text, @Nullable String note) {
            facts.add(SheetFact.text(place(item, year), name, text, note));
        }

        /** What is not said has no place. */
        void said(Item item, @Nullable Integer year, @Nullable String text) {
            if (text != null) {
                text(item, year, text, null);
            }
        }

        void absent(boolean missing, @Nullable String why) {
            if (missing && !compared) {
                text(Item.ABSENCE, sheet.year(), why, null);
            }
        }

        void figure(Item item, @Nullable Integer year, @Nullable Quantity figure, String unit, @Nullable String note) {
            facts.add(SheetFact.figure(place(item, year), name, figure, unit, note));
        }

        /** A ratio is a number; what the plan calls it stands beside it. */
        void achieved(int year, @Nullable Achievement achievement) {
            SheetFact said = SheetFact.text(
                    place(Item.ACHIEVEMENT, year),
                    name,
                    achievement == null ? null : achievement.printed(),
                    SheetFacts.band(achievement).map(Bilingual::ja).orElse(null));
            facts.add(
                    achievement instanceof Achievement.Ratio ratio
                                    && PLAIN.matcher(ratio.printed()).matches()
                            ? said.of(new BigDecimal(ratio.printed()))
                            : said);
        }

        void amount(Item item, Sheet.Amount amount) {
            figure(
                    item,
                    amount.year(),
                    amount.cell().figure(),
                    Money.UNIT,
                    amount.cell().note());
        }

        private Place place(Item item, @Nullable Integer year) {
            return new Place(block, code, item, year);
        }
    }
}
