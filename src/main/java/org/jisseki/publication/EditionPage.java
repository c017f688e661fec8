package org.jisseki.publication;

import java.util.List;
import java.util.Objects;
import org.jisseki.common.Explained;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Explainer;

/** An edition and its headings, in one language. Public for the templates. */
public final class EditionPage extends PublishedPage {

    private final Sheet sheet;
    private final List<Edition> editions;
    private final Edition edition;
    private final boolean numbered;

    /**
     * @param editions all of the sheet, the newest first
     * @param edition  the one that the page shows
     * @param numbered whether the address names its number
     */
    EditionPage(Setting setting, Sheet sheet, List<Edition> editions, Edition edition, boolean numbered) {
        super(setting);
        this.sheet = sheet;
        this.editions = editions;
        this.edition = edition;
        this.numbered = numbered;
    }

    public Sheet sheet() {
        return sheet;
    }

    public List<Edition> editions() {
        return editions;
    }

    public boolean isNewest() {
        return editions.getFirst().no() == edition.no();
    }

    @Override
    String path() {
        return numbered ? edition.path() : edition.sheetPath();
    }

    public String sha256() {
        return edition.sha256();
    }

    public String title() {
        return say("publication.measure") + sheet.measure().code() + " "
                + sheet.measure().name();
    }

    public String reports() {
        return reports(sheet.year());
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
    public boolean hasAbout(Sheet.Indicator indicator) {
        return indicator.description() != null
                || indicator.source() != null
                || indicator.result() != null
                || !rationales(indicator).isEmpty();
    }

    public boolean hasAbout(String kind) {
        return sheet.indicatorsOf(kind).stream().anyMatch(this::hasAbout);
    }

    public boolean hasAchievements() {
        return sheet.indicators().stream().anyMatch(i -> i.achievement() != null);
    }

    /** How a figure came about, or why there is none: told from what is frozen with it, nothing is computed. */
    public Explained explained(Sheet.Indicator indicator) {
        return Explainer.of(Objects.requireNonNull(indicator.achievement()), indicator.unit());
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
