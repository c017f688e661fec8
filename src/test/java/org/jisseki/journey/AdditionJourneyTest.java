package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.Objects;
import org.jisseki.demo.DemoData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A program of a supplementary budget in a real browser: its files are looked at, refused by row, corrected and taken; the coordinator
 * asks for it, and its section has it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdditionJourneyTest {

    private static final String PROGRAM = "⑥（新）物価高騰に対応するものづくり中小企業の設備更新緊急支援事業（6月補正）";
    private static final String ROW =
            "energy,32202,6,（新）,物価高騰に対応するものづくり中小企業の設備更新緊急支援事業（6月補正）,automotive-aerospace,60,デモ（架空値）\n";
    private static final String ALONE = "training-hours,322,ACTIVITY,技術人材育成講座の延べ受講時間,,時間,HIGHER_IS_BETTER,YEARLY,0,,"
            + "academia-liaison,,-,,60,デモ（架空値）\n";
    private static final String CARRIED = "energy-firms,322,ACTIVITY,緊急支援を受けて設備を更新した企業数,,社,HIGHER_IS_BETTER,YEARLY,0,,"
            + "automotive-aerospace,energy,-,,50,デモ（架空値）\n";

    private static Journey journey;

    @BeforeAll
    static void start() {
        journey = Journey.start("addition-journey");
        new Prepared(journey);
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    @Order(1)
    void whatWouldChangeWhatStandsIsSaidByRowAndColumn() {
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            coordinator.go("計画・組織の取込");
            coordinator.shootBoth("import-empty");
            choose(
                    coordinator,
                    "program.csv",
                    text("program.csv").replace("航空宇宙産業振興事業", "航空宇宙産業振興強化事業") + ROW.replace(",60,", ",50,"));
            choose(
                    coordinator,
                    "budget.csv",
                    text("budget.csv").replace("\"11,172\"", "\"11,200\"") + "energy,2020,INITIAL,12千円,\n");
            choose(coordinator, "plan.csv", text("plan.csv"));
            coordinator.hands().press(coordinator.button("取り込む内容を確かめる"));
            assertThat(coordinator.page().getByText("登録済みの値は「航空宇宙産業振興事業」です").first())
                    .isVisible();
            coordinator.shoot("import-refused");
        }
    }

    @Test
    @Order(2)
    void whatIsNewIsLookedAtAndTaken() {
        inEnglish();
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            coordinator.go("計画・組織の取込");
            chooseAll(coordinator);
            coordinator.hands().press(coordinator.button("取り込む内容を確かめる"));
            assertThat(coordinator.heading("加わる入力票（2件）")).isVisible();
            coordinator.shoot("import-preview");
            coordinator.hands().press(coordinator.button("この内容で取り込む"));
            coordinator.assertNews("取り込みました");
            coordinator.shoot("import-done");
        }
    }

    private static void inEnglish() {
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            coordinator.speak("en");
            coordinator.open("import");
            chooseAll(coordinator);
            coordinator.hands().press(coordinator.button("See what would be imported"));
            assertThat(coordinator.heading("Submissions that come (2)")).isVisible();
            coordinator.shoot("import-preview");
            coordinator.hands().press(coordinator.button("Back"));
            assertThat(coordinator.button("Import this")).isHidden();
        }
    }

    private static void chooseAll(Desk coordinator) {
        choose(coordinator, "plan.csv", text("plan.csv"));
        choose(coordinator, "program.csv", text("program.csv") + ROW);
        choose(coordinator, "indicator.csv", text("indicator.csv") + CARRIED + ALONE);
        choose(coordinator, "target.csv", text("target.csv") + "energy-firms,2020,30,,,\n");
        choose(coordinator, "budget.csv", text("budget.csv") + "energy,2020,INITIAL,\"12,000\",6月補正\n");
    }

    @Test
    @Order(3)
    void whatCameIsAskedForAndStandsWithItsSection() {
        try (Desk coordinator = journey.desk(Keys::new)) {
            coordinator.signIn("kobayashi");
            coordinator.go("全庁確認");
            assertThat(coordinator.page().getByText("作成を依頼していないものが2件")).isVisible();
            coordinator.shootBoth("central-check-to-ask");
            coordinator.go("年度の開始");
            coordinator.shootBoth("cycles-to-ask");
            coordinator.hands().press(coordinator.button(PROGRAM + "の作成を依頼する"));
            coordinator.assertNews("の作成を依頼しました");
            assertThat(coordinator.page().getByText(PROGRAM)).isHidden();
        }
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki");
            assertThat(staff.page().getByText(PROGRAM).first()).isVisible();
        }
    }

    private static void choose(Desk desk, String name, String text) {
        desk.page().locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", text.getBytes(UTF_8)));
        assertThat(desk.page().locator("vaadin-upload-file").getByText(name)).isVisible();
        desk.settle();
    }

    private static String text(String file) {
        Map<String, byte[]> files = DemoData.files("plan");
        return new String(Objects.requireNonNull(files.get(file)), UTF_8);
    }
}
