package org.jisseki.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jisseki.common.Bilingual;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an edition shows: frozen at the release, kept as JSON, never computed again. Years are fiscal years by
 * their Western number. A note is a short remark printed beside what it is about, such as デモ（架空値）.
 *
 * @param year       the year reported on
 * @param no         1 for the first edition (初版), then counting on
 * @param releasedAt when, as ISO text with its offset
 * @param missing    what is not in this edition because it was not decided in time
 * @param form       REPORT in editions of before there were two
 * @param verdict    進展度 with its reason; null where the measure was not evaluated
 * @param name       in editions of before there were corrections by their number
 * @param reason     why there is this edition (訂正理由), for anyone to read; null where none was given for that
 */
public record Sheet(
        PlanHead plan,
        int year,
        int no,
        String releasedAt,
        MeasureHead measure,
        List<Indicator> indicators,
        List<Program> programs,
        List<Part> narrative,
        List<Missing> missing,
        SheetForm form,
        @Nullable Verdict verdict,
        EditionName name,
        @Nullable String reason) {

    public Sheet {
        form = form == null ? SheetForm.REPORT : form;
        name = name == null ? EditionName.of(no) : name;
    }

    /** A sheet that was not corrected. */
    public Sheet(
            PlanHead plan,
            int year,
            int no,
            String releasedAt,
            MeasureHead measure,
            List<Indicator> indicators,
            List<Program> programs,
            List<Part> narrative,
            List<Missing> missing,
            SheetForm form,
            @Nullable Verdict verdict) {
        this(
                plan,
                year,
                no,
                releasedAt,
                measure,
                indicators,
                programs,
                narrative,
                missing,
                form,
                verdict,
                EditionName.of(no),
                null);
    }

    public record PlanHead(String code, String name, int firstYear, int lastYear) {}

    /**
     * The measure (施策).
     *
     * @param vision     県民の皆さんとめざす姿
     * @param visionYear its goal year
     */
    public record MeasureHead(
            String code,
            String name,
            @Nullable String note,
            Office lead,
            @Nullable String vision,
            @Nullable Integer visionYear) {}

    /**
     * A grade (進展度): a judgement of people, beside the computed figures.
     *
     * @param grade  by the plan's code: B
     * @param name   as the plan words it; null where it says no more than the code
     * @param reason 判断理由
     */
    public record Verdict(String grade, @Nullable Bilingual name, String reason) {}

    /**
     * What was not decided in time (未提出).
     *
     * @param kind   PROGRAM, INDICATOR or EVALUATION; null in editions of before this was kept
     * @param reason why, for anyone to read; null where none was given for that
     * @param code   within the plan, among those of its kind; null in editions of before this was kept
     */
    public record Missing(
            String name,
            @Nullable String kind,
            @Nullable String reason,
            @Nullable String code) {

        @JsonCreator
        public Missing {}

        // an edition of before there were reasons has the name alone
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Missing named(String name) {
            return new Missing(name, null, null, null);
        }

        /** Whether both are of one unit: names may be shared, and tell only where an edition of before has nothing else. */
        boolean isOfUnitOf(Missing other) {
            if (kind != null && other.kind != null && !kind.equals(other.kind)) {
                return false;
            }
            return code == null || other.code == null ? name.equals(other.name) : code.equals(other.code);
        }
    }

    /** A department as it is printed. */
    public record Office(String name, @Nullable String note) {}

    /** One cell of a table; the figure is null where it is blank. */
    public record Cell(@Nullable Quantity figure, @Nullable String note) {}

    /**
     * An indicator (目標項目) with its years.
     *
     * @param kind         MAIN, SUB or ACTIVITY
     * @param office       its department, where it is not the lead's
     * @param baselineYear the baseline's own label, where it has one
     * @param achievement  of the year reported on; null while its actual is not released
     * @param section      who is responsible for it; null in editions of before this was kept
     * @param missing      whether its unit was not handed in (未提出)
     * @param absence      why it was not, for anyone to read; null where none was given for that
     */
    public record Indicator(
            String code,
            String kind,
            String name,
            String unit,
            @Nullable String note,
            @Nullable Office office,
            @Nullable String description,
            @Nullable String source,
            Cell baseline,
            @Nullable Integer baselineYear,
            List<Year> years,
            @Nullable Achievement achievement,
            @Nullable String result,
            @Nullable String section,
            boolean missing,
            @Nullable String absence) {

        public Optional<Year> year(int year) {
            return years.stream().filter(y -> y.year() == year).findFirst();
        }
    }

    /**
     * An indicator's year.
     *
     * @param rationale 目標値の考え方
     * @param earlier   the target of before, where it was raised or loosened within the plan
     * @param milestone what the plan published for the year (目安値)
     * @param proposed  of the year after the one reported on, the target that the section proposed for it
     */
    public record Year(
            int year,
            Cell target,
            Cell actual,
            @Nullable String rationale,
            @Nullable Quantity earlier,
            @Nullable Quantity proposed,
            @Nullable Quantity milestone) {

        /** A year without a published value. */
        public Year(
                int year,
                Cell target,
                Cell actual,
                @Nullable String rationale,
                @Nullable Quantity earlier,
                @Nullable Quantity proposed) {
            this(year, target, actual, rationale, earlier, proposed, null);
        }
    }

    /**
     * A program (主な事業).
     *
     * @param title   with number and mark: ⑤（一部新）次世代自動車開発支援事業
     * @param basic   its basic program with the code: 32202 次世代ものづくり産業の …
     * @param office  its department, where it is not the lead's
     * @param budgets 当初予算額 by year
     * @param settled 決算額 of the year reported on; null while it is not released
     * @param result  what the section reported, in words
     * @param settledDue of an amount that is 未確定, the month in which it will be known
     * @param code       within the plan; null in editions of before this was kept
     * @param section    who is responsible for it; likewise
     * @param missing    whether it was not handed in (未提出)
     * @param closed     whether the settled amount is that of the closed accounts (決算)
     * @param absence    why it was not handed in, for anyone to read; null where none was given for that
     */
    public record Program(
            String title,
            @Nullable String note,
            String basic,
            @Nullable Office office,
            List<Amount> budgets,
            @Nullable Amount settled,
            List<Outline> outlines,
            @Nullable String result,
            @Nullable YearMonth settledDue,
            @Nullable String code,
            @Nullable String section,
            boolean missing,
            boolean closed,
            @Nullable String absence) {}

    /**
     * An amount in 千円.
     *
     * @param entered whether it is what the section entered for the next year, not what the plan has
     */
    public record Amount(int year, Cell cell, boolean entered) {

        public Amount(int year, Cell cell) {
            this(year, cell, false);
        }
    }

    /** 事業概要 of a year. */
    public record Outline(int year, String text, @Nullable String note) {}

    /**
     * One part of the narrative.
     *
     * @param kind ISSUES, RESULTS, REMAINING or DIRECTION
     */
    public record Part(String kind, int year, List<Paragraph> paragraphs) {}

    /**
     * A paragraph.
     *
     * @param number  as printed before it: ①
     * @param section who wrote it; null in editions of before this was kept
     */
    public record Paragraph(
            @Nullable String number,
            String text,
            @Nullable String note,
            @Nullable String section) {}

    /** The years of the plan, in order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(plan.firstYear(), plan.lastYear()).boxed().toList();
    }

    /** The measure's evaluation, where it was not decided in time. */
    public Optional<Missing> missingEvaluation() {
        return missing.stream()
                .filter(unit -> UnitKind.EVALUATION.name().equals(unit.kind()))
                .findFirst();
    }

    public List<Indicator> indicatorsOf(String kind) {
        return indicators.stream().filter(i -> i.kind().equals(kind)).toList();
    }
}
