package org.jisseki.publication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jisseki.common.Printed;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What every published page needs: its language, its links, how it names editions and days. Public for the templates. */
public class PublishedPage {

    /**
     * Where and for whom a page is shown.
     *
     * @param base  the portal's path on its server
     * @param today where the portal is a demo, what its clock says; else null
     */
    record Setting(
            Words words,
            Locale locale,
            String base,
            @Nullable LocalDate today) {}

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

    public Years years() {
        return years;
    }

    public String lang() {
        return setting.locale().getLanguage();
    }

    /** The path that all published pages begin with. */
    public String base() {
        return setting.base() + "/published";
    }

    /** A published page in this page's language, by its path below /published. */
    public String link(String path) {
        return base() + path + (isJapanese() ? "" : "?lang=en");
    }

    public String otherLanguage(String path) {
        return base() + path + (isJapanese() ? "?lang=en" : "");
    }

    public String link(Edition edition) {
        return link(path(edition) + "/" + edition.no());
    }

    /** The address that always shows the newest edition. */
    public String latest(Edition edition) {
        return link(path(edition));
    }

    /** 初版, 更新第1版. */
    public String no(int no) {
        return no == 1 ? say("publication.edition.first") : say("publication.edition.update", String.valueOf(no - 1));
    }

    /** The day of a release. */
    public String day(String releasedAt) {
        return Printed.fullDay(OffsetDateTime.parse(releasedAt).toLocalDate(), setting.locale());
    }

    public String noAndDay(Edition edition) {
        return no(edition.no()) + "　" + say("publication.releasedOn", day(edition.releasedAt()));
    }

    /** The book's year and the fiscal year it reports on: 令和3年版・令和2年度実績. */
    String reports(int year) {
        return say("publication.reports", years.book(year), years.full(year));
    }

    String say(String key, Object... args) {
        return say(Sentence.of(key, args));
    }

    String say(Sentence sentence) {
        return setting.words().say(sentence, setting.locale());
    }

    private boolean isJapanese() {
        return lang().equals(Locale.JAPANESE.getLanguage());
    }

    static String path(Edition edition) {
        return "/%s/%d/%s"
                .formatted(segment(edition.planCode()), edition.year().year(), segment(edition.measureCode()));
    }

    private static String segment(String code) {
        return UriUtils.encodePathSegment(code, StandardCharsets.UTF_8);
    }
}
