package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jisseki.authority.Role;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A section hands in all its units of a measure with one click: every one of them, or none. */
@PortalTest
class HandInAllProcessTest {

    private static final int RACES = 40;

    private final Round round;
    private final TestWorld world;
    private final HandInAll all;
    private final RecordBook record;
    private final ApprovalRoute route;
    private final JdbcClient jdbc;
    private final ExecutorService two = Executors.newFixedThreadPool(2);

    HandInAllProcessTest(
            ApplicationContext portal, HandInAll all, RecordBook record, ApprovalRoute route, JdbcClient jdbc) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 4);
        this.all = all;
        this.record = record;
        this.route = route;
        this.jdbc = jdbc;
    }

    @AfterEach
    void stop() {
        two.shutdownNow();
    }

    @Test
    void whatIsCompleteGoesTogetherAndTheRestIsNamedWithItsReason() {
        List<SubmissionId> units = round.open(world);
        round.fill(world.staff, units.get(0), "30");
        round.fill(world.staff2, units.get(1), "31");
        round.entry.save(world.staff, units.get(2), UnitForm.SETTLED, "77,94,2");
        round.fill(world.staff, units.get(3), "33");
        round.handIn(world.staff, units.get(3));

        List<HandInAll.Candidate> candidates = all.look(world.staff, units);
        assertThat(candidates)
                .as("what is handed in already is none")
                .extracting(each -> each.submission().id())
                .containsExactlyElementsOf(units.subList(0, 3));
        assertThat(candidates.get(2).missing())
                .containsOnlyKeys(candidates.get(2).form().keys());

        List<Submission> handedIn = all.handIn(world.staff, chosen(units.get(1), units.get(0)));

        assertThat(handedIn).extracting(Submission::id).containsExactly(units.get(0), units.get(1));
        assertThat(handedIn).allSatisfy(each -> {
            assertThat(each.status()).isEqualTo(Status.IN_REVIEW);
            assertThat(round.entry.revision(world.staff, each.id(), 1).by()).isEqualTo(world.staff);
            assertThat(round.entry.revision(world.staff, each.id(), 1).isIntact())
                    .isTrue();
            assertThat(acts(each.id())).containsExactly("OPEN", "START_ENTRY", "HAND_IN");
            assertThat(route.position(each.process())).contains("review");
        });
        assertThat(status(units.get(2))).isEqualTo(Status.DRAFT);
        world.assign(world.staff, world.reviewerPost);
        assertThatThrownBy(() -> round.pass(world.staff, units.get(1)))
                .as("who handed in what a colleague entered contributed")
                .hasMessage("authority.fourEyes");
    }

    @Test
    void oneConflictKeepsAllBackAndNamesTheUnitAndWhoDidWhat() {
        List<SubmissionId> units = filled();
        List<HandInAll.Chosen> seen = chosen(units.toArray(SubmissionId[]::new));
        round.handIn(world.staff2, units.getLast());

        assertThatThrownBy(() -> all.handIn(world.staff, seen))
                .isInstanceOfSatisfying(ConflictException.class, refused -> {
                    assertThat(refused.sentence().args().getFirst()).asString().endsWith("事業4");
                    assertThat(refused.sentence().args().getLast())
                            .isInstanceOfSatisfying(
                                    Sentence.class,
                                    why -> assertThat(why.args())
                                            .contains(world.name(world.staff2), Sentence.of("record.act.HAND_IN")));
                });

        assertThat(units.subList(0, 3)).allSatisfy(this::isUntouched);
    }

    @Test
    void whatBecameIncompleteKeepsAllBack() {
        List<SubmissionId> units = filled();
        List<HandInAll.Chosen> seen = chosen(units.toArray(SubmissionId[]::new));
        round.entry.save(world.staff2, units.get(2), UnitForm.RESULT, " ");

        assertThatThrownBy(() -> all.handIn(world.staff, seen))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.sentence().key()).isEqualTo("submission.all.incomplete");
                    assertThat(refused.sentence().args())
                            .singleElement()
                            .asString()
                            .endsWith("事業3");
                });

        assertThat(units).allSatisfy(this::isUntouched);
    }

    @Test
    void somebodyElsesUnitIsNotFoundAndNothingGoes() {
        List<SubmissionId> own = filled();
        TestWorld elsewhere = new TestWorld(jdbc, 1);
        SubmissionId foreign = round.open(elsewhere).getFirst();
        round.fill(elsewhere.staff, foreign, "30");
        List<HandInAll.Chosen> both = new ArrayList<>(chosen(own.getFirst()));
        both.add(new HandInAll.Chosen(
                foreign, round.submissions.get(elsewhere.staff, foreign).version()));

        assertThatThrownBy(() -> all.look(world.staff, List.of(foreign))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> all.handIn(world.staff, both)).isInstanceOf(NotFoundException.class);
        isUntouched(own.getFirst());

        PersonId ofLead = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        assertThat(all.look(ofLead, own)).as("who sees, but does not enter").isEmpty();
        assertThatThrownBy(() -> all.handIn(ofLead, chosen(own.getFirst()))).isInstanceOf(RefusedException.class);
        isUntouched(own.getFirst());
    }

    @Test
    void againstASingleHandInEitherAllGoOrNoneOfTheOthers() throws Exception {
        int together = 0;
        for (int race = 0; race < RACES; race++) {
            TestWorld racing = new TestWorld(jdbc, 3);
            List<SubmissionId> units = round.open(racing);
            units.forEach(id -> round.fill(racing.staff, id, "30"));
            List<HandInAll.Chosen> seen = units.stream()
                    .map(id -> new HandInAll.Chosen(
                            id, round.submissions.get(racing.staff, id).version()))
                    .toList();
            SubmissionId alone = units.get(race % 3);
            CyclicBarrier barrier = new CyclicBarrier(2);
            Future<Boolean> batch = two.submit(attempt(barrier, () -> all.handIn(racing.staff, seen)));
            Future<Boolean> single = two.submit(attempt(
                    barrier,
                    () -> round.entry.handIn(
                            racing.staff2, alone, seen.get(units.indexOf(alone)).version())));
            assertThat(batch.get()).as("one of the two").isNotEqualTo(single.get());
            together += batch.get() ? 1 : 0;
            for (SubmissionId id : units) {
                boolean gone = batch.get() || id.equals(alone);
                Submission now = round.submissions.get(racing.staff, id);
                assertThat(now.status()).isEqualTo(gone ? Status.IN_REVIEW : Status.DRAFT);
                assertThat(now.revisionNo()).isEqualTo(gone ? 1 : 0);
                assertThat(route.position(now.process())).contains(gone ? "review" : "enter");
            }
        }
        System.out.printf("races all at once against one %d, all first %d%n", RACES, together);
    }

    private static Callable<Boolean> attempt(CyclicBarrier barrier, Callable<?> act) {
        return () -> {
            barrier.await();
            try {
                act.call();
                return true;
            } catch (ConflictException lost) {
                return false;
            }
        };
    }

    private List<SubmissionId> filled() {
        List<SubmissionId> units = round.open(world);
        units.forEach(id -> round.fill(world.staff, id, "30"));
        return units;
    }

    private List<HandInAll.Chosen> chosen(SubmissionId... units) {
        return List.of(units).stream()
                .map(id -> new HandInAll.Chosen(
                        id, round.submissions.get(world.central, id).version()))
                .toList();
    }

    private void isUntouched(SubmissionId id) {
        Submission now = round.submissions.get(world.central, id);
        assertThat(now.status()).isEqualTo(Status.DRAFT);
        assertThat(now.revisionNo()).isZero();
        assertThat(route.position(now.process())).contains("enter");
        assertThat(acts(id)).doesNotContain("HAND_IN");
    }

    private Status status(SubmissionId id) {
        return round.submissions.get(world.central, id).status();
    }

    private List<String> acts(SubmissionId id) {
        return record.of(Act.SUBMISSION, id.value()).stream()
                .map(row -> row.act().act())
                .toList();
    }
}
