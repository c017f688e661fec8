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
import org.jisseki.submission.Finding;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** A measure on one sheet of paper (部長レク), in one language. Public for the template. */
public final class MeasurePaper {

    /** A list that is cut where the sheet would not hold it, with the count of all. */
    public record Block(String title, String none, List<String> lines) {}

    /** An indicator's row. */
    public record Row(String name, String last, String target, String actual, String achievement) {}

    /** What fits on the sheet beside everything else. */
    private static final int LINES = 4;

    private static final int ROWS = 10;
    private static final int LINE = 52;
    private static final int REASON = 500;

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
        return say("review.measure.of", sheet.cycle().year(), sheet.cycle().lastApproval());
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
        return sheet.said().map(said -> cut(said.reason(), REASON)).orElse("");
    }

    /** What is bad, what moved, what is open. */
    public List<Block> blocks() {
        return List.of(
                block("review.measure.bad", bad()),
                block("review.measure.moved", moved()),
                block("review.measure.open", open()));
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

    public List<Row> rows() {
        return all().stream().limit(ROWS).toList();
    }

    /** That there are more than the sheet holds; NULL where there are not. */
    public @Nullable String moreRows() {
        int all = all().size();
        return all <= ROWS ? null : say("review.measure.more", all - ROWS);
    }

    private List<Row> all() {
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

    private List<String> bad() {
        List<String> bad = new ArrayList<>();
        if (sheet.isLow()) {
            sheet.grade().ifPresent(grade -> bad.add(say("review.measure.low", name(grade))));
        }
        sheet.missedMain().forEach(missed -> bad.add(missed("review.measure.missed.main", missed)));
        sheet.missedOther().forEach(missed -> bad.add(missed("review.measure.missed", missed)));
        return bad;
    }

    private List<String> moved() {
        return sheet.moves().stream()
                .map(move -> say(
                        move.isWorse() ? "review.measure.worse" : "review.measure.better",
                        move.entered().field().name(),
                        move.last().printedWithUnit(move.entered().field().unit()),
                        actual(move.entered()),
                        move.printed()))
                .toList();
    }

    private List<String> open() {
        List<String> open = new ArrayList<>();
        for (MeasureSheet.Part part : sheet.parts()) {
            String title = part.of().form().evaluation() == null
                    ? part.of().form().title()
                    : say("submission.evaluation", part.of().form().title());
            for (Finding finding : part.unsettled()) {
                String text = finding.remarks().getFirst().text();
                open.add(say(
                        "review.measure.finding." + finding.status(),
                        title,
                        finding.number(),
                        text == null ? "" : text));
            }
            part.unexplained()
                    .forEach(hint -> open.add(say("review.measure.hint", title, words.say(hint.sentence(), locale))));
        }
        return open;
    }

    private Block block(String key, List<String> lines) {
        List<String> shown = new ArrayList<>();
        lines.stream().limit(LINES).map(line -> cut(line, LINE)).forEach(shown::add);
        if (lines.size() > LINES) {
            shown.add(say("review.measure.more", lines.size() - LINES));
        }
        return new Block(say(key, lines.size()), say(key + ".none"), shown);
    }

    private Row row(MeasureParts.Part part, UnitForm.ActualField field) {
        UnitContent.@Nullable EnteredActual entered = part.entered(field).orElse(null);
        return new Row(
                field.name(),
                figure(field.lastActual(), field.unit()),
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

    private String missed(String key, MeasureSheet.Entered missed) {
        return say(
                key,
                missed.field().name(),
                aim(missed),
                actual(missed),
                missed.actual().achievement().printed());
    }

    /** The target, and beside it the expected value where that is what was missed. */
    private String aim(MeasureSheet.Entered missed) {
        String unit = missed.field().unit();
        String target = figure(missed.actual().target(), unit);
        return Explainer.expected(missed.actual().achievement(), unit)
                .map(expected -> say("review.measure.aim", target, expected))
                .orElse(target);
    }

    private static String actual(MeasureSheet.Entered entered) {
        return entered.actual().actual().printedWithUnit(entered.field().unit());
    }

    private static String figure(@Nullable Quantity figure, String unit) {
        return figure == null ? "-" : figure.printedWithUnit(unit);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private String name(Grade grade) {
        return say("submission.grade.name", grade.code(), grade.name().in(locale));
    }

    private String say(String key, Object... args) {
        return words.say(Sentence.of(key, args), locale);
    }
}
