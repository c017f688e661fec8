package org.jisseki.publication;

import java.math.RoundingMode;
import java.util.List;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.AchievementRule;
import org.jisseki.figures.Explanation;

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

    public String ruleInWords() {
        AchievementRule rule = sheet.rule();
        String cap = rule.cap() == null
                ? say("publication.rule.uncapped")
                : say(
                        "publication.rule.cap",
                        rule.cap()
                                .setScale(rule.decimals(), RoundingMode.UNNECESSARY)
                                .toPlainString());
        return String.join(
                say("publication.rule.join"),
                say("publication.formula." + rule.formula()),
                say(
                        "publication.rule.decimals",
                        String.valueOf(rule.decimals()),
                        say("publication.rounding." + rule.rounding())),
                cap,
                say("publication.rule.raw"));
    }

    /** How a ratio came about, or why there is none. */
    public String explained(Achievement achievement) {
        return switch (achievement) {
            case Achievement.None none -> none.printed() + "　" + say(none.reason());
            case Achievement.Ratio ratio -> explained(ratio);
        };
    }

    private String explained(Achievement.Ratio ratio) {
        Explanation how = ratio.explanation();
        StringBuilder text = new StringBuilder("%s ÷ %s ＝ %s".formatted(how.actual(), how.target(), how.quotient()));
        if (!how.rounded().equals(how.quotient())) {
            text.append(" → ")
                    .append(say("publication.rounded", say("publication.rounding." + how.rounding()), how.rounded()));
        }
        if (how.cap() != null) {
            text.append(" → ").append(say("publication.rule.cap", how.cap()));
        }
        return text.append("　")
                .append(say(ratio.met() ? "publication.met" : "publication.missed"))
                .toString();
    }
}
