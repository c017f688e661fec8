package org.jisseki.cycle.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.jisseki.common.Keeping;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.DayField;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleStatus;
import org.jisseki.cycle.FieldKind;
import org.jisseki.cycle.Guide;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.kept.KeptKind;
import org.jisseki.kept.KeptTexts;
import org.jisseki.plan.Plan;
import org.jisseki.plan.Plans;
import org.jisseki.support.TestWorld;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class CycleUiTest extends ViewTest {

    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2021, 5, 28), LocalDate.of(2021, 6, 2), LocalDate.of(2021, 6, 8), LocalDate.of(2021, 7, 15));

    private final Plans plans;
    private final KeptTexts texts;

    CycleUiTest(ApplicationContext portal, KeptTexts texts) {
        super(portal);
        this.plans = portal.getBean(Plans.class);
        this.texts = texts;
    }

    @Test
    void onlyTheCentralCoordinatorOpensAYear() {
        open(world.central, "cycles");
        assertThat(text()).contains("作成依頼を出す");

        for (PersonId who : List.of(world.staff, world.head, world.coordinator, world.administrator)) {
            open(who, "cycles");
            assertThat(text()).contains("見つかりません").doesNotContain("作成依頼を出す");
        }
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsOpened() {
        open(world.central, "cycles");
        choosePlan();

        press("作成依頼を出す");
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            roundTrip();
            return find(DayField.class).all().getFirst().isInvalid();
        });

        assertThat(find(DayField.class).all()).allMatch(DayField::isInvalid);
        assertThat(text()).contains("直すところが4か所あります", "入力期限：日付を入力してください。");
        assertThat(standing()).isEmpty();
    }

    @Test
    void aYearIsOpenedOnceAndAMistakenOpeningIsCancelled() {
        open(world.central, "cycles");
        choosePlan();
        assertThat(text()).contains("入力票 2件が作られます。");
        List<DayField> days = find(DayField.class).all();
        for (int i = 0; i < DATES.size(); i++) {
            days.get(i).show(DATES.get(i));
        }

        find(GuideForm.class).single().setOpened(true);
        test(find(TextArea.class).all().getFirst()).setValue("年度末の値を。");

        press("作成依頼を出す");
        confirm();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            roundTrip();
            return standing().isPresent();
        });
        roundTrip();
        Cycle opened = standing().orElseThrow();
        assertThat(round.submissions.of(opened.id())).hasSize(2);
        assertThat(round.cycles.guide(opened.id()).of(FieldKind.ACTUAL))
                .hasValueSatisfying(line -> assertThat(line.instruction()).isEqualTo("年度末の値を。"));

        round.cycles.cancel(world.central, opened.id(), opened.version());
        assertThat(standing()).isEmpty();
    }

    /** What was typed for an opening goes with it, in one act; where somebody was faster nothing of it was said, and it stays. */
    @Test
    void theGuideThatWasTypedStaysUntilTheYearIsOpenedWithIt() {
        open(world.central, "cycles");
        choosePlan();
        List<DayField> days = find(DayField.class).all();
        for (int i = 0; i < DATES.size(); i++) {
            days.get(i).show(DATES.get(i));
        }
        find(GuideForm.class).single().setOpened(true);
        test(find(TextArea.class).all().getFirst()).setValue("年度末の値を。");
        round.open(world);

        press("作成依頼を出す");
        confirm();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            roundTrip();
            return find(Button.class)
                    .withCondition(button -> button.getText().equals("作成依頼を出す"))
                    .single()
                    .isEnabled();
        });
        open(world.central, "cycles");
        choosePlan();
        assertThat(find(TextArea.class).all())
                .as("somebody was faster, with another guide")
                .extracting(TextArea::getValue)
                .contains("年度末の値を。");

        Cycle first = standing().orElseThrow();
        round.cycles.cancel(world.central, first.id(), first.version());
        assertThatThrownBy(() -> round.cycles.open(world.central, world.opening(), (done, total) -> {}, () -> {
                    kept().drop(GuideForm.FORM);
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(kept().holds(GuideForm.FORM)).as("rolled back with the act").isTrue();
        round.cycles.open(world.central, world.opening(), (done, total) -> {}, () -> kept().drop(GuideForm.FORM));
        assertThat(kept().holds(GuideForm.FORM)).as("sent with the act").isFalse();
    }

    private Keeping kept() {
        return texts.of(world.central, KeptKind.PLAN, world.opening().plan().value());
    }

    @Test
    void whatTheLastYearSaidIsWhereTheNextBegins() {
        OpeningRequest plain = world.opening();
        Guide said = new Guide(List.of(new Guide.Line(FieldKind.NEXT_BUDGET, "千円単位で。", null, true)));
        round.cycles.open(
                world.central,
                new OpeningRequest(
                        plain.plan(),
                        plain.year(),
                        plain.entryDue(),
                        plain.reviewDue(),
                        plain.approvalDue(),
                        plain.releaseOn(),
                        said),
                (done, total) -> {});
        open(world.central, "cycles");
        choosePlan();
        find(GuideForm.class).single().setOpened(true);

        assertThat(find(TextArea.class).all())
                .extracting(TextArea::getValue)
                .contains("千円単位で。")
                .containsOnly("千円単位で。", "");
        assertThat(find(Checkbox.class)
                        .withCondition(box -> box.getLabel().startsWith("翌年度予算額"))
                        .single()
                        .getValue())
                .isTrue();
    }

    @Test
    void whatIsSaidBesideTheFieldsIsCorrectedWhileTheYearIsOpen() {
        SubmissionId unit = round.open(world).getFirst();
        open(world.central, "cycles");
        Cycle cycle = standing().orElseThrow();
        int place = round.cycles.all().stream()
                .filter(each -> each.status() == CycleStatus.OPEN)
                .map(Cycle::id)
                .toList()
                .indexOf(cycle.id());
        test(find(Button.class)
                        .withCondition(button -> button.getText().equals("記入要領・記入例を直す"))
                        .all()
                        .get(place))
                .click();
        assertThat(text()).contains("記入要領・記入例を直す", "必須にする欄は、開始したときのまま変わりません。");
        test(correction().getFirst()).setValue("長".repeat(501));
        press("直した内容を保存する");
        assertThat(correction().getFirst().isInvalid()).isTrue();
        assertThat(standing().orElseThrow().version()).isEqualTo(cycle.version());

        test(correction().getFirst()).setValue("年度末の値を。");
        press("直した内容を保存する");
        assertThat(text()).doesNotContain("必須にする欄は");
        assertThat(open(world.staff, "unit/" + unit.value()).getElement().getTextRecursively())
                .contains("年度末の値を。", "5月25日（火）に直されました");
    }

    private List<TextArea> correction() {
        return find(TextArea.class, find(GuideCorrection.class).single()).all();
    }

    private void choosePlan() {
        Plan plan = plans.plan(world.plan);
        @SuppressWarnings("unchecked")
        Select<Plan> select = find(Select.class).all().stream()
                .filter(each -> "計画".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        select.setValue(plan);
        assertThat(find(Select.class).all()).isNotEmpty();
    }

    private Optional<Cycle> standing() {
        return round.cycles.standing(world.plan, TestWorld.YEAR);
    }
}
