package org.jisseki.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.publication.CentralCheck;
import org.jisseki.publication.StartSheets;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing serious on any view, in both languages. */
class AxeTest {

    private static final Set<String> TOO_BAD = Set.of("serious", "critical");

    private static final String NOBODY = "";

    /** The browser says on its console that it got a 404. */
    private static final String NO_EDITION = "published/none";

    private static Journey journey;
    private static Prepared prepared;
    private static final Map<String, Desk> DESKS = new HashMap<>();

    /**
     * A view as somebody sees it.
     *
     * @param path {unit} in it stands for the number of a unit's submission, {report} for the measure's report
     */
    private record View(String name, String username, String path) {

        boolean isMissing() {
            return name.startsWith("missing");
        }

        /** Public pages have their language in the address. */
        String in(String language) {
            String address = AxeTest.path(this);
            String joint = path.contains("?") ? "&" : "?";
            return path.startsWith("published") ? address + joint + "lang=" + language : address;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void start() {
        journey = Journey.start("axe");
        prepared = new Prepared(journey);
        prepared.filled("aerospace", "sasaki");
        prepared.handedIn("advanced-materials", "sasaki");
        prepared.returned("advanced-materials", "nakamura", "根拠を示してください。");
        prepared.handedIn("base-technology", "sasaki");
        prepared.returned("base-technology", "nakamura", "根拠を示してください。");
        prepared.answered("base-technology", "sasaki");
        prepared.handIn("base-technology", "sasaki");
        prepared.handedIn("next-generation-cars", "sasaki");
        prepared.passed("next-generation-cars", "nakamura");
        prepared.handedIn("commercialised", "hayashi");
        prepared.passed("commercialised", "mori");
        prepared.approved("commercialised", "yamamoto");
        publishReplaceAndCorrect();
    }

    /** One unit is replaced after the freeze, and corrected after the release; the year's start is published too. */
    private static void publishReplaceAndCorrect() {
        PersonId central = prepared.person("kobayashi");
        SubmissionId unit = prepared.unit("domestic-channels");
        Round round = new Round(journey::bean);
        round.fill(prepared.person("yoshida"), unit, "26");
        decide(round, unit);
        Publishing publishing = new Publishing(journey::bean);
        publishing.freeze(central, prepared.cycle().id());
        round.decisions.returnDecided(
                central,
                round.submissions.get(central, unit).seen(),
                List.of(new NewFinding(UnitForm.SETTLED, "額を確かめてください。")));
        prepared.answered("domestic-channels", "yoshida");
        round.entry.save(prepared.person("yoshida"), unit, UnitForm.SETTLED, "980");
        decide(round, unit);
        publishing.release(central, prepared.cycle().id());
        SubmissionId correction = journey.bean(Corrections.class)
                .open(
                        prepared.person("yoshida"),
                        unit,
                        round.submissions.get(central, unit).version(),
                        NewCorrection.of("額を写し違えたため"))
                .id();
        round.entry.save(prepared.person("yoshida"), correction, UnitForm.SETTLED, "970");
        decide(round, correction);
        publishing.releaseCorrections(central, correction);
        journey.bean(StartSheets.class).publish(central, prepared.cycle().plan(), new FiscalYear(2020));
    }

    private static void decide(Round round, SubmissionId id) {
        round.handIn(prepared.person("yoshida"), id);
        round.pass(prepared.person("okada"), id);
        round.approve(prepared.person("yamamoto"), id);
    }

    @AfterAll
    static void end() {
        DESKS.values().forEach(Desk::close);
        journey.close();
    }

    static Stream<View> views() {
        return Stream.of(
                new View("login", NOBODY, "login"),
                new View("login refused", NOBODY, "login?error"),
                new View("published index", NOBODY, "published"),
                new View("published edition", NOBODY, "published/r2-r5/2020/322"),
                new View("published edition, superseded", NOBODY, "published/r2-r5/2020/322/1"),
                new View("published errata", NOBODY, "published/r2-r5/2020/322/2/errata"),
                new View("published start of the year", NOBODY, "published/r2-r5/2020/322/start"),
                new View("published search", NOBODY, "published?q=ものづくり&year=2020"),
                new View("published search, nothing found", NOBODY, "published?q=観光"),
                new View("missing edition", NOBODY, NO_EDITION),
                new View("home", "sasaki", ""),
                new View("home of a head", "yamamoto", ""),
                new View("home, nothing waits", "onishi", ""),
                new View("units", "sasaki", "units"),
                new View("units, none", "onishi", "units"),
                new View("unit not started", "ito", "unit/{problem-solving}"),
                new View("unit in entry", "sasaki", "unit/{aerospace}"),
                new View("unit with a finding", "sasaki", "unit/{advanced-materials}"),
                new View("unit handed in", "sasaki", "unit/{base-technology}"),
                new View("unit read only", "hayashi", "unit/{next-generation-cars}"),
                new View("unit released", "hayashi", "unit/{commercialised}"),
                new View("review", "nakamura", "review/{base-technology}"),
                new View("approval", "yamamoto", "review/{next-generation-cars}"),
                new View("measure of its head", "yamamoto", "measure/{next-generation-cars}"),
                new View("review, nothing waits", "mori", "review"),
                new View("tracking", "kobayashi", "tracking"),
                new View("cycles", "kobayashi", "cycles"),
                new View("central check", "kobayashi", "central-check"),
                new View("central check of a measure", "kobayashi", "central-check/measure/{report}"),
                new View("replacements", "kobayashi", "replacements"),
                new View("release", "kobayashi", "release"),
                new View("record", "kobayashi", "record"),
                new View("import", "kobayashi", "import"),
                new View("mails", "kobayashi", "mails"),
                new View("accounts", "tanabe", "accounts"),
                new View("password", "sasaki", "password"),
                new View("missing unit", "sasaki", "unit/999999"),
                new View("missing route", "sasaki", "nowhere"));
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothingSerious(View view) {
        Desk desk = DESKS.computeIfAbsent(view.username(), AxeTest::desk);
        for (String language : List.of("ja", "en")) {
            desk.speak(language);
            desk.open(view.in(language));
            assertThat(desk.page().locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(desk.heading(language.equals("ja") ? "見つかりません" : "Not found")
                            .count())
                    .isEqualTo(view.isMissing() ? 1 : 0);
            assertThat(found(desk.page())).as("%s, %s", view, language).isEmpty();
        }
        if (view.path().equals(NO_EDITION)) {
            desk.faults().assertOnly("404");
        }
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of(
                        new View("correction", "hayashi", "unit/{commercialised}"), "^(訂正を始める|Open a correction)$"),
                Arguments.of(
                        new View("head's decision", "yamamoto", "measure/{next-generation-cars}"),
                        "^(1件をまとめて決裁する|Approve 1 together)"),
                Arguments.of(
                        new View("reason to stop a unit", "kobayashi", "central-check/measure/{report}"),
                        "(を取りやめる$|^Stop )"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void nothingSeriousInWhatAButtonAsks(View view, String button) {
        Desk desk = DESKS.computeIfAbsent(view.username(), AxeTest::desk);
        for (String language : List.of("ja", "en")) {
            desk.speak(language);
            desk.open(view.in(language));
            desk.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(button)))
                    .first()
                    .click();
            asked(desk).waitFor();
            desk.settle();
            assertThat(found(desk.page())).as("%s, %s", view, language).isEmpty();
        }
    }

    /** What a button opened: a form on the page, or the buttons of a question. */
    private static Locator asked(Desk desk) {
        return desk.page()
                .locator(".correction-form, .reason")
                .or(desk.page().getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON))
                .first();
    }

    @Test
    void aFieldWithoutItsNameIsFound() {
        Desk desk = DESKS.computeIfAbsent(NOBODY, AxeTest::desk);
        desk.open("login");
        desk.page().evaluate("() => document.querySelector('label[for=username]').remove()");
        assertThat(found(desk.page())).singleElement().asString().contains("label");
    }

    private static Desk desk(String username) {
        Desk desk = journey.desk();
        return username.equals(NOBODY) ? desk : desk.signIn(username);
    }

    private static String path(View view) {
        String path = view.path().replace("{report}", report());
        int open = path.indexOf('{');
        return open < 0
                ? path
                : path.substring(0, open)
                        + prepared.unit(path.substring(open + 1, path.indexOf('}')))
                                .value();
    }

    private static String report() {
        return String.valueOf(journey.bean(CentralCheck.class)
                .of(prepared.person("kobayashi"), prepared.cycle().id())
                .getFirst()
                .report()
                .id());
    }

    /** What is serious on a page as it stands. */
    static List<String> found(Page page) {
        Desk.assertDrawn(page);
        return new AxeBuilder(page)
                .options(new WithoutPreload()).analyze().getViolations().stream()
                        .filter(rule -> TOO_BAD.contains(rule.getImpact()))
                        .map(AxeTest::words)
                        .toList();
    }

    private static String words(Rule rule) {
        List<String> nodes = rule.getNodes().stream()
                .map(node -> node.getHtml() + "\n    " + node.getFailureSummary())
                .toList();
        return "%s: %s%n  %s".formatted(rule.getId(), rule.getHelp(), String.join("\n  ", nodes));
    }

    /**
     * Preloading, axe asks for imported style sheets at wrong addresses: a fault in the browser that is not the page's. Only a
     * rule about sound, of which there is none here, and one that does not run by default need it.
     */
    private static final class WithoutPreload extends AxeRunOptions {

        @JsonProperty
        boolean isPreload() {
            return false;
        }
    }
}
