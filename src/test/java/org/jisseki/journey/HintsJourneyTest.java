package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Hints (ご確認ください) in a browser: under their fields, named by them, explained, and seen in the review. */
class HintsJourneyTest {

    private static final String UNIT = "advanced-materials";
    private static final String TRAINING = "技術人材育成講座等の参加企業数";
    private static final String FELL = "前年度の81社から79社に減っています。";

    private static Journey journey;
    private static Prepared prepared;

    @BeforeAll
    static void start() {
        journey = Journey.start("hints");
        prepared = new Prepared(journey);
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    void fromTheFieldToTheReview() {
        prepared.filled(UNIT, "sasaki");
        aHintIsToldAndExplained();
        theReviewerSeesThemBesideTheirFields();
    }

    private void aHintIsToldAndExplained() {
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki");
            staff.open("unit/" + prepared.unit(UNIT).value());
            UnitPage unit = new UnitPage(staff);
            Locator figure = UnitPage.actual(staff, TRAINING);
            unit.actual(TRAINING, "79");
            assertThat(staff.page().getByText(FELL)).isVisible();
            assertThat(figure).hasAccessibleDescription(Pattern.compile("※ ご確認ください.*" + FELL + ".*"));
            assertThat(figure).not().hasAttribute("aria-invalid", "true");
            unit.result("平成元年度から犬○頭を引き取った。").settled("95,000");
            assertThat(staff.page().getByText("平成元年度→令和元年度")).isVisible();
            assertThat(staff.page().getByText("超えています")).isVisible();

            Locator told = staff.page().locator(".hint").filter(new Locator.FilterOptions().setHasText(FELL));
            staff.hands().press(told.getByRole(AriaRole.BUTTON));
            assertThat(told.getByRole(AriaRole.TEXTBOX)).isFocused();
            staff.hands().type(told.getByRole(AriaRole.TEXTBOX), "感染症で定員を減らした。");
            unit.assertComplete();
            staff.shootBoth("hints-entry");
            unit.handIn(1);
            staff.shoot("hints-handed-in");
        }
    }

    private void theReviewerSeesThemBesideTheirFields() {
        try (Desk reviewer = journey.desk()) {
            reviewer.signIn("nakamura");
            reviewer.open("review/" + prepared.unit(UNIT).value());
            assertThat(reviewer.page().getByText(FELL)).isVisible();
            assertThat(reviewer.page().getByText("理由：感染症で定員を減らした。")).isVisible();
            assertThat(reviewer.page().getByText("※ 理由のない確認")).isVisible();
            reviewer.shootBoth("hints-review");
        }
    }
}
