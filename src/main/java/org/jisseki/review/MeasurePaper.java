package org.jisseki.review;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jisseki.common.Printed;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.Words;
import org.jisseki.common.pdf.PdfRenderer;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Explainer;
import org.jisseki.figures.Quantity;
import org.jisseki.plan.Grade;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/**
 * A measure on paper (部長レク), in one language: what decides on the first sheet, then everything, on as many as it takes. Public
 * for the template.
 */
public final class MeasurePaper {

    /** What is of one nature, by kind. */
    public record Block(String title, String none, List<Group> groups) {}

    /** What is of one kind, all of it. */
    public record Group(String title, List<String> lines) {}

    /** An indicator's row. */
    public record Row(String name, String last, String target, String actual, String achievement) {}

    private final MeasureSheet sheet;
    private final Words words;
    private final Locale locale;
    private final ZonedDateTime now;

    MeasurePaper(MeasureSheet sheet, Words words, Locale locale, ZonedDateTime now) {
        this.sheet = sheet;
        this.words = words;
        this.locale = locale;
        this.now = now;
    }

    public String lang() {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "ja";
    }

    /** What the style writes as its font. */
    public String fonts() {
        return PdfRenderer.fontFamily();
    }

    public String title() {
        return say("review.crumb", sheet.measure().code(), sheet.measure().name());
    }

    public String reportsOn() {
        return say("review.measure.of", sheet.year(), sheet.cycle().lastApproval());
    }

    public String printed() {
        return say("review.measure.printed", Printed.moment(now, locale));
    }

    public String gradeHead() {
        return say("submission.grade");
    }

    public String grade() {
        return sheet.grade()
                .map(this::name)
                .orElse(say(
                        sheet.evaluation().isEmpty() ? "review.measure.noEvaluation" : "review.measure.notHandedIn"));
    }

    public String lastGrade() {
        return sheet.lastGrade()
                .map(grade -> say("review.measure.lastGrade", name(grade)))
                .orElse(say("review.measure.noLastGrade"));
    }

    public String reason() {
        return sheet.said().map(UnitContent.Evaluation::reason).orElse("");
    }

    /** What is bad, what moved, what is open. */
    public List<Block> blocks() {
        Concerns concerns = sheet.concerns();
        return List.of(
                block(
                        "review.measure.bad",
                        sheet.said().isEmpty() ? "review.measure.bad.noneMissed" : "review.measure.bad.none",
                        concerns.bad()),
                block("review.measure.moved", "review.measure.moved.none", concerns.moved()),
                block("review.measure.open", "review.measure.open.none", concerns.open()));
    }

    /** What stands over the reason of the grade. */
    public String reasonHead() {
        return say("submission.grade.reason");
    }

    /** What stands over the columns of indicators. */
    public List<String> heads() {
        return List.of(
                say("submission.indicator"),
                say("review.lastYear"),
                say("review.aim"),
                say("review.now"),
                say("review.achievement"));
    }

    /** Every indicator. */
    public List<Row> rows() {
        return sheet.parts().stream()
                .map(MeasureSheet.Part::of)
                .flatMap(part -> part.form().actuals().stream().map(field -> row(part, field)))
                .toList();
    }

    public String partsHead() {
        return say("review.measure.parts");
    }

    /** How many parts there are of each state. */
    public String parts() {
        Map<Status, Long> counts = sheet.parts().stream()
                .collect(Collectors.groupingBy(
                        part -> part.of().submission().status(), TreeMap::new, Collectors.counting()));
        List<String> said = new ArrayList<>();
        counts.forEach((status, count) -> said.add(say("review.measure.count", status, count)));
        return String.join("　", said);
    }

    private Block block(String key, String none, List<Concerns.Group> groups) {
        return new Block(
                say(key, Concerns.count(groups)),
                say(none),
                groups.stream()
                        .map(group -> new Group(
                                words.say(group.title(), locale),
                                group.lines().stream()
                                        .map(line -> words.say(line.said(), locale))
                                        .toList()))
                        .toList());
    }

    private Row row(MeasureParts.Part part, UnitForm.ActualField field) {
        UnitContent.@Nullable EnteredActual entered = part.entered(field).orElse(null);
        return new Row(
                field.name(),
                last(part, field),
                figure(entered == null ? field.target() : entered.target(), field.unit()),
                figure(entered == null ? null : entered.actual(), field.unit()),
                entered == null ? "-" : achieved(entered.achievement(), field.unit()));
    }

    private String achieved(Achievement achievement, String unit) {
        String verdict = words.say(Explainer.verdict(achievement, unit), locale);
        return switch (achievement) {
            case Achievement.Ratio ratio -> ratio.printed() + " " + verdict;
            case Achievement.Within within -> verdict;
            case Achievement.None none -> none.printed();
        };
    }

    private String last(MeasureParts.Part part, UnitForm.ActualField field) {
        String figure = figure(field.lastActual(), field.unit());
        String achieved = part.last().text(FieldValues.achievementOf(field.key()));
        return achieved == null ? figure : figure + " " + say("review.lastYear.achieved", achieved);
    }

    private static String figure(@Nullable Quantity figure, String unit) {
        return figure == null ? "-" : figure.printedWithUnit(unit);
    }

    private String name(Grade grade) {
        return say("submission.grade.name", grade.code(), grade.name().in(locale));
    }

    private String say(String key, Object... args) {
        return words.say(Sentence.of(key, args), locale);
    }
}
