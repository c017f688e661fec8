package org.jisseki.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.Printed;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jisseki.submission.UnitKind;
import org.jspecify.annotations.Nullable;

/** What every published page needs: its language, its links, how it names editions and days. Public for the templates. */
public class PublishedPage {

    private static final String INDEX = "/published";

    /**
     * Where and for whom a page is shown.
     *
     * @param base  the portal's path on its server
     * @param today where the portal is a demo, what its clock says; else null
     * @param unreleased of what is not public yet, the address at which it is shown to who may read it before; else null
     */
    record Setting(
            Words words,
            Locale locale,
            String base,
            @Nullable LocalDate today,
            @Nullable String unreleased) {

        /** Of what is public. */
        Setting(Words words, Locale locale, String base, @Nullable LocalDate today) {
            this(words, locale, base, today, null);
        }
    }

    private final Setting setting;
    private final Years years;

    PublishedPage(Setting setting) {
        this.setting = setting;
        this.years = new Years(setting.locale());
    }

    /** What stands above every page of a demo; null elsewhere. */
    public @Nullable String notice() {
        LocalDate today = setting.today();
        return today == null ? null : say("publication.demo", Printed.fullDay(today, setting.locale()));
    }

    /** Whether what is shown is not public yet (公表前). */
    public boolean unreleased() {
        return setting.unreleased() != null;
    }

    /** What stands behind the name of an edition that is not public yet, on every sheet of paper; else nothing. */
    public String mark() {
        return unreleased() ? "　" + say("publication.unreleased") : "";
    }

    /** The day of an edition's release, or that it is not out yet. */
    public String outOn(Edition edition) {
        return isToCome(edition)
                ? say("publication.unreleased.not")
                : say("publication.releasedOn", day(edition.releasedAt()));
    }

    /** Whether an edition is the one that is not made yet. */
    boolean isToCome(Edition edition) {
        return unreleased() && edition.id() == Edition.UNMADE;
    }

    /** Where an edition stands: one that is not made yet at the address at which it can be read before. */
    String pathOf(Edition edition) {
        String before = setting.unreleased();
        return before != null && edition.id() == Edition.UNMADE ? before : edition.path();
    }

    public Years years() {
        return years;
    }

    public String lang() {
        return setting.locale().getLanguage();
    }

    public String styleSheet() {
        return setting.base() + INDEX + "/published.css";
    }

    /** All editions. */
    public String index() {
        return address(INDEX, isJapanese());
    }

    /** The same page in the other language; where a page has none of its own, the index. */
    public String otherLanguage() {
        return address(path(), !isJapanese());
    }

    /** This page's path. */
    String path() {
        return INDEX;
    }

    public String link(Edition edition) {
        return address(pathOf(edition), isJapanese());
    }

    /** What an edition is about: 令和3年版・令和2年度実績. */
    public String reports(Edition edition) {
        return reports(edition.year().year(), edition.form());
    }

    /** The address that always shows the newest edition. */
    public String latest(Edition edition) {
        return address(edition.sheetPath(), isJapanese());
    }

    /** 初版, 訂正第1版, 更新第1版. */
    public String no(EditionName name) {
        return say(name.sentence());
    }

    /** What a file of an edition is called where it is kept: 施策322_令和2年度実績_初版.pdf. */
    String fileName(Edition edition, EditionFile.Kind kind) {
        String name = say(
                "publication.file." + edition.form() + (kind.isErrata() ? ".errata" : ""),
                edition.measureCode(),
                years.full(edition.year().year()),
                no(edition.name()));
        String suffix = kind.segment().substring(kind.segment().indexOf('.'));
        return asFileName(name) + suffix;
    }

    /** Without what no file's name may hold. */
    static String asFileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    /** What the reason of an edition after the first is called: 訂正理由, 更新理由. */
    public String reasonTitle(EditionName name) {
        return say("publication.because." + name.kind());
    }

    /**
     * What is missing, by its name; the measure's evaluation as what it is.
     *
     * @param names of what it may be taken for: what is called alike is told with its kind and code
     */
    String missing(Sheet.Missing unit, List<String> names) {
        String kind = unit.kind();
        if (UnitKind.EVALUATION.name().equals(kind)) {
            return say("publication.missing.evaluation");
        }
        boolean alike = names.stream().filter(unit.name()::equals).count() > 1;
        return alike && kind != null && unit.code() != null
                ? say(
                        "publication.missing.alike",
                        unit.name(),
                        say(
                                UnitKind.PROGRAM.name().equals(kind)
                                        ? "publication.missing.kind.PROGRAM"
                                        : "publication.missing.kind.INDICATOR"),
                        unit.code())
                : unit.name();
    }

    /** The day of a release. */
    public String day(String releasedAt) {
        return Printed.fullDay(OffsetDateTime.parse(releasedAt).toLocalDate(), setting.locale());
    }

    public String noAndDay(Edition edition) {
        return no(edition.name()) + "　" + say("publication.releasedOn", day(edition.releasedAt()));
    }

    /** The book's year and the fiscal year it is about: 令和3年版・令和2年度実績; 令和2年版・令和2年度当初. */
    String reports(int year, SheetForm form) {
        return form == SheetForm.START
                ? say("publication.starts", years.book(year - 1), years.full(year))
                : say("publication.reports", years.book(year), years.full(year));
    }

    String say(String key, Object... args) {
        return say(Sentence.of(key, args));
    }

    String say(Sentence sentence) {
        return setting.words().say(sentence, setting.locale());
    }

    /** The address of what has no language. */
    String address(String path) {
        return setting.base() + path;
    }

    /** The address of a page, in this page's language. */
    String localAddress(String path) {
        return address(path, isJapanese());
    }

    Setting setting() {
        return setting;
    }

    private String address(String path, boolean japanese) {
        return setting.base() + path + (japanese ? "" : "?lang=en");
    }

    boolean isJapanese() {
        return lang().equals(Locale.JAPANESE.getLanguage());
    }
}
