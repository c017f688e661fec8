package org.jisseki.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitKind;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jisseki.tracking.Filter.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list and the counts are the same as asking the authority table for each submission, and say when each is due. */
@PortalTest
class OutstandingProcessTest {

    private static final int ALL = 1000;

    private final ApplicationContext portal;
    private final Outstanding outstanding;
    private final Authority authority;
    private final Round round;
    private final TestWorld world;
    private final JdbcClient jdbc;
    private List<SubmissionId> units = List.of();
    private CycleId cycle = new CycleId(0);

    OutstandingProcessTest(ApplicationContext portal) {
        this.portal = portal;
        this.outstanding = portal.getBean(Outstanding.class);
        this.authority = portal.getBean(Authority.class);
        this.jdbc = portal.getBean(JdbcClient.class);
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 6);
    }

    @BeforeEach
    void openTheYear() {
        units = round.open(world);
        cycle = round.submissions.get(world.central, units.getFirst()).cycle();
        for (SubmissionId id : units.subList(0, 4)) {
            round.fill(world.staff, id, "47.4");
            round.handIn(world.staff, id);
        }
        round.pass(world.reviewer, units.get(1));
        round.pass(world.reviewer, units.get(2));
        round.approve(world.head, units.get(2));
        round.sendBack(world.reviewer, units.get(3));
    }

    @Test
    void listAndCountsAreWhatTheTableAllowsForEachUnit() {
        jdbc.sql("UPDATE submission SET department_id = ?, reviewer_post_id = ? WHERE id = ?")
                .params(
                        world.other,
                        world.post(Role.DIVISION_HEAD, world.other, world.otherDivision, null)
                                .value(),
                        units.getFirst().value())
                .update();
        PersonId everywhere = world.person(Role.DIVISION_HEAD, world.other, null, null);
        world.assign(everywhere, world.headPost);
        for (PersonId by : List.of(
                world.central,
                world.coordinator,
                world.head,
                world.reviewer,
                everywhere,
                world.person(Role.DEPARTMENT_COORDINATOR, world.lead, null, null),
                world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null))) {
            List<SubmissionId> expected = round.submissions.of(cycle).stream()
                    .filter(unit -> round.submissions.permissions(by, unit).may(Action.SEE))
                    .map(Submission::id)
                    .toList();

            assertThat(listed(by, filter(Filter.EVERY, When.ANY, ""))).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(outstanding.overview(by, cycle).total()).isEqualTo(expected.size());
        }
        assertThat(authority.reach(authority.postsOf(world.administrator), Action.SEE))
                .isEmpty();
    }

    @Test
    void countsSayStateAndWhatIsLate() {
        portal.getBean(TestClock.class).setTo(LocalDate.of(2021, 6, 3)); // entry ended on 28 May, review on 2 June

        Overview overview = outstanding.overview(world.central, cycle);

        // returned on 25 May, before the last day of entry: late with the two that were not begun, and with what is in
        // review
        assertThat(overview.counts())
                .isEqualTo(Map.of(
                        Overview.Mark.OVERDUE, 4, Overview.Mark.AWAITING_APPROVAL, 1, Overview.Mark.APPROVED, 1));
        assertThat(overview.at(Set.of(Status.NOT_STARTED))).isEqualTo(new Overview.OfState(2, 2, 0));
        assertThat(overview.approved()).isOne();
        assertThat(overview.departments())
                .singleElement()
                .satisfies(department -> assertThat(department.sections())
                        .singleElement()
                        .satisfies(section -> assertThat(section.total()).isEqualTo(6)));
        assertThat(listed(world.central, filter(Filter.LEFT, When.OVERDUE, "")))
                .containsExactlyInAnyOrder(units.get(0), units.get(3), units.get(4), units.get(5));
        assertThat(listed(world.central, filter(Filter.LEFT, When.SOON, ""))).hasSize(5);
    }

    @Test
    void theMostUrgentComesFirstAndAStretchKnowsTheWhole() {
        assertThat(listed(world.central, Filter.ALL_LEFT))
                .containsExactly(units.get(3), units.get(4), units.get(5), units.get(0), units.get(1));

        Outstanding.Stretch second = outstanding.stretch(world.central, cycle, Filter.ALL_LEFT, 2, 2);

        assertThat(second.total()).isEqualTo(5);
        assertThat(second.lines()).extracting(line -> line.unit().id()).containsExactly(units.get(5), units.get(0));
    }

    @Test
    void everyFilterNarrows() {
        assertThat(listed(world.central, filter(Set.of(Status.IN_REVIEW), When.ANY, "")))
                .containsExactly(units.getFirst());
        assertThat(listed(world.central, filter(Filter.EVERY, When.ANY, "事業2"))).containsExactly(units.get(1));
        // half-width and full-width are the same to who looks for something; a sign of LIKE is only itself
        assertThat(listed(world.central, filter(Filter.EVERY, When.ANY, "事業２"))).containsExactly(units.get(1));
        assertThat(listed(world.central, filter(Filter.EVERY, When.ANY, "%"))).isEmpty();
        assertThat(listed(world.central, in(world.own, world.ownSection, UnitKind.PROGRAM)))
                .hasSize(6);
        assertThat(listed(world.central, in(world.other, null, null))).isEmpty();
        assertThat(listed(world.central, in(null, world.otherSection, null))).isEmpty();
        assertThat(listed(world.central, in(null, null, UnitKind.INDICATOR))).isEmpty();
    }

    @Test
    void anAddressSaysTheSameFilterAgain() {
        Filter filter = new Filter(
                Set.of(Status.RETURNED), 3L, 4L, UnitKind.INDICATOR, When.SOON, new HeldBy(new PersonId(5)), "高度 部材");
        ListState state = new ListState(new CycleId(7), filter, 2);

        assertThat(ListState.of(state.query())).isEqualTo(state);
        assertThat(ListState.of(Map.of())).isEqualTo(new ListState(null, Filter.ALL_LEFT, 0));
        assertThat(ListState.of(Map.of("state", "ALL")).filter().states()).isEqualTo(Filter.EVERY);
        assertThat(ListState.of(new TreeMap<>(Map.of(
                        "cycle",
                        "x",
                        "state",
                        "?",
                        "section",
                        "-1",
                        "due",
                        "",
                        "kind",
                        "null",
                        "holder",
                        "0x1",
                        "page",
                        "99999999999"))))
                .isEqualTo(new ListState(null, Filter.ALL_LEFT, 0));
    }

    @Test
    void whoHoldsItIsWhoeverIsInThePostToday() {
        assertThat(line(units.getFirst()).holder().names())
                .containsExactly(world.name(world.reviewer), world.name(world.reviewer2));
        jdbc.sql("UPDATE assignment SET to_date = '2021-05-24' WHERE post_id = ?")
                .param(world.reviewerPost.value())
                .update();

        assertThat(line(units.getFirst()).holder().isVacant()).isTrue();
    }

    @Test
    void whatSomebodyHoldsIsWhatWaitsForThemInWhateverPost() {
        // units: 0 in review, 1 awaits approval, 2 approved, 3 returned, 4 and 5 not started
        assertThat(listed(world.central, heldBy(new HeldBy(world.staff))))
                .containsExactlyInAnyOrder(units.get(3), units.get(4), units.get(5));
        assertThat(listed(world.central, heldBy(new HeldBy(world.reviewer)))).containsExactly(units.getFirst());
        assertThat(listed(world.central, heldBy(new HeldBy(world.head)))).containsExactly(units.get(1));
        world.assign(world.reviewer, world.headPost);
        assertThat(listed(world.central, heldBy(new HeldBy(world.reviewer))))
                .containsExactlyInAnyOrder(units.get(0), units.get(1));
        assertThat(listed(world.central, heldBy(HeldBy.NOBODY))).isEmpty();
        assertThat(listed(world.central, heldBy(new HeldBy(world.administrator))))
                .isEmpty();
        assertThat(outstanding.holding(world.coordinator, cycle))
                .extracting(Outstanding.HoldingPerson::by)
                .containsExactlyInAnyOrder(
                        new HeldBy(world.staff),
                        new HeldBy(world.staff2),
                        new HeldBy(world.reviewer),
                        new HeldBy(world.reviewer2),
                        new HeldBy(world.head),
                        new HeldBy(world.head2));
        assertThat(outstanding.holding(world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null), cycle))
                .isEmpty();

        jdbc.sql("UPDATE assignment SET to_date = '2021-05-24' WHERE post_id = ?")
                .param(world.headPost.value())
                .update();
        assertThat(listed(world.central, heldBy(HeldBy.NOBODY))).containsExactly(units.get(1));
        assertThat(listed(world.central, heldBy(new HeldBy(world.head)))).isEmpty();
    }

    @Test
    void thePulseMovesWithEveryAct() {
        String before = outstanding.pulse(world.central);
        assertThat(outstanding.pulse(world.coordinator)).isEqualTo(before);

        round.fill(world.staff, units.get(4), "1");

        assertThat(outstanding.pulse(world.central)).isNotEqualTo(before);
    }

    private Outstanding.Line line(SubmissionId id) {
        return outstanding.stretch(world.central, cycle, filter(Filter.EVERY, When.ANY, ""), 0, ALL).lines().stream()
                .filter(line -> line.unit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<SubmissionId> listed(PersonId by, Filter filter) {
        return outstanding.stretch(by, cycle, filter, 0, ALL).lines().stream()
                .map(line -> line.unit().id())
                .toList();
    }

    private static Filter filter(Set<Status> states, When when, String text) {
        return new Filter(states, null, null, null, when, null, text);
    }

    private static Filter heldBy(HeldBy holder) {
        return new Filter(Filter.EVERY, null, null, null, When.ANY, holder, "");
    }

    private static Filter in(@Nullable Long department, @Nullable Long section, @Nullable UnitKind kind) {
        return new Filter(Filter.EVERY, department, section, kind, When.ANY, null, "");
    }
}
