package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.TestClock;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.submission.ApprovalRoute;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An approved correction waits for the central coordinator, who lets it out now or at a time, or sends it back. */
class CorrectionReleaseProcessTest extends ApprovedCorrections {

    private final ApprovalRoute route;
    private final RecordBook record;
    private final TestClock clock;

    CorrectionReleaseProcessTest(ApplicationContext portal, ApprovalRoute route, RecordBook record, TestClock clock) {
        super(portal);
        this.route = route;
        this.record = record;
        this.clock = clock;
    }

    @Test
    void isNotPublicUntilTheCoordinatorReleasesIt() {
        Submission approved = approved(units.getFirst(), "49");

        assertThat(route.position(approved.process())).contains("release");
        assertThat(read(approved.id()).status()).isEqualTo(Status.APPROVED);
        assertThat(editions()).hasSize(1);
        assertThat(waiting.of(world.central))
                .filteredOn(each -> each.submission().id().equals(approved.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.release()).isNull();
                    assertThat(each.correction().reason()).isEqualTo("誤記");
                });

        publishing.releaseCorrections(world.central, approved.id());

        assertThat(editions()).extracting(Edition::no).containsExactly(1, 2);
        assertThat(route.position(approved.process())).isEmpty();
        assertThat(waiting.of(world.central))
                .noneMatch(each -> each.submission().id().equals(approved.id()));
        assertThat(states(approved.id())).containsExactly("PUBLIC");
    }

    @Test
    void severalGoTogetherOrNone() {
        Submission one = approved(units.getFirst(), "49");
        Submission other = approved(units.getLast(), "51");
        AsSeen stale = new AsSeen(other.id(), other.version() - 1);

        assertThatThrownBy(() -> releases.release(world.central, List.of(seen(one.id()), stale)))
                .isInstanceOf(RefusedException.class);
        assertThat(route.position(one.process())).contains("release");
        assertThat(states(one.id())).isEmpty();

        publishing.releaseCorrections(world.central, one.id(), other.id());

        assertThat(editions()).extracting(Edition::no).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> releases.release(world.central, List.of()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.sentence().key()).isEqualTo("publication.waiting.none"));
    }

    @Test
    void goesByItselfAtItsTimeAndNotBefore() {
        Submission approved = approved(units.getFirst(), "49");
        LocalDateTime at = now().plusHours(2);
        for (LocalDateTime wrong : List.of(now(), now().minusDays(1))) {
            assertThatThrownBy(() -> releases.schedule(world.central, List.of(seen(approved.id())), wrong))
                    .isInstanceOf(InvalidFieldsException.class);
        }
        releases.schedule(world.central, List.of(seen(approved.id())), now().plusDays(9));
        releases.schedule(world.central, List.of(seen(approved.id())), at);

        clock.advance(Duration.ofHours(1));
        releases.releaseDue();
        assertThat(route.position(approved.process())).contains("release");
        clock.advance(Duration.ofHours(1));
        releases.releaseDue();
        releases.releaseDue();
        publishing.awaitReleased(approved.id());

        assertThat(states(approved.id())).containsExactly("WITHDRAWN", "PUBLIC");
        List<RecordRow> rows = record.of(Act.SUBMISSION, approved.id().value());
        assertThat(rows)
                .extracting(row -> row.act().act())
                .endsWith("APPROVE", "SCHEDULE_RELEASE", "SCHEDULE_RELEASE", "RELEASE_CORRECTION", "RELEASE");
        assertThat(rows).allMatch(RecordRow::isIntact);
        assertThat(rows.getLast().act().person()).isEqualTo(world.central);
    }

    @Test
    void aTimeIsTakenBackAndWhatIsOutStaysOut() {
        Submission approved = approved(units.getFirst(), "49");
        releases.schedule(world.central, List.of(seen(approved.id())), now().plusHours(1));
        releases.withdraw(world.central, seen(approved.id()));
        assertChanged(() -> releases.withdraw(world.central, seen(approved.id())));
        clock.advance(Duration.ofHours(2));
        releases.releaseDue();
        assertThat(route.position(approved.process())).contains("release");

        releases.release(world.central, List.of(seen(approved.id())));
        // the row is looked at, not how far the job is: it is let out from here on
        publishing.awaitReleased(approved.id());
        assertThatThrownBy(() -> releases.release(world.central, List.of(seen(approved.id()))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void isSentBackToItsSectionAndComesAgain() {
        Submission approved = approved(units.getFirst(), "49");
        releases.schedule(world.central, List.of(seen(approved.id())), now().plusHours(1));
        assertThatThrownBy(() -> round.decisions.returnDecided(
                        world.central, read(approved.id()).seen(), List.of()))
                .isInstanceOf(InvalidFieldsException.class);

        round.decisions.returnDecided(
                world.central, read(approved.id()).seen(), List.of(new NewFinding(UnitForm.SETTLED, "根拠を示してください。")));

        assertThat(read(approved.id()).status()).isEqualTo(Status.RETURNED);
        assertThat(read(approved.id()).process()).as("the same process").isEqualTo(approved.process());
        assertThat(route.position(approved.process())).contains("enter");
        assertThat(states(approved.id())).containsExactly("WITHDRAWN");
        clock.advance(Duration.ofHours(2));
        releases.releaseDue();
        assertThat(editions()).hasSize(1);

        round.answer(world.staff, finding(approved.id()));
        decide(approved.id());
        publishing.releaseCorrections(world.central, approved.id());
        assertThat(editions()).extracting(Edition::no).containsExactly(1, 2);
    }

    /** A release and a return at the same moment, many times: one of both, and the other is told who was first. */
    @Test
    void ofAReleaseAndAReturnOneHappens() throws Exception {
        int races = 12;
        int out = 0;
        SubmissionId base = units.getFirst();
        for (int race = 0; race < races; race++) {
            Submission approved = approved(base, String.valueOf(50 + race));
            CyclicBarrier start = new CyclicBarrier(2);
            List<Object> outcomes = new ArrayList<>();
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                AsSeen seen = seen(approved.id());
                var decided = read(approved.id()).seen();
                List<Future<Object>> acts = List.of(
                        two.submit(() -> attempt(start, () -> releases.release(world.central, List.of(seen)))),
                        two.submit(() -> attempt(
                                start,
                                () -> round.decisions.returnDecided(
                                        world.central, decided, List.of(new NewFinding(UnitForm.SETTLED, "根拠は。"))))));
                for (Future<Object> act : acts) {
                    outcomes.add(act.get());
                }
            }
            assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
            assertThat(outcomes).hasAtLeastOneElementOfType(RefusedException.class);
            if (outcomes.getFirst().equals("done")) {
                out++;
            } else {
                assertThat(route.position(approved.process())).contains("enter");
                round.answer(world.staff, finding(approved.id()));
                decide(approved.id());
                publishing.letOut(world.central, approved.id());
            }
            publishing.awaitReleased(approved.id());
            base = approved.id();
        }
        System.out.printf("races of a release and a return: %d, released %d, returned %d%n", races, out, races - out);
        assertThat(editions()).hasSize(1 + races);
    }

    private static Object attempt(CyclicBarrier start, Runnable act) throws Exception {
        start.await();
        try {
            act.run();
            return "done";
        } catch (RefusedException refused) {
            return refused;
        }
    }

    private long finding(SubmissionId id) {
        return jdbc.sql("SELECT MAX(id) FROM finding WHERE submission_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private List<String> states(SubmissionId id) {
        return jdbc.sql("SELECT status FROM correction_release WHERE submission_id = ? ORDER BY id")
                .param(id.value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static void assertChanged(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.sentence().key()).isEqualTo("publication.waiting.changed"));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
