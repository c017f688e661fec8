package org.jisseki.publication;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jisseki.common.Bilingual;
import org.jisseki.common.Explained;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Explainer;
import org.jspecify.annotations.Nullable;

/** An edition and its headings, in one language. Public for the templates. */
public class EditionPage extends PublishedPage {

    private final Sheet sheet;
    private final Around around;

    /**
     * What stands about an edition.
     *
     * @param editions all of the sheet in its form, the newest first
     * @param edition  the one that the page shows
     * @param numbered whether the address names its number
     * @param others   the newest edition of the same measure's other form, and those of other years
     * @param kinds    the files that it has
     * @param errata   what differs from the edition before; null for the first
     */
    record Around(
            List<Edition> editions,
            Edition edition,
            boolean numbered,
            List<Edition> others,
            List<EditionFile.Kind> kinds,
            @Nullable Errata errata) {

        /** Of a sheet that stands by itself. */
        static Around nothing(Sheet sheet) {
            Edition edition = Edition.of(0, sheet, "");
            return new Around(List.of(edition), edition, true, List.of(), List.of(), null);
        }
    }

    EditionPage(Setting setting, Sheet sheet, Around around) {
        super(setting);
        this.sheet = sheet;
        this.around = around;
    }

    public Sheet sheet() {
        return sheet;
    }

    public List<Edition> editions() {
        return around.editions();
    }

    /** Editions of the same measure that are about another year, or have the other form. */
    public List<Edition> others() {
        return around.others();
    }

    public List<EditionFile.Kind> kinds() {
        return around.kinds();
    }

    public String fileLink(EditionFile.Kind kind) {
        return address(pathOf(around.edition()) + "/" + kind.segment());
    }

    /** What differs from the edition before; null for the first. */
    public @Nullable ErrataPage errata() {
        Errata errata = around.errata();
        return errata == null ? null : new ErrataPage(setting(), around.edition(), errata, kinds());
    }

    public String errataLink(Edition edition) {
        return localAddress(pathOf(edition) + "/errata");
    }

    public Edition edition() {
        return around.edition();
    }

    /** Which one of the sheet's it is: 初版. */
    public String issue() {
        return no(sheet.name());
    }

    /** From when it is. */
    public String issued() {
        return say("publication.releasedOn", day(sheet.releasedAt()));
    }

    /** What a reader has to know before it is passed on; null of what is public. */
    public @Nullable String caution() {
        return null;
    }

    public boolean isNewest() {
        return editions().getFirst().no() == around.edition().no();
    }

    /** What a superseded edition says of itself: whether something in it was wrong, or was only completed. */
    public String superseded() {
        boolean corrected = editions().stream()
                .anyMatch(edition ->
                        edition.no() > around.edition().no() && edition.name().kind() == EditionKind.CORRECTION);
        return say(corrected ? "publication.old.CORRECTION" : "publication.old.UPDATE");
    }

    @Override
    String path() {
        return around.numbered() ? pathOf(around.edition()) : around.edition().sheetPath();
    }

    public String sha256() {
        return around.edition().sha256();
    }

    public String title() {
        return say("publication.measure") + sheet.measure().code() + " "
                + sheet.measure().name();
    }

    public String reports() {
        return reports(sheet.year(), sheet.form());
    }

    /** 進展度 as the plan words it: B（ある程度進んだ）. */
    public String grade() {
        Sheet.Verdict verdict = Objects.requireNonNull(sheet.verdict());
        Bilingual name = verdict.name();
        return name == null ? verdict.grade() : say("publication.grade", verdict.grade(), name);
    }

    public String visionTitle() {
        Integer year = sheet.measure().visionYear();
        return year == null ? say("publication.vision") : say("publication.visionBy", years().full(year));
    }

    public String partTitle(Sheet.Part part) {
        String title = say("publication.part." + part.kind());
        boolean plain = part.year() == sheet.year() && !part.kind().equals("DIRECTION");
        return plain ? title : say("publication.ofYear", years().full(part.year()), title);
    }

    public String outlineTitle(int year) {
        String title = say("publication.outline");
        return year == sheet.year() ? title : "(" + years().brief(year) + ") " + title;
    }

    /** How many budgets stand before that of a year, so that the settled amount stands under it. */
    public int placeOf(int year, Sheet.Program program) {
        return (int) program.budgets().stream().filter(b -> b.year() < year).count();
    }

    /** The years whose target is explained; of a main indicator the year reported on always has its place. */
    public List<Sheet.Year> rationales(Sheet.Indicator indicator) {
        return indicator.years().stream()
                .filter(y -> y.rationale() != null
                        || (y.year() == sheet.year() && indicator.kind().equals("MAIN")))
                .toList();
    }

    /** Whether anything is said about an indicator beside its figures. */
    private boolean hasAbout(Sheet.Indicator indicator) {
        return indicator.description() != null
                || indicator.source() != null
                || indicator.result() != null
                || indicator.absence() != null
                || !rationales(indicator).isEmpty();
    }

    /** The indicators of a kind about which something is said; a main indicator has its place in the form anyway. */
    public List<Sheet.Indicator> about(String kind) {
        return sheet.indicatorsOf(kind).stream()
                .filter(indicator -> kind.equals("MAIN") || hasAbout(indicator))
                .toList();
    }

    /** What stands over the explanations: the year's name, as on the paper, where no other year's target is explained. */
    public String aboutTitle(String kind) {
        boolean others = sheet.indicatorsOf(kind).stream()
                .flatMap(indicator -> rationales(indicator).stream())
                .anyMatch(year -> year.year() != sheet.year());
        return others ? say("publication.about") : say("publication.about.year", years().full(sheet.year()));
    }

    /** What is missing, told apart from what the sheet calls alike. */
    public String missing(Sheet.Missing unit) {
        return missing(
                unit,
                Stream.concat(
                                sheet.programs().stream().map(Sheet.Program::title),
                                sheet.indicators().stream().map(Sheet.Indicator::name))
                        .toList());
    }

    /** Whether a target is printed with the one of before in parentheses. */
    public boolean hasEarlier() {
        return sheet.indicators().stream().flatMap(i -> i.years().stream()).anyMatch(y -> y.earlier() != null);
    }

    /** Whether a target is printed that was proposed. */
    public boolean hasProposed() {
        return sheet.indicators().stream().flatMap(i -> i.years().stream()).anyMatch(y -> y.proposed() != null);
    }

    /** What the plan calls a result (概ね達成); null where it names none. */
    public @Nullable String band(Achievement achievement) {
        return SheetFacts.band(achievement)
                .map(band -> isJapanese() ? band.ja() : band.en())
                .orElse(null);
    }

    public boolean hasAchievements() {
        return sheet.indicators().stream().anyMatch(i -> i.achievement() != null);
    }

    /** The indicators of a report that have no actual to judge yet. */
    public List<Sheet.Indicator> withoutActual() {
        return sheet.form() == SheetForm.START
                ? List.of()
                : sheet.indicators().stream()
                        .filter(i -> i.achievement() == null)
                        .toList();
    }

    /** The programs that have no settled amount yet: not handed in, or known in a month to come. */
    public List<Sheet.Program> withoutAmount() {
        return sheet.programs().stream()
                .filter(p -> p.missing() || p.settledDue() != null)
                .toList();
    }

    /** How a figure came about, or why there is none: told from what is frozen with it, nothing is computed. */
    public Explained explained(Sheet.Indicator indicator) {
        return Explainer.of(Objects.requireNonNull(indicator.achievement()), indicator.unit());
    }

    /** Why an indicator has no actual yet. */
    public String why(Sheet.Indicator indicator) {
        return say(indicator.missing() ? "publication.why.absent" : "publication.why.notYet");
    }

    /** Why a program has no settled amount yet. */
    public String why(Sheet.Program program) {
        YearMonth due = program.settledDue();
        return due == null ? say("publication.why.absent") : say("publication.why.due", years().month(due));
    }

    /** What stands in an achievement's cell: the ratio, or met and missed where there is no ratio. */
    public String achieved(Achievement achievement) {
        return Explainer.outcome(achievement).map(this::words).orElseGet(achievement::printed);
    }

    /** A sentence in the page's language. */
    public String words(Sentence sentence) {
        return say(sentence);
    }
}
