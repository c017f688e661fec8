package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The coordinator's day on the tracking, in a real browser: a list is narrowed, sent as a link, asked for again, extended, moved and
 * saved as a file; what others do meanwhile appears without taking the focus or the selection. By keyboard where a hand would reach
 * for one.
 */
class TrackingJourneyTest {

    private static final String MATERIALS = "高度部材に係る研究開発促進事業";
    private static final String PRODUCTS = "県内ものづくり企業の新たな製品開発や事業化等につながった件数";

    private static Journey journey;

    @BeforeAll
    static void start() {
        journey = Journey.start("tracking-journey");
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    void theCoordinatorsDay() throws IOException {
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            CyclePage.at(coordinator).open("2021-05-28", "2021-06-02", "2021-06-08", "2021-07-15");
            coordinator.assertNews("件を作りました");
            coordinator.go("提出状況一覧");
            coordinator.shootBoth("tracking-day");
            assertThat(AxeTest.found(coordinator.page())).isEmpty();
            whereAReportIs(coordinator);
            othersWorkShowsWithoutTakingTheFocus(coordinator);
            aLinkShowsTheSame(coordinator);
            asksAgain(coordinator);
            extendsAndMoves(coordinator);
        }
        theSectionReadsIt();
    }

    private void whereAReportIs(Desk coordinator) {
        coordinator.go("ホーム");
        coordinator.shootBoth("home-central");
        assertThat(AxeTest.found(coordinator.page())).isEmpty();
        coordinator.link("施策322").click();
        assertThat(coordinator.page().locator("[aria-current=step]")).containsText("作成中");
        coordinator.shootBoth("central-measure");
        assertThat(AxeTest.found(coordinator.page())).isEmpty();
        coordinator.go("提出状況一覧");
    }

    private void othersWorkShowsWithoutTakingTheFocus(Desk coordinator) {
        Locator box = box(coordinator, MATERIALS);
        box.focus();
        coordinator.page().keyboard().press("Space");
        assertThat(coordinator.page().getByText("1件を選択")).isVisible();
        try (Desk staff = journey.desk()) {
            staff.signIn("hayashi");
            HomePage.at(staff).take("入力を始める", PRODUCTS);
            new UnitPage(staff).actual(PRODUCTS, "25").handIn(1);
        }
        assertThat(row(coordinator, PRODUCTS)).containsText("確認中");
        assertThat(box).isChecked();
        assertThat(box).isFocused();
        box.uncheck();
    }

    private void aLinkShowsTheSame(Desk coordinator) throws IOException {
        coordinator.page().getByRole(AriaRole.TEXTBOX, name("検索")).fill("高度部材");
        assertThat(coordinator.heading("残っているもの 1件")).isVisible();
        coordinator.page().waitForURL(Pattern.compile(".*[?&]text=.*"));
        String link = coordinator.page().url();
        try (Desk other = journey.desk()) {
            other.signIn("kobayashi");
            other.page().navigate(link);
            other.settle();
            assertThat(other.heading("残っているもの 1件")).isVisible();
            assertThat(row(other, MATERIALS)).isVisible();
        }
        theOtherLanguageShowsTheSame(coordinator);
        for (String type : List.of("CSV", "Excel")) {
            Download file = coordinator
                    .page()
                    .waitForDownload(() -> coordinator.link("一覧を" + type + "で").click());
            assertThat(Files.size(file.path())).isPositive();
            if (type.equals("CSV")) {
                assertThat(Files.readString(file.path()))
                        .startsWith("\uFEFF年度,")
                        .contains(MATERIALS)
                        .doesNotContain(PRODUCTS);
            }
        }
    }

    private void theOtherLanguageShowsTheSame(Desk coordinator) {
        String address = coordinator.page().url();
        coordinator.link("English").focus();
        coordinator.page().keyboard().press("Enter");
        assertThat(coordinator.page().locator("html[lang=en]")).isVisible();
        coordinator.settle();
        assertThat(coordinator.page().url()).isEqualTo(address);
        assertThat(row(coordinator, MATERIALS)).isVisible();
        assertThat(row(coordinator, PRODUCTS)).isHidden();
        coordinator.link("日本語").click();
        assertThat(coordinator.heading("残っているもの 1件")).isVisible();
        assertThat(coordinator.page().url()).isEqualTo(address);
    }

    private void asksAgain(Desk coordinator) {
        box(coordinator, MATERIALS).check();
        Locator ask = coordinator.button("再度依頼する");
        ask.focus();
        coordinator.page().keyboard().press("Enter");
        coordinator.shoot("tracking-remind");
        coordinator.answer("再度依頼する").press("Enter");
        coordinator.assertNews("1件を再度依頼しました");
        assertThat(row(coordinator, MATERIALS)).containsText("1回");
    }

    private void extendsAndMoves(Desk coordinator) {
        box(coordinator, MATERIALS).check();
        coordinator.button("期限を延ばす").click();
        Locator dialog = coordinator.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("入力").setExact(true))
                .fill("2021-06-01");
        dialog.getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("入力").setExact(true))
                .press("Enter");
        dialog.getByLabel("理由").fill("県議会への対応があるため。");
        coordinator.shoot("tracking-extend");
        assertThat(AxeTest.found(coordinator.page())).isEmpty();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("延ばす").setExact(true))
                .click();
        coordinator.assertNews("1件の期限を延ばしました");
        assertThat(row(coordinator, MATERIALS)).containsText("6月1日（火）");
        box(coordinator, MATERIALS).check();
        coordinator.button("担当替え").click();
        coordinator.shoot("tracking-reassign");
        assertThat(AxeTest.found(coordinator.page())).isEmpty();
        coordinator.page().keyboard().press("Escape");
        coordinator.shootBoth("tracking-after");
    }

    private void theSectionReadsIt() {
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki");
            assertThat(staff.page().getByText("再度依頼 5月25日（火）（1回）")).isVisible();
            staff.shoot("home-reminded");
            HomePage.at(staff).take("入力を始める", MATERIALS);
            assertThat(staff.page().getByText("理由：県議会への対応があるため。")).isVisible();
            staff.shoot("unit-extended");
        }
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            coordinator.go("朝のメール");
            coordinator.button("けさの分をいま送る").click();
            assertThat(coordinator.page().getByText("メールは使っていません").first()).isVisible();
            coordinator.shootBoth("mails");
            assertThat(AxeTest.found(coordinator.page())).isEmpty();
        }
    }

    private static Locator row(Desk desk, String unit) {
        return desk.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(unit));
    }

    private static Locator box(Desk desk, String unit) {
        return row(desk, unit).getByRole(AriaRole.CHECKBOX);
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
