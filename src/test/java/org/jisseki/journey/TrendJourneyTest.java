package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The chart of an indicator in a real browser: a point for each known number, its table beside it, in both languages. */
class TrendJourneyTest {

    private static final String MATERIALS = "advanced-materials";
    private static final String TRAINING = "技術人材育成講座等の参加企業数";

    // ECharts draws each point as a unit shape, moved to its place
    private static final String ACTUALS = "indicator-trend svg path[transform][d^='M1 0A']";
    private static final String TARGETS = "indicator-trend svg path[transform][d^='M0 -1L']";

    private static Journey journey;
    private static Prepared prepared;

    @BeforeAll
    static void start() {
        journey = Journey.start("trend-journey");
        prepared = new Prepared(journey);
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    void asManyPointsAsThereAreNumbers() {
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki").open("unit/" + prepared.unit(MATERIALS).value());
            staff.button("説明を開く " + TRAINING).click();
            staff.settle();
            Page page = staff.page();
            Locator table = page.locator(".trend:visible table");
            int known = numbers(table, 2);
            assertThat(page.locator(ACTUALS)).hasCount(known);
            assertThat(page.locator(TARGETS)).hasCount(numbers(table, 1));

            new UnitPage(staff).actual(TRAINING, "79");
            assertThat(table).containsText("79社");
            assertThat(page.locator(ACTUALS)).hasCount(known + 1);
            assertThat(numbers(table, 2)).isEqualTo(known + 1);
            assertThat(page.locator("indicator-trend svg text").allTextContents())
                    .contains("79");
            assertThat(page.locator("indicator-trend .canvas").first())
                    .hasAttribute("aria-label", Pattern.compile("R2 79社"));
            shoot(page, "ja");
            assertThat(AxeTest.found(page)).isEmpty();

            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertThat(page.locator(ACTUALS).first()).hasAttribute("stroke", "LinkText");
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
            assertThat(page.locator(ACTUALS).first()).hasAttribute("stroke", "#0017c1");

            staff.link("English").click();
            staff.settle();
            staff.button("Explain " + TRAINING).click();
            staff.settle();
            assertThat(page.locator(ACTUALS)).hasCount(known + 1);
            assertThat(page.locator("indicator-trend svg text").allTextContents())
                    .contains("Target 84");
            shoot(page, "en");
            assertThat(AxeTest.found(page)).isEmpty();
            System.out.printf("trend: %d actuals, %d targets drawn%n", known + 1, numbers(table, 1));
        }
        theReviewerSeesItWithTheExplanation();
    }

    private void theReviewerSeesItWithTheExplanation() {
        prepared.handedIn(MATERIALS, "sasaki");
        try (Desk reviewer = journey.desk()) {
            reviewer.signIn("nakamura")
                    .open("review/" + prepared.unit(MATERIALS).value());
            Page page = reviewer.page();
            assertThat(page.locator("indicator-trend")).hasCount(0);
            page.locator("vaadin-details-summary")
                    .filter(new Locator.FilterOptions().setHasText(TRAINING))
                    .click();
            Locator table = page.locator(".trend:visible table");
            assertThat(table).containsText("（この年度）");
            assertThat(page.locator(ACTUALS)).hasCount(numbers(table, 2));
            assertThat(page.locator(TARGETS)).hasCount(numbers(table, 1));
            reviewer.shoot("trend-review");
            assertThat(AxeTest.found(page)).isEmpty();
        }
    }

    private static void shoot(Page page, String language) {
        for (int width : new int[] {1440, 1024}) {
            page.setViewportSize(width, 1000);
            page.locator(".trend:visible")
                    .screenshot(new Locator.ScreenshotOptions()
                            .setPath(Path.of("target", "screenshots", "trend-%d-%s.png".formatted(width, language))));
        }
    }

    /** The cells of a column that hold a number. */
    private static int numbers(Locator table, int column) {
        return (int) table.locator("tbody tr").all().stream()
                .map(row ->
                        Objects.requireNonNull(row.locator("th, td").nth(column).textContent()))
                .filter(text -> text.matches(".*[0-9].*"))
                .count();
    }
}
