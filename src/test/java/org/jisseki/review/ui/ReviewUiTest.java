package org.jisseki.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.TrendPanel;
import org.jisseki.submission.UnitForm;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ReviewUiTest extends ReviewedUnits {

    ReviewUiTest(ApplicationContext portal) {
        super(portal);
    }

    @Test
    void whoEntersAndWhoGetsNotFound() {
        assertThat(review(world.reviewer)).contains("確認・決裁　2件", "事業1", "事業2", "第1稿の内容", "0.68", "確認して回す");
        assertThat(review(world.head)).contains("確認・決裁　0件").doesNotContain("事業1");
        assertThat(review(world.staff)).contains("見つかりません");
        assertThat(review(world.administrator)).contains("見つかりません");
        PersonId elsewhere = world.person(Role.DIVISION_HEAD, world.other, world.otherDivision, null);
        assertThat(open(elsewhere, ReviewNavigation.to(units.getFirst()))
                        .getElement()
                        .getTextRecursively())
                .contains("見つかりません")
                .doesNotContain("事業1");
    }

    @Test
    void passesOnAndTheNextIsOpened() {
        review(world.reviewer);

        press("確認して回す");
        assertThat(status(0)).as("asked once more").isEqualTo(Status.IN_REVIEW);
        confirm();

        assertThat(status(0)).isEqualTo(Status.AWAITING_APPROVAL);
        assertThat(text()).contains("確認・決裁　1件", "1 / 1件", "事業2");

        assertThat(review(world.head)).contains("事業1", "決裁する");
        press("決裁する");
        confirm();
        assertThat(status(0)).isEqualTo(Status.APPROVED);
        assertThat(text()).contains("待つ入力票はありません");
    }

    @Test
    void returnsOnlyWithAFinding() {
        review(world.reviewer);
        press("差し戻す");
        press("差し戻す");
        assertThat(status(0)).isEqualTo(Status.IN_REVIEW);
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        test(find(TextArea.class).single()).setValue("差引簿と合いません。");
        press("差し戻す");

        assertThat(status(0)).isEqualTo(Status.RETURNED);
        assertThat(round.entry.open(world.reviewer, units.getFirst()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).isEqualTo("差引簿と合いません。"));
    }

    @Test
    void showsWhatChangedSinceTheLastRevisionAndClosesTheFinding() {
        round.sendBack(world.reviewer, units.getFirst());
        long finding = round.entry
                .open(world.staff, units.getFirst())
                .findings()
                .getFirst()
                .id();
        round.answer(world.staff, finding);
        round.entry.save(world.staff, units.getFirst(), "result", "取り組み、広げた。");
        round.handIn(world.staff, units.getFirst());

        open(world.reviewer, ReviewNavigation.to(units.getFirst()));

        assertThat(text()).contains("第1稿からの変更　1か所", "変更", "確認事項1　回答あり", "根拠資料のとおりです。");
        assertThat(text()).contains("確認事項1が開いたままです");
        press("確認済にする");
        assertThat(text()).contains("確認事項1　確認済").doesNotContain("開いたままです");
    }

    @Test
    void whoEnteredItIsToldWhyTheyCannotDecide() {
        PersonId both = world.person(Role.SECTION_STAFF, world.own, world.ownDivision, world.ownSection);
        world.assign(both, world.reviewerPost);
        round.recall(world.staff, units.getFirst());
        round.entry.save(both, units.getFirst(), "result", "直した。");
        round.handIn(world.staff, units.getFirst());

        assertThat(review(both)).contains("あなたが決められないもの", "あなたが入力または編集したものなので、" + world.name(world.reviewer));

        open(both, ReviewNavigation.to(units.getFirst()));
        assertThat(text()).contains("［削除：取り組んだ］［追加：直した］。").doesNotContain("確認して回す");
    }

    @Test
    void whoComesSecondIsToldWhoWasFirst() {
        review(world.reviewer);
        round.pass(world.reviewer2, units.getFirst());

        press("確認して回す");
        refused(this::confirm);

        assertThat(refusal()).contains(world.name(world.reviewer2), "確認して回す", "読み直");
        assertThat(status(0)).isEqualTo(Status.AWAITING_APPROVAL);

        press("差し戻す");
        test(find(TextArea.class).single()).setValue("合いません。");
        refused(() -> press("差し戻す"));
        assertThat(find(TextArea.class).single().getValue())
                .as("what was typed is not lost")
                .isEqualTo("合いません。");
    }

    @Test
    void whatChangedIsHeldAgainstWhatThisPersonSawLast() {
        open(world.reviewer, ReviewNavigation.to(units.getFirst()));
        assertThat(text()).contains("第1稿の内容", "はじめての提出です");
        looked();
        again("取り組み、広げた。");
        again("取り組み、広げ、続けた。");

        open(world.reviewer, ReviewNavigation.to(units.getFirst()));
        assertThat(text()).contains("前回ご覧の第1稿からの変更　1か所", "あなたが前回この入力票をご覧になったのは5月25日");
        assertThat(marks("ins")).containsExactly("［追加：み、広げ、続けた］");
        assertThat(marks("del")).containsExactly("［削除：んだ］");

        press("前の第2稿");
        assertThat(text()).contains("前の第2稿からの変更　1か所");
        assertThat(marks("ins")).containsExactly("［追加：、続け］");
        assertThat(marks("del")).isEmpty();

        press("前年度");
        assertThat(text()).contains("前年度からの変更　3か所", "前年度の文章はありません");

        open(world.reviewer2, ReviewNavigation.to(units.getFirst()));
        assertThat(text()).as("who never looked").contains("前の第2稿からの変更").doesNotContain("前回ご覧");

        open(world.reviewer, ReviewNavigation.to(units.getFirst()));
        looked();
        open(world.reviewer, ReviewNavigation.to(units.getFirst()));
        assertThat(text()).as("after a look at the newest").contains("前回ご覧の第1稿からの変更");
    }

    @Test
    void whatDidNotChangeIsOnePressAway() {
        again("取り組み、広げた。");
        open(world.reviewer, ReviewNavigation.to(units.getFirst()));
        assertThat(rows()).as("figures stayed").isEmpty();
        press("すべての項目を見る（ほか4項目）");
        assertThat(rows()).hasSize(4);
        press("変更だけを見る");
        assertThat(rows()).isEmpty();
    }

    @Test
    void whatWasLookedAtIsChosenAndPassedOnTogether() {
        review(world.reviewer);
        assertThat(boxes()).as("nothing is looked at").noneMatch(Checkbox::isEnabled);
        assertThat(text()).contains("まだ見ていないため、まとめては決められません");
        looked();
        assertThat(boxes().getFirst().isEnabled()).isTrue();
        open(world.reviewer, ReviewNavigation.to(units.getLast()));
        looked();
        assertThat(boxes()).allMatch(Checkbox::isEnabled);
        assertThat(text()).doesNotContain("まとめては決められません");

        boxes().forEach(box -> test(box).click());
        press("選んだ2件を確認して回す");
        assertThat(status(0)).as("asked once more").isEqualTo(Status.IN_REVIEW);
        confirm();

        assertThat(List.of(status(0), status(1))).containsOnly(Status.AWAITING_APPROVAL);
        assertThat(text()).contains("待つ入力票はありません");
    }

    @Test
    void ofSeveralOfWhichOneCannotBeDecidedNoneIs() {
        for (SubmissionId unit : units) {
            open(world.reviewer, ReviewNavigation.to(unit));
            looked();
        }
        boxes().forEach(box -> test(box).click());
        round.pass(world.reviewer2, units.getLast());

        press("選んだ2件を確認して回す");
        refused(this::confirm);

        assertThat(refusal()).contains("②事業2", world.name(world.reviewer2), "どれも決まっていません");
        assertThat(status(0)).isEqualTo(Status.IN_REVIEW);
    }

    @Test
    void fromExpectedToFinalIsAChangeWithTheSameAmountToo() {
        round.recall(world.staff, units.getFirst());
        round.entry.save(world.staff, units.getFirst(), UnitForm.SETTLED_KIND, "FINAL");
        round.handIn(world.staff, units.getFirst());
        open(world.reviewer, ReviewNavigation.to(units.getFirst()));
        assertThat(text()).contains("第1稿からの変更　1か所");
        assertThat(marks("del")).containsExactly("［削除：990千円(決算見込)］");
        assertThat(marks("ins")).containsExactly("［追加：990千円］");
    }

    @Test
    void whatIsSaidOfTheNextYearHasItsLinesInBothLanguages() {
        SubmissionId unit = units.getFirst();
        UnitForm.NextField next =
                round.entry.open(world.staff, unit).form().nexts().getFirst();
        round.recall(world.staff, unit);
        round.entry.save(world.staff, unit, next.key(), "52");
        round.entry.save(world.staff, unit, next.rationaleKey(), "毎年2社ずつ増やす。");
        round.entry.save(world.staff, unit, UnitForm.NEXT_BUDGET, "1,200");
        round.entry.save(world.staff, unit, UnitForm.SETTLED_KIND, "PENDING");
        round.entry.save(world.staff, unit, UnitForm.SETTLED_DUE, "2021-08");
        round.handIn(world.staff, unit);

        open(world.reviewer, ReviewNavigation.to(unit));
        assertThat(rows()).contains("決算額未確定", "決算額の確定予定", "指標1　令和3年度目標", "令和3年度 予算額");
        assertThat(text())
                .contains("指標1　令和3年度目標値の考え方", "毎年2社ずつ増やす。", "52.0社", "1,200千円", "令和3年8月")
                .doesNotContain("R3.8");
        assertThat(namesSaidToBeJapanese()).contains("指標1");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(world.reviewer, ReviewNavigation.ROUTE);
        open(world.reviewer, ReviewNavigation.to(unit));
        assertThat(rows())
                .contains(
                        "Settled amountpending",
                        "Settled amount known by",
                        "指標1: target of FY2021 (R3)",
                        "Budget of FY2021 (R3)");
        assertThat(text()).contains("指標1: rationale of the target of FY2021 (R3)", "Aug 2021");
        assertThat(namesSaidToBeJapanese()).contains("指標1");
    }

    @Test
    void howAnIndicatorWentIsDrawnOnceItsExplanationIsOpened() {
        open(world.reviewer, ReviewNavigation.to(units.getFirst()));
        assertThat(find(TrendPanel.class).all()).isEmpty();
        find(Details.class).single().setOpened(true);
        assertThat(find(TrendPanel.class).single().getElement().getTextRecursively())
                .contains("推移", "令和2年度（この年度）50社34.0社");
    }

    private List<Checkbox> boxes() {
        return find(Checkbox.class)
                .withCondition(box -> box.getAriaLabel().isPresent())
                .all();
    }

    private void again(String result) {
        round.recall(world.staff, units.getFirst());
        round.entry.save(world.staff, units.getFirst(), "result", result);
        round.handIn(world.staff, units.getFirst());
    }

    /** What the browser tells once the sheet was open for a moment. */
    private void looked() {
        Element sheet = find(Div.class)
                .withCondition(div -> div.hasClassName("scroll"))
                .single()
                .getElement();
        sheet.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(sheet, Glance.LOOKED, JacksonUtils.createObjectNode()));
    }

    private List<String> rows() {
        return find(NativeTableHeaderCell.class)
                .withCondition(cell -> "row".equals(cell.getElement().getAttribute("scope")))
                .all()
                .stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private List<String> namesSaidToBeJapanese() {
        return find(Span.class)
                .withCondition(span -> "ja".equals(span.getElement().getAttribute("lang")))
                .all()
                .stream()
                .map(Span::getText)
                .toList();
    }

    private List<String> marks(String tag) {
        return within(getCurrentView().getElement(), tag).toList();
    }

    private static Stream<String> within(Element element, String tag) {
        return Stream.concat(
                !element.isTextNode() && element.getTag().equals(tag)
                        ? Stream.of(element.getTextRecursively())
                        : Stream.of(),
                element.getChildren().flatMap(child -> within(child, tag)));
    }

    private String review(PersonId person) {
        return open(person, ReviewNavigation.ROUTE).getElement().getTextRecursively();
    }
}
