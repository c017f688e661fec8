package org.jisseki.tracking.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Guide;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.demo.TestClock;
import org.jisseki.review.ui.ReviewNavigation;
import org.jisseki.submission.ConflictException;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class HomeUiTest extends ViewTest {

    private List<SubmissionId> units = List.of();

    private final ApplicationContext portal;

    HomeUiTest(ApplicationContext portal) {
        super(portal);
        this.portal = portal;
    }

    @BeforeEach
    void openTheYear() {
        units = round.open(world);
    }

    @Test
    void whatWaitsStandsWithItsDateAndOneActionOfWhichOneIsFilled() {
        open(world.staff, "");

        assertThat(text()).contains("あなたの番　2件", "5月28日（金）まで", "あと", "3", "営業日", "未着手");
        assertThat(actions()).hasSize(2);
        assertThat(actions().stream().filter(action -> action.hasClassName("p")))
                .hasSize(1);
        assertThat(actions().getFirst().getHref()).isEqualTo(SubmissionNavigation.to(units.getFirst()));
    }

    @Test
    void whoLeadsAMeasureSeesWhereItsReportIs() {
        CycleId cycle = round.submissions.get(world.central, units.getFirst()).cycle();
        for (PersonId by : List.of(world.central, world.holder(world.leadHeadPost))) {
            signIn(by);
            portal.getBean(CycleNavigation.class).choose(cycle);
            UI.getCurrent().navigate("");
            assertThat(text()).contains("施策の報告", "施策322　施策", "作成中", "2件");
        }
        open(world.coordinator, "");
        assertThat(text()).doesNotContain("施策の報告");
    }

    @Test
    void itIsTheTurnOfWhoeverHoldsTheStepAndOfNobodyElse() {
        round.fill(world.staff, units.getFirst(), "34");
        round.handIn(world.staff, units.getFirst());

        open(world.reviewer, "");
        assertThat(text()).contains("あなたの番　1件", "内容を確認する");
        assertThat(actions().getFirst().getHref()).isEqualTo(ReviewNavigation.to(units.getFirst()));

        round.pass(world.reviewer, units.getFirst());
        open(world.head, "");
        assertThat(text()).contains("あなたの番　1件", "決裁へ進む");
        open(world.administrator, "");
        assertThat(text()).as("no unit ever comes to them").contains("ホーム").doesNotContain("あなたの番");
    }

    @Test
    void whatWasSentSaysWhoHoldsItAndIsTakenBackUntilSomebodyDecides() {
        round.fill(world.staff, units.getFirst(), "34");
        round.handIn(world.staff, units.getFirst());
        open(world.staff, "");
        assertThat(text()).contains("送ったもの", "5月25日（火）から1営業日目", "引き戻す");

        press("引き戻す");
        confirm();

        assertThat(round.submissions.get(world.staff, units.getFirst()).status())
                .isEqualTo(Status.DRAFT);
        assertThat(text()).contains("あなたの番　2件", "あなたが提出した入力票はありません");

        round.handIn(world.staff, units.getFirst());
        round.pass(world.reviewer, units.getFirst());
        open(world.staff, "");
        assertThat(text()).contains("確認済のため引き戻せません");
    }

    /** Of entry, review and approval each at its own day, and of the year that is shown alone. */
    @Test
    void whatIsOverdueOfOnesOwnStandsAtTheDayOfItsStepAndOfNoOtherYear() {
        CycleId other = round.cycles
                .open(world.central, world.opening(world.plan, new FiscalYear(2021), Guide.NONE), (done, total) -> {})
                .cycle()
                .id();
        portal.getBean(JdbcClient.class)
                .sql("UPDATE cycle SET entry_due = '2021-06-07' WHERE id = ?")
                .param(other.value())
                .update();
        units.forEach(unit -> {
            round.fill(world.staff, unit, "34");
            round.handIn(world.staff, unit);
        });
        portal.getBean(TestClock.class).setTo(LocalDate.of(2021, 6, 5)); // the day of review was a Wednesday
        assertThat(dates(world.reviewer)).containsExactly("確認期限あなたの期限超過 2件");
        assertThat(dates(world.staff)).isEmpty();

        round.pass(world.reviewer, units.getFirst());
        portal.getBean(TestClock.class).setTo(LocalDate.of(2021, 6, 9)); // approval was due yesterday
        assertThat(dates(world.reviewer)).containsExactly("確認期限あなたの期限超過 1件");
        assertThat(dates(world.head)).containsExactly("決裁期限あなたの期限超過 1件");
        portal.getBean(CycleNavigation.class)
                .choose(round.submissions.get(world.central, units.getFirst()).cycle());
        assertThat(dates(world.staff)).as("two of the other year are overdue").isEmpty();
        portal.getBean(CycleNavigation.class).choose(other);
        assertThat(dates(world.staff)).containsExactly("入力期限あなたの期限超過 2件");
    }

    private List<String> dates(PersonId person) {
        open(person, "");
        return find(DatesList.class)
                .single()
                .getChildren()
                .map(date -> date.getElement().getTextRecursively())
                .filter(words -> words.contains("あなたの期限超過"))
                .map(words -> words.replaceFirst("^[^）]*）", ""))
                .toList();
    }

    @Test
    void whoComesTooLateIsRefusedAndThePageStaysAsItIs() {
        round.fill(world.staff, units.getFirst(), "34");
        round.handIn(world.staff, units.getFirst());
        open(world.staff, "");
        round.pass(world.reviewer, units.getFirst());

        press("引き戻す");

        // the shell's handler turns it into a sentence; here, without a browser's request, it comes through
        assertThatThrownBy(this::confirm).isInstanceOf(ConflictException.class);
        assertThat(text()).contains("送ったもの", "引き戻す");
    }

    @Test
    void englishSaysTheSameInEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(world.staff, "");

        assertThat(text())
                .contains("Your turn: 2", "by Fri 28 May", "not started")
                .doesNotContain("あなたの番");
    }

    private List<Anchor> actions() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.hasClassName("b"))
                .toList();
    }
}
