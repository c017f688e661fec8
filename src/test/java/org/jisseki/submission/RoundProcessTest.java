package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.jisseki.authority.Action;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycles;
import org.jisseki.demo.PortalTest;
import org.jisseki.figures.Achievement;
import org.jisseki.record.Act;
import org.jisseki.record.Head;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a submission, through the services that the views call, on the real database and engine. */
@PortalTest
class RoundProcessTest {

    private final Round round;
    private final TestWorld world;
    private final ApprovalRoute route;
    private final RecordBook record;
    private final Findings findings;
    private final Contents contents;

    RoundProcessTest(
            ApplicationContext portal,
            JdbcClient jdbc,
            ApprovalRoute route,
            RecordBook record,
            Findings findings,
            Contents contents) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 2);
        this.route = route;
        this.record = record;
        this.findings = findings;
        this.contents = contents;
    }

    @Test
    void fromTheOpeningToTheApproval() {
        SubmissionId id = round.open(world).getFirst();
        assertThat(positionOf(id)).isEqualTo("enter");

        round.fill(world.staff, id, "４７．４社");
        assertThat(status(id)).isEqualTo(Status.DRAFT);
        Submission handedIn = round.handIn(world.staff, id);
        assertThat(handedIn.revisionNo()).isEqualTo(1);
        assertThat(positionOf(id)).isEqualTo("review");

        round.pass(world.reviewer, id);
        assertThat(positionOf(id)).isEqualTo("approve");
        Submission approved = round.approve(world.head, id);
        assertThat(approved.status()).isEqualTo(Status.APPROVED);
        assertThat(route.position(approved.process())).isEmpty();

        Revision revision = round.entry.revision(world.head, id, 1);
        assertThat(revision.isIntact()).isTrue();
        assertThat(revision.sha256()).isEqualTo(approved.revisionHash());
        UnitContent content = contents.read(revision);
        assertThat(content.actuals()).singleElement().satisfies(actual -> {
            assertThat(actual.actual().printed()).isEqualTo("47.4");
            assertThat(actual.achievement().printed()).isEqualTo("0.95");
            assertThat(actual.achievement()).isInstanceOf(Achievement.Ratio.class);
        });
        assertThat(Objects.requireNonNull(content.settled()).printed()).isEqualTo("990");
        assertThat(acts(id)).containsExactly("OPEN", "START_ENTRY", "HAND_IN", "PASS", "APPROVE");
        assertChainIsWhole(id, approved.head());
    }

    @Test
    void returnedWithAFindingAnsweredAndHandedInAgain() {
        SubmissionId id = round.open(world).getFirst();
        round.fill(world.staff, id, "30");
        round.handIn(world.staff, id);
        round.sendBack(world.reviewer, id);
        assertThat(status(id)).isEqualTo(Status.RETURNED);
        assertThat(positionOf(id)).isEqualTo("enter");

        assertThatThrownBy(() -> round.handIn(world.staff, id))
                .isInstanceOfSatisfying(
                        InvalidFieldsException.class,
                        e -> assertThat(e.problems()).containsOnlyKeys("finding:1"));
        Finding finding = findings.of(world.staff, id).getFirst();
        findings.answer(world.staff, finding.read(), "差引簿のとおりです。");
        round.entry.save(world.staff, id, UnitForm.SETTLED, "985");
        assertThat(round.handIn(world.staff, id).revisionNo()).isEqualTo(2);
        findings.close(
                world.reviewer, findings.of(world.reviewer, id).getFirst().read());
        assertThat(findings.of(world.reviewer, id).getFirst().status()).isEqualTo(FindingStatus.CLOSED);

        round.pass(world.reviewer, id);
        round.sendBack(world.head, id);
        assertThat(positionOf(id)).isEqualTo("enter");
        assertThat(contents.read(round.entry.revision(world.head, id, 1)).settled())
                .as("the first revision stays as it was")
                .satisfies(settled -> assertThat(settled.printed()).isEqualTo("990"));
    }

    @Test
    void recalledUntilTheFirstDecision() {
        SubmissionId id = round.open(world).getFirst();
        round.fill(world.staff, id, "30");
        round.handIn(world.staff, id);
        assertThat(round.recall(world.staff2, id).status()).isEqualTo(Status.DRAFT);
        assertThat(positionOf(id)).isEqualTo("enter");
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        assertThatThrownBy(() -> round.recall(world.staff, id))
                .isInstanceOf(RefusedException.class)
                .hasMessage("authority.notNow");
    }

    @Test
    void nothingIsEditedAfterHandingIn() {
        SubmissionId id = round.open(world).getFirst();
        round.fill(world.staff, id, "30");
        round.handIn(world.staff, id);
        assertThatThrownBy(() -> round.entry.save(world.staff, id, UnitForm.SETTLED, "1"))
                .hasMessage("authority.notNow");
        assertThat(round.entry.open(world.staff, id).draft()).containsEntry(UnitForm.SETTLED, "990");
    }

    @Test
    void whatCannotBeReadStaysInTheDraftAndIsNotHandedIn() {
        SubmissionId id = round.open(world).getFirst();
        round.fill(world.staff, id, "1,23,4");
        assertThat(round.entry.open(world.staff, id).draft()).containsValue("1,23,4");
        assertThatThrownBy(() -> round.handIn(world.staff, id))
                .isInstanceOfSatisfying(
                        InvalidFieldsException.class,
                        e -> assertThat(e.problems().values())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.key()).isEqualTo("figures.commas")));
        assertThat(status(id)).isEqualTo(Status.DRAFT);
    }

    @Test
    void whoEnteredNeitherReviewsNorApprovesWhateverPostsTheyHold() {
        world.assign(world.staff, world.reviewerPost);
        world.assign(world.staff, world.headPost);
        SubmissionId id = round.open(world).getFirst();
        round.fill(world.staff, id, "30");
        round.handIn(world.staff, id);
        assertThatThrownBy(() -> round.pass(world.staff, id)).hasMessage("authority.fourEyes");
        assertThatThrownBy(() -> round.sendBack(world.staff, id)).hasMessage("authority.fourEyes");
        round.pass(world.reviewer, id);
        assertThatThrownBy(() -> round.approve(world.staff, id)).hasMessage("authority.fourEyes");
        assertThat(round.submissions
                        .permissions(world.staff, round.submissions.get(world.staff, id))
                        .fourEyes())
                .contains(Action.APPROVE);
        assertThat(round.approve(world.head, id).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void aDecisionOnAnOlderRevisionIsRefusedAndNamesWhoWasFirst() {
        SubmissionId id = round.open(world).getFirst();
        round.fill(world.staff, id, "30");
        Seen first = round.handIn(world.staff, id).seen();
        round.recall(world.staff, id);
        round.entry.save(world.staff, id, UnitForm.SETTLED, "1");
        round.handIn(world.staff, id);
        assertThatThrownBy(() -> round.decisions.pass(world.reviewer, first))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        e -> assertThat(e.sentence().args()).contains(world.name(world.staff)));
        assertThat(status(id)).isEqualTo(Status.IN_REVIEW);
    }

    @Test
    void openingTwiceDoesNothingTwiceAndAMistakeCanBeTakenBack() {
        List<SubmissionId> opened = round.open(world);
        Cycles.Opened again = round.cycles.open(world.central, world.opening(), (done, total) -> {});
        assertThat(again.alreadyOpen()).isTrue();
        assertThat(round.submissions.of(again.cycle().id())).hasSameSizeAs(opened);

        round.entry.save(world.staff, opened.getFirst(), UnitForm.SETTLED, "1");
        String process = submission(opened.getFirst()).process();
        round.cycles.cancel(world.central, again.cycle().id(), again.cycle().version());
        assertThat(round.submissions.get(world.central, opened.getFirst()).status())
                .isEqualTo(Status.CANCELLED);
        assertThat(route.position(process)).isEmpty();
        assertThatThrownBy(() -> round.submissions.get(world.staff, opened.getFirst()))
                .isInstanceOf(NotFoundException.class);
        assertThat(round.cycles
                        .open(world.central, world.opening(), (done, total) -> {})
                        .alreadyOpen())
                .isFalse();
    }

    @Test
    void whatWasHandedInKeepsTheCycleFromBeingCancelled() {
        List<SubmissionId> opened = round.open(world);
        round.fill(world.staff, opened.getFirst(), "30");
        round.handIn(world.staff, opened.getFirst());
        var cycle = round.cycles.get(submission(opened.getFirst()).cycle());
        assertThatThrownBy(() -> round.cycles.cancel(world.central, cycle.id(), cycle.version()))
                .hasMessage("submission.handedInAlready");
        assertThat(round.cycles.get(cycle.id())).isEqualTo(cycle);
        assertThat(submission(opened.getLast()).status()).isEqualTo(Status.NOT_STARTED);
    }

    private String positionOf(SubmissionId id) {
        return route.position(submission(id).process()).orElseThrow();
    }

    private Status status(SubmissionId id) {
        return submission(id).status();
    }

    private Submission submission(SubmissionId id) {
        return round.submissions.get(world.central, id);
    }

    private List<String> acts(SubmissionId id) {
        return record.of(Act.SUBMISSION, id.value()).stream()
                .map(row -> row.act().act())
                .toList();
    }

    private void assertChainIsWhole(SubmissionId id, Head head) {
        Head before = Head.NONE;
        for (RecordRow row : record.of(Act.SUBMISSION, id.value())) {
            assertThat(row.seq()).isEqualTo(before.seq() + 1);
            assertThat(row.previousHash()).isEqualTo(before.hash());
            assertThat(row.isIntact()).isTrue();
            before = row.head();
        }
        assertThat(before).isEqualTo(head);
    }
}
