package org.jisseki.tracking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.DayField;
import org.jisseki.support.ShownText;
import org.jisseki.support.ViewTest;
import org.jisseki.tracking.RecordSearch;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordUiTest extends ViewTest {

    private final JdbcClient jdbc;
    private final RecordSearch search;

    RecordUiTest(ApplicationContext portal) {
        super(portal);
        this.jdbc = portal.getBean(JdbcClient.class);
        this.search = portal.getBean(RecordSearch.class);
    }

    @Test
    void onlyTheCentralCoordinatorLooksTheRecordUp() {
        open(world.central, "record");
        assertThat(text()).contains("操作記録", "操作した人");

        for (PersonId who : List.of(world.staff, world.head, world.coordinator, world.administrator)) {
            open(who, "record");
            assertThat(text()).contains("見つかりません").doesNotContain("操作した人");
        }
    }

    @Test
    void theActsOfASubmissionStandInOrderAndItsChainIsChecked() {
        SubmissionId unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);

        lookUp(unit);

        assertThat(text()).contains("記録 3件は、欠けも書き換えもなくつながっています", "提出", "入力開始", "作成依頼", "第1稿");
    }

    @Test
    void everyActIsFoundByWhatItsRowShows() {
        jdbc.sql("UPDATE program SET mark = '（一部新）', name = 'コンビナートの１００%_\\\\がんばる会' WHERE id = ?")
                .param(world.programs.getFirst())
                .update();
        SubmissionId unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            UI.getCurrent().setLocale(language);
            lookUp(unit);
            List<NativeTableRow> rows = find(NativeTableRow.class).all();
            assertThat(rows).hasSize(4);
            for (int seq = 3; seq > 0; seq--) {
                for (String piece : ShownText.of(rows.get(4 - seq).getElement())) {
                    for (String typed : ShownText.typed(piece)) {
                        assertThat(found(unit, typed))
                                .as("%s finds its act", typed)
                                .contains(seq);
                    }
                }
            }
        }
        assertThat(found(unit, "ｺﾝﾋﾞﾅｰﾄ 提出")).containsExactly(3);
        assertThat(found(unit, "提出 開始")).as("all words").isEmpty();
        assertThat(found(unit, "きりん")).isEmpty();
        assertThat(found(unit, "_会")).as("is no pattern").isEmpty();
        assertThat(found(unit, "2020/1/1")).isEmpty();
    }

    private List<Integer> found(SubmissionId unit, String text) {
        return search.find(world.central, new RecordSearch.Query(unit, text, null, null), 0, 50).lines().stream()
                .map(RecordSearch.Line::seq)
                .toList();
    }

    private void lookUp(SubmissionId unit) {
        signIn(world.central);
        UI.getCurrent().navigate("record", QueryParameters.of("submission", String.valueOf(unit.value())));
    }

    @Test
    void aChainThatDoesNotFitItsSubmissionIsSaid() {
        SubmissionId unit = round.open(world).getFirst();
        jdbc.sql("UPDATE submission SET record_hash = REPEAT('0', 64) WHERE id = ?")
                .param(unit.value())
                .update();

        lookUp(unit);

        assertThat(text()).contains("記録の連鎖が 2番で切れています");
    }

    @Test
    void whatCannotBeReadIsRefusedBesideItsFieldAndNothingIsLookedUp() {
        round.open(world);
        open(world.central, "record");
        assertThat(text()).contains("作成依頼");
        for (String typed : List.of("4/6/3", "2022/2/30", "202-06-03", "平成32年4月1日", "あした", "6/3（月）")) {
            DayField from = day("この日から");
            test(from).setValue(typed);
            press("調べる");

            assertThat(from.isInvalid()).as(typed).isTrue();
            assertThat(from.getErrorMessage()).contains("「" + typed + "」");
            assertThat(from.getValue()).isEqualTo(typed);
            assertThat(text()).contains("記録を探していません").doesNotContain("作成依頼");
        }

        test(day("この日から")).setValue("５／２１");
        press("調べる");
        assertThat(day("この日から").isInvalid()).isFalse();
        assertThat(day("この日から").getHelperText()).isEqualTo("令和3年5月21日（金）");
        assertThat(text()).doesNotContain("記録を探していません");

        test(day("この日まで")).setValue("令和2年1月1日");
        press("調べる");
        assertThat(text()).contains("この条件に合う記録はありません");
    }

    @Test
    void anAddressWhoseNumberCannotBeReadSaysSo() {
        round.open(world);
        signIn(world.central);
        UI.getCurrent().navigate("record", QueryParameters.of("submission", "12a"));

        assertThat(text()).contains("記録を探していません").doesNotContain("作成依頼");
        assertThat(find(TextField.class)
                        .withCondition(field -> "入力票の番号".equals(field.getLabel()))
                        .single()
                        .getErrorMessage())
                .contains("「12a」は番号として読めません");
    }

    private DayField day(String label) {
        return find(DayField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
