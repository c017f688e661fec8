package org.jisseki.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.authority.Role;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.ConflictException;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Findings;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Seen;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several decided at once: all or none, and nothing that was not looked at. */
@PortalTest
class BulkProcessTest {

    private final Round round;
    private final TestWorld world;
    private final Looks looks;
    private final Findings findings;
    private final Queue queue;
    private List<SubmissionId> ids = List.of();

    BulkProcessTest(ApplicationContext portal, JdbcClient jdbc, Looks looks, Findings findings, Queue queue) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 3);
        this.looks = looks;
        this.findings = findings;
        this.queue = queue;
    }

    @BeforeEach
    void handInAll() {
        ids = round.open(world);
        for (SubmissionId id : ids) {
            round.fill(world.staff, id, "34");
            round.handIn(world.staff, id);
        }
    }

    @Test
    void whatWasLookedAtIsPassedOnAndThenApprovedTogether() {
        lookAtAll(world.reviewer);
        assertThat(queue.of(world.reviewer)).allMatch(Queue.Item::inBulk);
        assertThat(round.decisions.together(world.reviewer, Action.PASS, seen().reversed()))
                .extracting(Submission::status)
                .containsOnly(Status.AWAITING_APPROVAL);

        assertThat(queue.of(world.head)).as("the head has not looked").noneMatch(Queue.Item::inBulk);
        lookAtAll(world.head);
        round.decisions.together(world.head, Action.APPROVE, seen());
        assertThat(states()).containsOnly(Status.APPROVED);
    }

    @Test
    void oneThatWasNotLookedAtHoldsAllUp() {
        looks.looked(world.reviewer, seen().getFirst());
        looks.looked(world.reviewer2, seen().get(1));

        assertRefused("review.bulk.notLooked", "②事業2", seen().subList(0, 2));
        assertThat(states()).containsOnly(Status.IN_REVIEW);
    }

    @Test
    void aLookAtAnEarlierRevisionIsNone() {
        lookAtAll(world.reviewer);
        round.recall(world.staff, ids.get(1));
        round.entry.save(world.staff, ids.get(1), UnitForm.SETTLED, "985");
        round.handIn(world.staff, ids.get(1));

        assertThat(queue.of(world.reviewer)).filteredOn(Queue.Item::inBulk).hasSize(2);
        assertRefused("review.bulk.notLooked", "②事業2", seen());
        assertThat(states()).containsOnly(Status.IN_REVIEW);
    }

    @Test
    void oneWithAnOpenFindingHoldsAllUpUntilItIsClosed() {
        lookAtAll(world.reviewer);
        findings.raise(world.reviewer2, ids.getLast(), List.of(new NewFinding(UnitForm.WHOLE, "確かめてください。")));

        assertRefused("review.bulk.unsettled", "③事業3", seen());
        assertThat(states()).containsOnly(Status.IN_REVIEW);
        assertThat(queue.of(world.reviewer)).filteredOn(Queue.Item::inBulk).hasSize(2);

        Finding raised = findings.of(world.reviewer, ids.getLast()).getFirst();
        findings.close(world.reviewer, raised.read());
        round.decisions.together(world.reviewer, Action.PASS, seen());
        assertThat(states()).containsOnly(Status.AWAITING_APPROVAL);
    }

    @Test
    void whereSomebodyWasFirstAllWaitAndTheUnitIsNamed() {
        lookAtAll(world.reviewer);
        List<Seen> seen = seen();
        round.pass(world.reviewer2, ids.get(1));

        assertThatThrownBy(() -> round.decisions.together(world.reviewer, Action.PASS, seen))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        told -> assertThat(told.sentence().args().getFirst()).isEqualTo("②事業2"));
        assertThat(states()).containsExactly(Status.IN_REVIEW, Status.AWAITING_APPROVAL, Status.IN_REVIEW);
    }

    @Test
    void whatOneMayNotDecideIsNotDecidedAmongOthers() {
        PersonId both = world.person(Role.SECTION_STAFF, world.own, world.ownDivision, world.ownSection);
        world.assign(both, world.reviewerPost);
        round.recall(world.staff, ids.getFirst());
        round.entry.save(both, ids.getFirst(), UnitForm.SETTLED, "985");
        round.handIn(world.staff, ids.getFirst());
        lookAtAll(both);
        assertRefused(both, "authority.fourEyes", "①事業1", seen());

        PersonId elsewhere = world.person(Role.DIVISION_HEAD, world.other, world.otherDivision, null);
        assertThatThrownBy(() -> round.decisions.together(elsewhere, Action.PASS, seen()))
                .isInstanceOf(NotFoundException.class);
        assertThat(states()).containsOnly(Status.IN_REVIEW);
    }

    private void assertRefused(String why, String unit, List<Seen> seen) {
        assertRefused(world.reviewer, why, unit, seen);
    }

    private void assertRefused(PersonId by, String why, String unit, List<Seen> seen) {
        assertThatThrownBy(() -> round.decisions.together(by, Action.PASS, seen))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.sentence())
                                .isEqualTo(Sentence.of("review.bulk.refused", unit, Sentence.of(why))));
    }

    private void lookAtAll(PersonId person) {
        seen().forEach(seen -> looks.looked(person, seen));
    }

    private List<Seen> seen() {
        return ids.stream()
                .map(id -> round.submissions.get(world.central, id).seen())
                .toList();
    }

    private List<Status> states() {
        return ids.stream()
                .map(id -> round.submissions.get(world.central, id).status())
                .toList();
    }
}
