package org.jisseki.tracking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.DayField;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.demo.TestClock;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jisseki.support.TestWorld;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class TrackingUiTest extends ViewTest {

    private final ApplicationContext portal;
    private List<SubmissionId> units = List.of();

    TrackingUiTest(ApplicationContext portal) {
        super(portal);
        this.portal = portal;
    }

    @BeforeEach
    void openTheYear() {
        units = round.open(world);
        portal.getBean(CycleNavigation.class)
                .choose(round.submissions.get(world.staff, units.getFirst()).cycle());
    }

    @Test
    void coordinatorsHeadsAndReviewersEnterNobodyElseDoes() {
        for (PersonId who : List.of(world.central, world.coordinator, world.head, world.reviewer)) {
            open(who, "tracking");
            assertThat(text()).contains("決裁済 0 / 2件", "残っているもの　2件");
        }
        for (PersonId who : List.of(world.staff, world.administrator)) {
            open(who, "tracking");
            assertThat(text()).contains("見つかりません").doesNotContain("残っているもの");
        }
    }

    @Test
    void anotherDepartmentsCoordinatorSeesNothingOfIt() {
        PersonId elsewhere = world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null);

        open(elsewhere, "tracking");

        assertThat(text()).contains("決裁済 0 / 0件", "あなたに見える入力票はありません");
    }

    @Test
    void theYearChosenInTheBarComesBeforeTheOneInTheAddressOfBefore() {
        CycleNavigation years = portal.getBean(CycleNavigation.class);
        CycleId mine = years.current().orElseThrow().id();
        TestWorld later = new TestWorld(portal.getBean(JdbcClient.class), 3);
        CycleId other = round.submissions
                .get(later.central, round.open(later).getFirst())
                .cycle();
        years.choose(other);
        signIn(world.central);
        UI.getCurrent().navigate("tracking", QueryParameters.of("cycle", String.valueOf(mine.value())));
        assertThat(text()).contains("決裁済 0 / 2件");

        years.choose(other);
        UI.getCurrent().refreshCurrentRoute(false);
        assertThat(text()).contains("決裁済 0 / 3件");
    }

    @Test
    void theListSaysWhoHoldsItSinceWhenAndFiltersWhatIsOverdue() {
        round.fill(world.staff, units.getFirst(), "34");
        round.handIn(world.staff, units.getFirst());
        portal.getBean(TestClock.class).setTo(LocalDate.of(2021, 6, 1));

        open(world.central, "tracking");
        assertThat(text()).contains("期限超過", "2営業日 超過", "確認中", "5月25日（火）", "あと1営業日", "残っているもの　2件");

        choose("期限", "期限超過");
        assertThat(text()).contains("残っているもの　1件", "事業2").doesNotContain("事業1");

        UI.getCurrent().navigate("tracking", QueryParameters.of("state", "IN_REVIEW"));
        assertThat(text()).contains("残っているもの　1件", "事業1").doesNotContain("事業2");
    }

    @Test
    void whatIsSelectedIsAskedForAgainAndStaysWhereItIs() {
        open(world.coordinator, "tracking");
        assertThat(isOffered("再度依頼する")).isFalse();
        select("事業2");
        assertThat(text()).contains("1件を選択");

        press("再度依頼する");
        confirm();

        assertThat(text()).contains("5月25日（火） 1回", "選ぶと、再度依頼").doesNotContain("1件を選択");
        open(world.staff, "");
        assertThat(text()).contains("再度依頼　5月25日（火）（1回）");
        open(world.staff, "unit/" + units.get(1).value());
        assertThat(text()).contains("再度依頼がありました（5月25日（火）、" + world.name(world.coordinator) + "。1回目）");
    }

    @Test
    void aDayThatDoesNotFitIsSaidInTheDialogAndTheNextOneExtends() {
        open(world.central, "tracking");
        test(box("表示中のすべてを選ぶ")).click();
        assertThat(text()).contains("2件を選択");
        press("期限を延ばす");
        DayField entry = find(DayField.class)
                .withCondition(field -> "入力".equals(field.getLabel()))
                .single();
        TextArea reason = find(TextArea.class).single();
        test(reason).setValue("議会対応のため。");
        test(entry).setValue("６／４");
        press("延ばす");
        assertThat(entry.getErrorMessage()).contains("確認の期限（6月2日（水））より後です");

        test(entry).setValue("R3.6.1");
        press("延ばす");

        assertThat(text()).contains("6月1日（火）", "延長済", "（うち延長 2件）");
        open(world.staff, "unit/" + units.getFirst().value());
        assertThat(text()).contains("入力 6月1日（火）まで", "理由：議会対応のため。");
    }

    @Test
    void whatSomebodyMovedMeanwhileIsSaidInTheDialog() {
        open(world.central, "tracking");
        select("事業1");
        press("担当替え");
        round.fill(world.staff, units.getFirst(), "34");
        Place there = Objects.requireNonNull(portal.getBean(Directory.class)
                .places(List.of(world.otherSection))
                .get(world.otherSection));
        chooseInDialog("部局", place -> place.departmentId() == there.departmentId());
        chooseInDialog("班", there::equals);
        test(find(TextArea.class).single()).setValue("異動のため。");
        press("担当を替える");

        assertThat(refusal()).contains("まだ行っていません", world.name(world.staff), "入力開始");
        assertThat(round.submissions.get(world.central, units.getFirst()).sectionId())
                .isEqualTo(world.ownSection);
    }

    @Test
    void whatIsNotOnesOwnToMoveOnIsNotOfferedForSelection() {
        PersonId lead = world.person(Role.DEPARTMENT_COORDINATOR, world.lead, null, null);
        open(lead, "tracking");
        assertThat(text()).contains("残っているもの　2件");
        assertThat(find(Checkbox.class).withCondition(Checkbox::isVisible).all())
                .noneMatch(box -> box.getAriaLabel().orElse("").contains("事業"));

        open(world.head, "tracking");
        assertThat(text()).contains("残っているもの　2件");
        assertThat(find(Checkbox.class).withCondition(Checkbox::isVisible).all())
                .isEmpty();
    }

    @Test
    void aLinkShowsTheSameList() {
        signIn(world.central);
        UI.getCurrent().navigate("tracking", QueryParameters.of("section", String.valueOf(world.otherSection)));
        assertThat(text()).contains("残っているもの　0件", "この条件に合う入力票はありません");

        UI.getCurrent().navigate("tracking", QueryParameters.of("text", "事業1"));
        assertThat(text()).contains("残っているもの　1件");
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getHref().startsWith("export/"))
                        .all())
                .extracting(Anchor::getHref)
                .allMatch(href -> href.contains("text=") && href.contains("cycle="));
    }

    @Test
    void whatWasChosenStaysWhenThePageIsBuiltAnew() {
        open(world.central, "tracking");
        choose("種類", "指標");
        assertThat(text()).contains("残っているもの　0件");

        UI.getCurrent().refreshCurrentRoute(false);
        assertThat(text()).contains("残っているもの　0件");

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("tracking");
        assertThat(text()).contains("残っているもの　2件");
    }

    @Test
    void whoHoldsItCanBeChosenAndThePaceIsSaid() {
        round.fill(world.staff, units.getFirst(), "34");
        round.handIn(world.staff, units.getFirst());
        open(world.central, "tracking");
        assertThat(text()).contains("決裁期限は6月8日（火）（あと10営業日）。きょうを含めて1営業日に0.2件の決裁が必要です。");

        choose("持っている人", world.name(world.reviewer) + "（職）");
        assertThat(text()).contains("残っているもの　1件", "事業1").doesNotContain("事業2");
        choose("持っている人", "空席");
        assertThat(text()).contains("残っているもの　0件");
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getHref().startsWith("export/"))
                        .all())
                .extracting(Anchor::getHref)
                .allMatch(href -> href.contains("holder=VACANT"));
    }

    @Test
    void whereReportsAreIsShownToWhoChecksThem() {
        open(world.central, "tracking");
        assertThat(text()).contains("施策の報告", "作成中 1", "施策322　施策");
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getHref().startsWith("central-check/measure/"))
                        .all())
                .hasSize(1);

        open(world.coordinator, "tracking");
        assertThat(getCurrentView().getElement().getTextRecursively()).doesNotContain("作成中 1");
    }

    private boolean isOffered(String words) {
        return !find(Button.class)
                .withCondition(button -> button.isVisible() && words.equals(button.getText()))
                .all()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void chooseInDialog(String label, Predicate<Place> which) {
        Select<Place> select = find(Select.class)
                .withCondition(each -> label.equals(each.getLabel()) && isInDialog(each))
                .single();
        select.setValue(
                select.getListDataView().getItems().filter(which).findFirst().orElseThrow());
    }

    private static boolean isInDialog(Component component) {
        return component instanceof Dialog
                || component.getParent().map(TrackingUiTest::isInDialog).orElse(false);
    }

    private void select(String title) {
        test(find(Checkbox.class)
                        .withCondition(box -> box.getAriaLabel().orElse("").contains(title))
                        .single())
                .click();
        roundTrip();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class)
                .withCondition(box -> box.getAriaLabel().orElse("").startsWith(label))
                .single();
    }

    private void choose(String label, String item) {
        test(find(Select.class)
                        .withCondition(select -> label.equals(select.getLabel()))
                        .single())
                .selectItem(item);
        roundTrip();
    }
}
