package org.jisseki.submission.print;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Print;
import org.jisseki.common.Printed;
import org.jisseki.common.Words;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Explainer;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.Revision;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** A paper form in one language. Public for the template. */
public final class PrintPage {

    /** An indicator's row, and below it how the achievement came about. @param lastAchievement last year's; blank where unknown */
    public record Indicator(
            String name,
            String remark,
            List<String> notes,
            Print baseline,
            String baselineYear,
            Print last,
            String lastAchievement,
            Print target,
            Print actual,
            String achievement,
            List<String> explanation) {}

    private final PrintedUnit unit;
    private final PaperWords words;
    private final ZonedDateTime now;

    PrintPage(PrintedUnit unit, Words words, Locale locale, ZonedDateTime now) {
        this.unit = unit;
        this.words = new PaperWords(words, locale);
        this.now = now;
    }

    public String lang() {
        return PaperWords.lang(words.locale());
    }

    /** A cell as the reader's language has it: its unit may be the portal's own word. */
    public Print own(Print cell) {
        return new Print(words.printed(cell.before()), words.printed(cell.unit()), words.printed(cell.after()));
    }

    public String otherLang() {
        return lang().equals("ja") ? "en" : "ja";
    }

    /** This page's address. */
    public String path() {
        Revision revision = unit.revision();
        return unitPath("/print/unit/") + "/" + (revision == null ? "draft" : revision.no());
    }

    /** The address of the unit's view. */
    public String back() {
        return unitPath("/unit/");
    }

    public String title() {
        return form().evaluation() == null
                ? unit.figures().title()
                : say("submission.evaluation", unit.figures().title());
    }

    /** A measure's evaluation; NULL for any other unit. */
    public @Nullable PrintedEvaluation evaluation() {
        EvaluationForm evaluation = form().evaluation();
        return evaluation == null ? null : new PrintedEvaluation(evaluation, unit, words);
    }

    public String measure() {
        return say("submission.crumb", form().measureCode(), form().measureName());
    }

    public @Nullable String basicProgram() {
        return form().basicProgram();
    }

    public String reportsOn() {
        return say("submission.print.of", form().year());
    }

    /** 部局, 課, 班. */
    public String section() {
        return String.join(
                " ",
                unit.place().department(),
                unit.place().division(),
                unit.place().section());
    }

    /** デモ（架空値） and the like, of the whole unit. */
    public List<String> notes() {
        return Stream.of(form().measureNote(), form().note())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** 第2稿, or that it is a draft. */
    public String revision() {
        Revision revision = unit.revision();
        return revision == null ? say("submission.print.draft") : say("submission.revision", revision.no());
    }

    /** 公表済 with its edition; NULL of what the public does not read, which is a proposal (案). */
    public @Nullable String released() {
        return unit.edition() == null ? null : say("submission.print.released", unit.edition());
    }

    /** What the paper is beside the editions. */
    public String noEdition() {
        return unit.edition() == null
                ? say("submission.print.noEdition")
                : say("submission.print.inEdition", unit.edition());
    }

    /** The revision's SHA-256; NULL for the draft, which has none. */
    public @Nullable String hash() {
        return unit.revision() == null ? null : unit.revision().sha256();
    }

    /** The beginning of it, for every page. */
    public @Nullable String shortHash() {
        return unit.revision() == null ? null : PaperWords.brief(unit.revision().sha256());
    }

    /** When it was handed in; NULL for the draft. */
    public @Nullable String handedIn() {
        return unit.revision() == null
                ? null
                : say("submission.print.handedIn", words.moment(unit.revision().at()));
    }

    public String printed() {
        return say("submission.print.printed", Printed.moment(now, words.locale()));
    }

    /** That a newer revision exists; NULL where this is the newest, or the draft. */
    public @Nullable String newer() {
        Revision revision = unit.revision();
        int newest = unit.submission().revisionNo();
        return revision == null || revision.no() == newest ? null : say("submission.print.newer", newest);
    }

    /** What stands over the columns of figures: baseline, last year, target, actual, achievement. */
    public List<String> heads() {
        FiscalYear year = form().year();
        return List.of(
                say("submission.baseline"),
                say("submission.lastActual", year.plus(-1)),
                say("submission.target", year),
                say("submission.actual", year),
                say("submission.achievement"));
    }

    public List<Indicator> indicators() {
        return unit.figures().lines().stream().map(this::indicator).toList();
    }

    public PrintedMoney money() {
        return new PrintedMoney(unit, words);
    }

    public boolean hasResult() {
        return form().asksResult();
    }

    public String result() {
        String result = unit.figures().result();
        return result == null || result.isBlank() ? PaperWords.UNKNOWN : result;
    }

    public PrintedNextYear nextYear() {
        return new PrintedNextYear(unit, words);
    }

    public PrintedFindings findings() {
        return new PrintedFindings(unit, words);
    }

    /** Hints and evidence. */
    public PrintedNotes notesOfRevision() {
        return new PrintedNotes(unit, words);
    }

    public PrintedActs acts() {
        return new PrintedActs(unit, words);
    }

    private Indicator indicator(Filled.Line line) {
        Optional<UnitForm.ActualField> field = unit.field(line.indicatorId());
        FiscalYear year = field.map(UnitForm.ActualField::baselineYear).orElse(null);
        return new Indicator(
                line.name(),
                field.map(this::kind).orElse(""),
                field.map(UnitForm.ActualField::notes).orElse(List.of()),
                PaperWords.cell(field.map(UnitForm.ActualField::baseline).orElse(null), line.unit()),
                year == null ? "" : say("submission.baseline.of", year),
                PaperWords.cell(field.map(UnitForm.ActualField::lastActual).orElse(null), line.unit()),
                lastAchievement(line),
                words.target(line),
                PaperWords.cell(line.actual()),
                line.achievement() == null ? PaperWords.UNKNOWN : words.achieved(line.achievement()),
                line.achievement() == null ? List.of() : explained(line.achievement(), line.unit()));
    }

    private String lastAchievement(Filled.Line line) {
        return unit.field(line.indicatorId())
                .map(field -> unit.last().text(FieldValues.achievementOf(field.key())))
                .map(achieved -> say("submission.last.achievement", achieved))
                .orElse("");
    }

    private List<String> explained(Achievement achievement, String unit) {
        return Explainer.of(achievement, unit).lines().stream()
                .map(line -> say("submission.print.step", line.head(), line.words()))
                .toList();
    }

    private String kind(UnitForm.ActualField field) {
        return say(
                "submission.indicator.kind",
                say("submission.kind." + field.kind()),
                say("submission.direction." + field.direction()));
    }

    private String unitPath(String root) {
        return root + unit.submission().id().value();
    }

    private UnitForm form() {
        return unit.form();
    }

    private String say(String key, Object... args) {
        return words.say(key, args);
    }
}
