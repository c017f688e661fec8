package org.jisseki.plan.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.jisseki.common.MeasureId;
import org.jisseki.common.ui.Alert;
import org.jisseki.plan.Plan;
import org.jisseki.plan.Plans;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan's files are looked at before they are taken; what a plan in use is added to is asked for on the page of the years. */
class ImportUiTest extends ViewTest {

    private final Plans plans;
    private final JdbcClient jdbc;

    ImportUiTest(ApplicationContext portal) {
        super(portal);
        this.plans = portal.getBean(Plans.class);
        this.jdbc = portal.getBean(JdbcClient.class);
    }

    @BeforeEach
    void openTheYear() {
        round.open(world);
    }

    @Test
    void whatWouldBeAddedIsShownAndTakenByASecondClick() {
        open(world.central, ImportView.ROUTE);
        choose("計画", ",9,（新）,緊急支援事業,");
        press("取り込む内容を確かめる");
        assertThat(text())
                .contains("に新しい行を加えます", "加わる入力票（1件）", "⑨（新）緊急支援事業", "事業・late", "322 施策", "課O 班O", "plan.csv 計画");
        assertThat(plans.sheet(measure()).programs()).hasSize(2);

        press("この内容で取り込む");
        assertThat(text()).contains("program.csv 主な事業").doesNotContain("この内容で取り込む", "加わる入力票");
        assertThat(plans.sheet(measure()).programs()).hasSize(3);

        open(world.central, "cycles");
        // other tests' plans of the same year are told apart by name and code
        assertThat(text())
                .containsPattern("令和2年度(（計画、T[0-9a-f]+）)?に作成を依頼していないもの")
                .contains("⑨（新）緊急支援事業");
        find(Button.class)
                .withCondition(button ->
                        "⑨（新）緊急支援事業の作成を依頼する".equals(button.getElement().getAttribute("aria-label")))
                .single()
                .click();
        assertThat(text()).doesNotContain("⑨（新）緊急支援事業");
        open(world.staff, "");
        assertThat(text()).contains("⑨（新）緊急支援事業");
    }

    @Test
    void whatStandsOtherwiseIsRefusedByRowAndColumn() {
        open(world.central, ImportView.ROUTE);
        choose("別の名", ",9,,緊急支援事業,");
        press("取り込む内容を確かめる");
        assertThat(text()).contains("直すところが1か所あります", "登録済みの値は「計画」です", "name").doesNotContain("この内容で取り込む");
    }

    @Test
    void whatWasLookedAtIsForgottenWhereOtherFilesAreChosen() {
        open(world.central, ImportView.ROUTE);
        choose("計画", ",9,,緊急支援事業,");
        press("取り込む内容を確かめる");
        upload("budget.csv", "program,fiscal_year,kind,printed,note\nlate,2020,INITIAL,\"1,000\",\n");
        assertThat(text()).doesNotContain("この内容で取り込む");
        press("取り込む内容を確かめる");
        assertThat(text()).contains("budget.csv");
        press("戻る");
        assertThat(text()).doesNotContain("この内容で取り込む");
        assertThat(plans.sheet(measure()).programs()).hasSize(2);
    }

    /** The organisation's kind could not be chosen: one of its tables had no words. */
    @Test
    void everyKindExplainsItsTablesAndTakesThem() {
        open(world.central, ImportView.ROUTE);
        RadioButtonGroup<?> kinds = find(RadioButtonGroup.class).single();
        for (int kind : List.of(0, 1, 2)) {
            choose(kinds, kind);
            assertThat(find(Alert.class).all()).isEmpty();
            assertThat(text()).contains(".csv", "必須");
        }
        assertThat(text()).contains("mail.csv メールの宛先", "メールアドレス", "holiday.csv 休日");
        upload("person.csv", "code,name\np-%1$s,職員\n".formatted(section()));
        upload("mail.csv", "person,address\np-%1$s,staff@example.jp\n".formatted(section()));
        press("取り込む");
        assertThat(text()).contains("mail.csv メールの宛先", "person.csv 職員");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM person WHERE code = ?")
                        .param("p-" + section())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static <T> void choose(RadioButtonGroup<T> kinds, int which) {
        kinds.setValue(kinds.getListDataView().getItem(which));
    }

    private void choose(String planName, String program) {
        Plan plan = plans.plan(world.plan);
        upload("plan.csv", "code,name,first_year,last_year\n%s,%s,2020,2023\n".formatted(plan.code(), planName));
        upload(
                "program.csv",
                "code,basic_program,number,mark,name,section,sequence,note\nlate,32201%s%s,9,\n"
                        .formatted(program, section()));
    }

    private void upload(String name, String text) {
        test(find(Upload.class).single()).upload(name, "text/csv", text.getBytes(UTF_8));
        roundTrip();
    }

    private String section() {
        return jdbc.sql("SELECT code FROM section WHERE id = ?")
                .param(world.ownSection)
                .query(String.class)
                .single();
    }

    private MeasureId measure() {
        return plans.measures(world.plan).getFirst().id();
    }
}
