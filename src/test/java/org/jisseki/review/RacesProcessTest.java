package org.jisseki.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.ConflictException;
import org.jisseki.submission.Contents;
import org.jisseki.submission.Revision;
import org.jisseki.submission.Seen;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people at the same submission at the same moment, started by a barrier, many times. */
@PortalTest
class RacesProcessTest {

    private static final int DECIDER_RACES = 1000;
    private static final int EDIT_RACES = 200;

    /** What one of two came back with: an answer, or the refusal it met. */
    private record Outcome(
            @Nullable Submission answer, @Nullable RefusedException refusal, long from, long to) {

        boolean won() {
            return answer != null;
        }

        boolean overlaps(Outcome other) {
            return from < other.to && other.from < to;
        }
    }

    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private final AtomicInteger overlaps = new AtomicInteger();
    private final Round round;
    private final JdbcClient jdbc;
    private final Contents contents;

    RacesProcessTest(ApplicationContext portal, JdbcClient jdbc, Contents contents) {
        this.round = new Round(portal);
        this.jdbc = jdbc;
        this.contents = contents;
    }

    @AfterEach
    void stop() {
        two.shutdownNow();
    }

    @Test
    void ofTwoDecidersExactlyOneDecidesAndTheOtherIsToldWho() {
        TestWorld world = new TestWorld(jdbc, DECIDER_RACES);
        List<SubmissionId> ids = round.open(world);
        Map<Integer, String> names = Map.of(0, world.name(world.head), 1, world.name(world.head2));
        int wonByFirst = 0;
        for (SubmissionId id : ids) {
            awaitingApproval(world, id);
            Seen seen = round.submissions.get(world.head, id).seen();
            List<Outcome> outcomes = race(
                    () -> round.decisions.approve(world.head, seen), () -> round.decisions.approve(world.head2, seen));
            assertThat(outcomes.stream().filter(Outcome::won)).as("decisions").hasSize(1);
            int winner = outcomes.getFirst().won() ? 0 : 1;
            wonByFirst += winner == 0 ? 1 : 0;
            RefusedException told =
                    Objects.requireNonNull(outcomes.get(1 - winner).refusal());
            assertThat(told).isInstanceOf(ConflictException.class);
            assertThat(told.sentence().args().getFirst())
                    .as("the winner's name")
                    .isEqualTo(names.get(winner));
        }
        assertThat(decisions(ids, "APPROVE")).isEqualTo(DECIDER_RACES);
        print("deciders", DECIDER_RACES, "won by the first " + wonByFirst);
    }

    @Test
    void recallAndEditAgainstTheReviewNeverPassesOnWhatWasNotSeen() {
        TestWorld world = new TestWorld(jdbc, EDIT_RACES);
        int passed = 0;
        List<SubmissionId> ids = round.open(world);
        for (int i = 0; i < ids.size(); i++) {
            SubmissionId id = ids.get(i);
            round.fill(world.staff, id, "30");
            Seen seen = round.handIn(world.staff, id).seen();
            List<Runnable> edit = List.of(
                    () -> round.recall(world.staff, id),
                    () -> round.entry.save(world.staff, id, UnitForm.SETTLED, "111"),
                    () -> round.handIn(world.staff, id));
            List<Outcome> outcomes = race(() -> round.decisions.pass(world.reviewer, seen), from(edit, i, world, id));
            assertThat(outcomes.stream().filter(Outcome::won)).hasSize(1);
            Submission now = round.submissions.get(world.central, id);
            assertThat(now.status()).isIn(Status.AWAITING_APPROVAL, Status.IN_REVIEW);
            if (now.status() == Status.AWAITING_APPROVAL) {
                passed++;
                assertThat(settled(world, id, now.revisionNo()))
                        .as("what was passed on")
                        .isEqualTo("990");
            }
        }
        print("recall-edit against review", EDIT_RACES, "passed on " + passed + ", unseen values approved 0");
    }

    @Test
    void returnAndEditAgainstAStaleApprovalNeverApprovesWhatWasNotSeen() {
        TestWorld world = new TestWorld(jdbc, EDIT_RACES);
        int approved = 0;
        List<SubmissionId> ids = round.open(world);
        for (int i = 0; i < ids.size(); i++) {
            SubmissionId id = ids.get(i);
            awaitingApproval(world, id);
            Seen seen = round.submissions.get(world.head, id).seen();
            List<Runnable> edit = List.of(
                    () -> round.sendBack(world.head2, id),
                    () -> round.answer(
                            world.staff,
                            round.entry
                                    .open(world.staff, id)
                                    .findings()
                                    .getFirst()
                                    .id()),
                    () -> round.entry.save(world.staff, id, UnitForm.SETTLED, "222"),
                    () -> round.handIn(world.staff, id),
                    () -> round.pass(world.reviewer, id));
            List<Outcome> outcomes = race(() -> round.decisions.approve(world.head, seen), from(edit, i, world, id));
            assertThat(outcomes.stream().filter(Outcome::won)).hasSize(1);
            Submission now = round.submissions.get(world.central, id);
            if (now.status() == Status.APPROVED) {
                approved++;
                assertThat(settled(world, id, now.revisionNo()))
                        .as("what was approved")
                        .isEqualTo("990");
            } else {
                assertThat(now.status()).isEqualTo(Status.AWAITING_APPROVAL);
                assertThat(now.revisionNo()).isEqualTo(2);
            }
        }
        print(
                "return-edit-review against a stale approval",
                EDIT_RACES,
                "approved " + approved + ", unseen values approved 0");
    }

    /** The rest of several steps, after 0, 1, 2 … of them are done already: so that the decision meets each of them. */
    private Supplier<Submission> from(List<Runnable> steps, int race, TestWorld world, SubmissionId id) {
        int done = race % steps.size();
        steps.subList(0, done).forEach(Runnable::run);
        return () -> {
            steps.subList(done, steps.size()).forEach(Runnable::run);
            return round.submissions.get(world.central, id);
        };
    }

    private void awaitingApproval(TestWorld world, SubmissionId id) {
        round.fill(world.staff, id, "30");
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
    }

    private String settled(TestWorld world, SubmissionId id, int revisionNo) {
        Revision revision = round.entry.revision(world.central, id, revisionNo);
        return Objects.requireNonNull(contents.read(revision).settled()).printed();
    }

    private int decisions(List<SubmissionId> ids, String decision) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM jisseki_record.decision WHERE decision = ? AND submission_id BETWEEN ? AND ?")
                .params(decision, ids.getFirst().value(), ids.getLast().value())
                .query(Integer.class)
                .single();
    }

    /** Both at once. Whatever is no refusal, a stack trace for somebody, fails the test. */
    private List<Outcome> race(Supplier<Submission> first, Supplier<Submission> second) {
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Future<Outcome>> futures =
                List.of(two.submit(() -> attempt(barrier, first)), two.submit(() -> attempt(barrier, second)));
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> future : futures) {
            try {
                outcomes.add(future.get());
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError("no answer and no refusal", e);
            }
        }
        overlaps.addAndGet(outcomes.getFirst().overlaps(outcomes.getLast()) ? 1 : 0);
        return outcomes;
    }

    private static Outcome attempt(CyclicBarrier barrier, Supplier<Submission> act)
            throws InterruptedException, BrokenBarrierException {
        barrier.await();
        long from = System.nanoTime();
        try {
            return new Outcome(act.get(), null, from, System.nanoTime());
        } catch (RefusedException refused) {
            return new Outcome(null, refused, from, System.nanoTime());
        }
    }

    private void print(String name, int races, String result) {
        assertThat(overlaps.get()).as("races that really overlapped").isPositive();
        System.out.printf("races %s %d, overlapping %d, %s%n", name, races, overlaps.get(), result);
    }
}
