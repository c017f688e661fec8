package org.jisseki.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.Entry;
import org.jisseki.submission.FindingStatus;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class SubmissionUiTest extends ViewTest {

    private SubmissionId unit;

    SubmissionUiTest(ApplicationContext portal) {
        super(portal);
        this.unit = new SubmissionId(0);
    }

    @BeforeEach
    void openTheYear() {
        unit = round.open(world).getFirst();
    }

    @Test
    void whoEntersAndWhoGetsNotFound() {
        assertThat(open(world.staff)).contains("事業1", "未着手", "指標の実績", "決算額", "成果", "提出する");
        assertThat(find(FigureField.class).all())
                .as("actual, settled, the next year's target and budget")
                .hasSize(4);

        PersonId ofLead = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        assertThat(open(ofLead)).contains("事業1", "まだ提出されていません").doesNotContain("提出する");
        assertThat(find(FigureField.class).all()).isEmpty();

        PersonId elsewhere = world.person(Role.DIVISION_HEAD, world.other, world.otherDivision, null);
        assertThat(open(elsewhere)).contains("見つかりません").doesNotContain("事業1");
        assertThat(open(world.administrator)).contains("見つかりません").doesNotContain("事業1");
    }

    @Test
    void typingSavesTheDraftAndJudgesIt() {
        open(world.staff);

        type(0, "３４");

        assertThat(opened().draft()).containsValue("３４");
        assertThat(figure(0).getValue()).as("as it was typed").isEqualTo("３４");
        assertThat(text()).contains("0.68", "未達成", "10時00分に自動で保存しました");
        assertThat(opened().submission().status()).isEqualTo(Status.DRAFT);

        type(1, "990");
        assertThat(text()).as("execution rate of 990 out of 1,000").contains("99.0%");
    }

    @Test
    void theStateInTheHeadIsThatOfTheFirstSave() {
        open(world.staff);
        assertThat(text()).contains("未着手").doesNotContain("入力中");

        type(0, "34");

        assertThat(text()).contains("入力中").doesNotContain("未着手");
    }

    @Test
    void aFigureThatCannotBeReadIsSaidBesideItAndStays() {
        open(world.staff);

        type(1, "77,94,2");

        assertThat(figure(1).getValue()).isEqualTo("77,94,2");
        assertThat(figure(1).isInvalid()).isTrue();
        assertThat(figure(1).problem().getText()).contains("77,94,2", "3桁ごと");
        assertThat(opened().draft()).containsEntry(UnitForm.SETTLED, "77,94,2");
        assertThat(text()).contains("決算額の修正");

        type(1, "77,942");
        assertThat(figure(1).isInvalid()).isFalse();
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsHandedIn() {
        open(world.staff);
        type(0, "34");

        press("提出する");

        assertThat(opened().submission().status()).isEqualTo(Status.DRAFT);
        assertThat(figure(1).problem().getText()).contains("まだ入力されていません");
        assertThat(text()).contains("提出まで残り2つ");
    }

    @Test
    void handsInAndTakesBack() {
        open(world.staff);
        type(0, "34");
        type(1, "990");
        test(find(TextArea.class).all().getFirst()).setValue("取り組んだ。");
        assertThat(text()).contains("6 / 400字", "必要な項目はそろいました");

        press("提出する");

        assertThat(opened().submission().status()).isEqualTo(Status.IN_REVIEW);
        assertThat(find(FigureField.class).all()).as("nothing to edit").isEmpty();
        assertThat(text()).contains("確認中", "34", "取り組んだ。", "引き戻す");

        press("引き戻す");
        assertThat(opened().submission().status()).as("asked once more").isEqualTo(Status.IN_REVIEW);
        confirm();
        assertThat(opened().submission().status()).isEqualTo(Status.DRAFT);
        assertThat(figure(0).getValue()).isEqualTo("34");
    }

    @Test
    void aFindingIsAnsweredUnderItsField() {
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);
        round.sendBack(world.reviewer, unit);
        assertThat(open(world.staff)).contains("差戻し", "確認事項1　未回答", "根拠を示してください。", "確認事項1への回答");

        press("回答する");
        assertThat(opened().findings().getFirst().status()).isEqualTo(FindingStatus.OPEN);

        test(answer()).setValue("差引簿のとおり");
        open(world.staff2);
        assertThat(answer().getValue()).as("in the draft before it is given").isEqualTo("差引簿のとおり");
        test(answer()).setValue("差引簿のとおりです。");
        press("回答する");
        assertThat(opened().draft()).as("used up").containsEntry(UnitForm.ofFinding(1), "");
        assertThat(answers()).isEmpty();

        assertThat(opened().findings().getFirst().answer()).isEqualTo("差引簿のとおりです。");
        assertThat(text()).contains("確認事項1　回答あり", "必要な項目はそろいました", "値は第1稿のときから変わっていません");
        type(1, "985");
        assertThat(text()).contains("第1稿のとき 990千円(決算見込) → いま 985千円(決算見込)");
    }

    @Test
    void aFurtherAnswerIsInTheDraftToo() {
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);
        round.sendBack(world.reviewer, unit);
        open(world.staff);
        test(answer()).setValue("差引簿のとおりです。");
        press("回答する");
        press("回答を書き足す");
        test(answer()).setValue("写しを");
        open(world.staff2);
        assertThat(answer().getValue()).isEqualTo("写しを");
        test(answer()).setValue("写しを付けました。");
        press("回答を書き足す");
        assertThat(opened().findings().getFirst().remarks()).hasSize(3);
        assertThat(opened().findings().getFirst().answer()).isEqualTo("写しを付けました。");
    }

    private TextArea answer() {
        return answers().getFirst();
    }

    private List<TextArea> answers() {
        return find(TextArea.class)
                .withCondition(
                        area -> area.getLabel() != null && area.getLabel().startsWith("確認事項1"))
                .all();
    }

    @Test
    void oneOfTwoWhoComesSecondIsToldAndKeepsTheText() {
        round.fill(world.staff, unit, "34");
        open(world.staff);
        round.handIn(world.staff2, unit);

        refused(() -> figure(0).setValue("35"));

        assertThat(refusal()).contains("できませんでした");
        assertThat(figure(0).getValue()).isEqualTo("35");
        assertThat(opened().draft()).containsValue("34").doesNotContainValue("35");
    }

    @Test
    void whoTypesWhereSomebodyElseWasFasterSeesTheirValueAndChooses() {
        open(world.staff);
        type(1, "33");
        round.entry.save(world.staff2, unit, UnitForm.SETTLED, "34");

        type(1, "35");

        String editor = world.name(world.staff2) + "さん";
        assertThat(text()).contains(editor + "が 10:00 に「34」に変更しました。どちらを残すか", "まだ保存していない入力があります");
        assertThat(figure(1).getValue()).as("stays as it was typed").isEqualTo("35");
        assertThat(opened().draft()).containsEntry(UnitForm.SETTLED, "34");
        press("提出する");
        assertThat(figure(1).problem().getText()).contains("どちらを残すか選んで");

        press("自分の入力を残す");

        assertThat(opened().draft()).containsEntry(UnitForm.SETTLED, "35");
        assertThat(text()).contains("10時00分に自動で保存しました").doesNotContain(editor + "が");

        round.entry.save(world.staff2, unit, UnitForm.SETTLED, "36");
        type(1, "37");
        press("「36」にする");
        type(1, "36"); // what the browser's side does then

        assertThat(opened().draft()).containsEntry(UnitForm.SETTLED, "36");
        assertThat(text()).contains(editor + "が 10:00 に「35」→「36」に変更しました。").doesNotContain("どちらを残すか");
    }

    @Test
    void theLeadDepartmentRaisesAFinding() {
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);
        PersonId ofLead = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        open(ofLead);

        test(find(TextArea.class).single()).setValue("数え方を書いてください。");
        List<Button> raise = find(Button.class)
                .withCondition(button -> button.getText().equals("確認事項を付ける"))
                .all();
        test(raise.getLast()).click();

        assertThat(opened().findings()).hasSize(1);
        assertThat(text()).contains("数え方を書いてください。");
    }

    @Test
    void theListHoldsOnesOwnAndThoseOneReads() {
        round.fill(world.staff, unit, "34");
        assertThat(open(world.staff, "units").getElement().getTextRecursively())
                .contains("担当の入力票", "2件", "事業1", "入力中", "入力済", "事業2", "未着手", "未入力3");

        PersonId ofLead = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        assertThat(open(ofLead, "units").getElement().getTextRecursively()).contains("主担当部局として見えるもの", "事業2");

        assertThat(open(world.administrator, "units").getElement().getTextRecursively())
                .contains("見つかりません");
    }

    @Test
    void whatIsCompleteOfAMeasureIsHandedInWithOneClick() {
        SubmissionId other = round.submissions
                .of(round.submissions.get(world.staff, unit).cycle())
                .getLast()
                .id();
        round.fill(world.staff, unit, "34");
        open(world.staff, "units");

        press("まとめて提出する");
        String asked = find(ConfirmDialog.class).single().getElement().getTextRecursively();
        assertThat(asked).contains("提出するもの　1件", "事業1まだ提出できないもの　1件", "事業2指標2：まだ入力されていません。");
        assertThat(opened().submission().status()).as("asked first").isEqualTo(Status.DRAFT);
        confirm();

        assertThat(opened().submission().status()).isEqualTo(Status.IN_REVIEW);
        assertThat(round.submissions.get(world.staff, other).status()).isEqualTo(Status.NOT_STARTED);
        assertThat(text()).contains("確認中", "未着手");

        press("まとめて提出する");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("header"))
                .contains("いま提出できる入力票がありません");
    }

    private String open(PersonId person) {
        return open(person, SubmissionNavigation.to(unit)).getElement().getTextRecursively();
    }

    private Entry.Opened opened() {
        return round.entry.open(world.staff, unit);
    }

    private FigureField figure(int index) {
        return find(FigureField.class).all().get(index);
    }

    private void type(int index, String text) {
        test(figure(index)).setValue(text);
    }
}
