package org.jisseki.tracking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.demo.TestClock;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

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

    private void choose(String label, String item) {
        test(find(Select.class)
                        .withCondition(select -> label.equals(select.getLabel()))
                        .single())
                .selectItem(item);
        roundTrip();
    }
}
