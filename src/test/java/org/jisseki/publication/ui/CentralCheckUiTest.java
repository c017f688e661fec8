package org.jisseki.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.publication.CentralCheck;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Findings;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jisseki.support.TestWorld;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The central check: all measures side by side, one of them read and sent back, the draft frozen, the list of replacements. */
class CentralCheckUiTest extends ViewTest {

    private final ApplicationContext portal;
    private final Publishing publishing;
    private List<SubmissionId> units = List.of();

    CentralCheckUiTest(ApplicationContext portal) {
        super(portal);
        this.portal = portal;
        this.publishing = new Publishing(portal);
    }

    @BeforeEach
    void openTheYear() {
        units = round.open(world);
        portal.getBean(CycleNavigation.class).choose(cycle());
    }

    @Test
    void nobodyElseSeesIt() {
        for (String path : List.of(CentralCheckView.ROUTE, measure(), ReplacementsView.ROUTE)) {
            for (PersonId who :
                    List.of(world.staff, world.reviewer, world.head, world.coordinator, world.administrator)) {
                open(who, path);
                assertThat(text()).contains("見つかりません").doesNotContain("施策322");
            }
        }
    }

    @Test
    void measuresAreChosenAndMarkedAsCheckedThenFrozen() {
        open(world.central, CentralCheckView.ROUTE);
        assertThat(text()).contains("1施策のうち、作成中1", "作成中", "全庁確認が済んでいない施策が1件");
        assertThat(find(Checkbox.class).all()).isEmpty();
        units.forEach(this::approve);

        open(world.central, CentralCheckView.ROUTE);
        assertThat(text()).contains("全庁確認中1");
        assertThatThrownBy(() -> press("全庁確認済にする")).isInstanceOf(RefusedException.class);
        find(Checkbox.class).single().setValue(true);
        press("全庁確認済にする");
        assertThat(publishing.statuses(cycle())).containsExactly("CHECKED");
        assertThat(text()).contains("確認済1");

        press("案（議会提出版）を確定する");
        assertThat(publishing.statuses(cycle())).as("asked once more").containsExactly("CHECKED");
        confirm();
        assertThat(publishing.statuses(cycle())).containsExactly("FROZEN");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("差替え一覧");
    }

    @Test
    void aMeasureIsReadAndAUnitSentBackWithAFinding() {
        units.forEach(this::approve);
        open(world.central, measure());
        assertThat(text()).contains("①事業1", "指標1", "40.0社", "50社", "0.80", "未達成", "取り組んだ。", "全庁確認中");

        pressLabelled("①事業1を差し戻す");
        press("確認事項を付けて差し戻す");
        assertThat(status(units.getFirst())).as("not without a finding").isEqualTo(Status.APPROVED);
        find(TextArea.class).single().setValue("決算書と合いません。");
        press("確認事項を付けて差し戻す");

        assertThat(status(units.getFirst())).isEqualTo(Status.RETURNED);
        assertThat(portal.getBean(Findings.class).of(world.staff, units.getFirst()))
                .singleElement()
                .extracting(Finding::text)
                .isEqualTo("決算書と合いません。");
        assertThat(text()).contains("作成中", "決裁されていない入力票が1件");
    }

    @Test
    void theAddressOfAMeasureIsOfItsYearWhicheverWasLookedAt() {
        TestWorld later = new TestWorld(portal.getBean(JdbcClient.class), 1);
        CycleId other = round.submissions
                .get(later.central, round.open(later).getFirst())
                .cycle();
        CycleNavigation years = portal.getBean(CycleNavigation.class);
        years.choose(other);
        open(world.central, measure());
        assertThat(text()).contains("①事業1", "②事業2");
        assertThat(years.current()).as("the bar follows").map(Cycle::id).contains(cycle());

        years.choose(other);
        UI.getCurrent().refreshCurrentRoute(false);
        assertThat(getCurrentView()).as("another year chosen in the bar").isInstanceOf(CentralCheckView.class);
        open(world.central, MeasureCheckView.ROUTE + "/999999999");
        assertThat(text()).contains("見つかりません");
    }

    @Test
    void aUnitIsNamedMissingAndStopped() {
        approve(units.getFirst());
        open(world.central, measure());
        press("未提出とする");
        find(TextArea.class).single().setValue("間に合わないため");
        press("未提出と指定する");
        assertThat(text()).contains("未提出と指定：間に合わないため", "全庁確認中");
        press("指定を取り消す");
        assertThat(text()).doesNotContain("間に合わないため");

        pressLabelled("②事業2を取りやめる");
        assertThat(find(TextArea.class).single().getHelperText()).contains("公表はされません");
        find(TextArea.class).single().setValue("事業を行わなかったため");
        find(Button.class)
                .withCondition(button ->
                        "取りやめる".equals(button.getText()) && button.getElement().getAttribute("aria-label") == null)
                .single()
                .click();
        assertThat(status(units.getLast())).isEqualTo(Status.CANCELLED);
        assertThat(text()).doesNotContain("②事業2が");
    }

    @Test
    void whatChangesAfterTheFreezeStandsInTheListOfReplacements() {
        units.forEach(this::approve);
        open(world.central, ReplacementsView.ROUTE);
        assertThat(text()).contains("まだ確定していません");
        publishing.freeze(world.central, cycle());
        open(world.central, ReplacementsView.ROUTE);
        assertThat(text()).contains("変わったものはありません");

        open(world.central, measure());
        pressLabelled("①事業1を差し戻す");
        find(TextArea.class).single().setValue("決算書と合いません。");
        press("確認事項を付けて差し戻す");
        assertThat(publishing.statuses(cycle()))
                .as("what is frozen stays frozen")
                .containsExactly("FROZEN");
        open(world.central, ReplacementsView.ROUTE);
        assertThat(text()).contains("①事業1", "第1稿", "修正の手続中です").doesNotContain("②事業2");

        Findings findings = portal.getBean(Findings.class);
        findings.of(world.staff, units.getFirst())
                .forEach(finding -> findings.answer(world.staff, finding.read(), "直しました。"));
        round.entry.save(world.staff, units.getFirst(), UnitForm.SETTLED, "975");
        round.handIn(world.staff, units.getFirst());
        round.pass(world.reviewer, units.getFirst());
        round.approve(world.head, units.getFirst());
        open(world.central, ReplacementsView.ROUTE);
        assertThat(text()).contains("案：第1稿", "いま：第2稿", "決算額", "990千円", "975千円", "執行率");
    }

    /** The button of one unit, by what a screen reader calls it. */
    private void pressLabelled(String label) {
        test(find(Button.class)
                        .withCondition(
                                button -> label.equals(button.getElement().getAttribute("aria-label")))
                        .single())
                .click();
    }

    private String measure() {
        return MeasureCheckView.to(portal.getBean(CentralCheck.class)
                .of(world.central, cycle())
                .getFirst()
                .report());
    }

    private void approve(SubmissionId id) {
        round.fill(world.staff, id, "40");
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }

    private Status status(SubmissionId id) {
        return round.submissions.get(world.central, id).status();
    }

    private CycleId cycle() {
        return round.submissions.get(world.central, units.getFirst()).cycle();
    }
}
