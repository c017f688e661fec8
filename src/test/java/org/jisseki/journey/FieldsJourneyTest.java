package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a unit is asked for beside its actuals, in a real browser, mostly by keys. */
class FieldsJourneyTest {

    private static final String MATERIALS = "advanced-materials";
    private static final String TRAINING = "技術人材育成講座等の参加企業数";

    private static Journey journey;
    private static Prepared prepared;

    @BeforeAll
    static void start() {
        journey = Journey.start("fields-journey");
        prepared = new Prepared(journey);
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    void whatIsKnownStandsBesideAndAllOfItIsHandedIn() {
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki").open("unit/" + prepared.unit(MATERIALS).value());
            Page page = staff.page();
            UnitPage unit = new UnitPage(staff)
                    .actual("技術開発や技術課題解決に向けた共同研究等に取り組んだ企業数（累計）", "34")
                    .actual(TRAINING, "79");
            Locator target = row(page, TRAINING).first();
            assertThat(target).containsText("84社(80社)目標を引上げ");
            assertThat(target).containsText("講座の参加名簿");
            assertThat(described(UnitPage.actual(staff, TRAINING))).contains("年度末の値を、指標の単位で");

            Locator result = staff.field("の成果");
            result.focus();
            page.keyboard().press("Alt+c");
            assertThat(result).hasValue(Pattern.compile("^共同研究の場として.*"));
            page.keyboard().press("End");
            page.keyboard().type("相談も始めた。");

            choose(page, "令和2年度決算額の区分", "未確定");
            staff.hands().type(staff.field("確定予定の年月"), "R3.8");
            staff.hands().type(staff.field(TRAINING + " 令和3年度目標").first(), "89");
            staff.hands().type(staff.field(TRAINING + " 令和3年度目標値の考え方"), "毎年5社ずつ増やすため。");
            staff.hands().type(staff.field("令和3年度予算額"), "80,000");
            staff.settle();
            assertThat(AxeTest.found(page)).isEmpty();
            staff.shootBoth("fields-entry");

            unit.handIn(1);
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("（確定予定：令和3年8月）");
            assertThat(AxeTest.found(page)).isEmpty();
            staff.shoot("fields-handed-in");
        }
        try (Desk reviewer = journey.desk()) {
            reviewer.signIn("nakamura")
                    .open("review/" + prepared.unit(MATERIALS).value());
            assertThat(reviewer.page().getByRole(AriaRole.MAIN)).containsText("毎年5社ずつ増やすため。");
            assertThat(AxeTest.found(reviewer.page())).isEmpty();
            reviewer.shoot("fields-review");
        }
        try (Desk central = journey.desk()) {
            central.signIn("kobayashi").open("cycles");
            central.button("記入要領・記入例を書く").click();
            central.settle();
            assertThat(AxeTest.found(central.page())).isEmpty();
            central.shootBoth("fields-guide");
        }
    }

    private static Locator row(Page page, String indicator) {
        return page.locator("table.entry tr").filter(new Locator.FilterOptions().setHasText(indicator));
    }

    private static void choose(Page page, String select, String item) {
        Locator field = page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(select))));
        field.click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    /** What a screen reader reads after a field's name. */
    private static String described(Locator field) {
        return Objects.toString(field.evaluate("input => (input.getAttribute('aria-describedby') ?? '').split(' ')"
                + ".map(id => document.getElementById(id)?.textContent ?? '').join(' ')"));
    }
}
