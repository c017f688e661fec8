package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.groups.Tuple;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said on a finding stays, in order, over every resubmission; and nobody speaks past what they have not read. */
@PortalTest
class FindingThreadProcessTest {

    private static final int RACES = 100;

    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private final Round round;
    private final JdbcClient jdbc;
    private final Findings findings;
    private final Contents contents;

    FindingThreadProcessTest(ApplicationContext portal, JdbcClient jdbc, Findings findings, Contents contents) {
        this.round = new Round(portal);
        this.jdbc = jdbc;
        this.findings = findings;
        this.contents = contents;
    }

    @AfterEach
    void stop() {
        two.shutdownNow();
    }

    @Test
    void aThreadOverTwoRoundsKeepsEveryWordWithItsRevision() {
        TestWorld world = new TestWorld(jdbc, 1);
        SubmissionId id = returned(world);
        findings.answer(world.staff, read(world, id), " 差引簿のとおりです。𠮷 ");
        findings.answer(world.staff2, read(world, id), "写しを付けました。");
        round.entry.save(world.staff, id, UnitForm.SETTLED, "985");
        round.handIn(world.staff, id);
        findings.askAgain(world.reviewer, read(world, id), "<b>なぜ</b>5千円ちがうのですか。");
        assertThat(finding(world, id).status()).isEqualTo(FindingStatus.OPEN);

        round.sendBack(world.reviewer, id);
        assertThatThrownBy(() -> round.handIn(world.staff, id))
                .isInstanceOfSatisfying(
                        InvalidFieldsException.class,
                        e -> assertThat(e.problems()).containsOnlyKeys("finding:1", "finding:2"));
        findings.answer(world.staff, read(world, id), "返納がありました。");
        round.answer(world.staff, findings.of(world.staff, id).getLast().id());
        round.handIn(world.staff, id);
        findings.close(world.reviewer, read(world, id));

        Finding finding = finding(world, id);
        assertThat(finding.status()).isEqualTo(FindingStatus.CLOSED);
        assertThat(finding.revisionNo()).isEqualTo(1);
        assertThat(finding.answer()).isEqualTo("返納がありました。");
        assertThat(finding.remarks())
                .extracting(Remark::seq, Remark::kind, Remark::revisionNo, Remark::by, Remark::text)
                .containsExactly(
                        tuple(1, Remark.Kind.RAISE, 1, world.reviewer, "根拠を示してください。"),
                        tuple(2, Remark.Kind.ANSWER, 2, world.staff, "差引簿のとおりです。𠮷"),
                        tuple(3, Remark.Kind.ANSWER, 2, world.staff2, "写しを付けました。"),
                        tuple(4, Remark.Kind.ASK_AGAIN, 2, world.reviewer, "<b>なぜ</b>5千円ちがうのですか。"),
                        tuple(5, Remark.Kind.ANSWER, 3, world.staff, "返納がありました。"),
                        tuple(6, Remark.Kind.CLOSE, 3, world.reviewer, null));
        assertThat(contents.whenAsked(round.entry.open(world.reviewer, id)).get(1))
                .as("what stood there when it was asked")
                .isNotNull()
                .extracting(then -> then.text(UnitForm.SETTLED))
                .isEqualTo("990千円(決算見込)");
    }

    @Test
    void aClosedFindingCanBeAskedAgainAndOnlyThat() {
        TestWorld world = new TestWorld(jdbc, 1);
        SubmissionId id = returned(world);
        findings.close(world.reviewer, read(world, id));

        assertThatThrownBy(() -> findings.answer(world.staff, read(world, id), "はい。"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("submission.findingClosed");
        assertThatThrownBy(() -> findings.close(world.reviewer, read(world, id)))
                .hasMessage("submission.findingClosed");
        assertThat(finding(world, id).remarks()).hasSize(2);

        findings.askAgain(world.reviewer2, read(world, id), "もう一度見てください。");
        assertThat(finding(world, id).status()).isEqualTo(FindingStatus.OPEN);
    }

    @Test
    void whoHasNotReadTheNewestIsToldWhoWasFirst() {
        TestWorld world = new TestWorld(jdbc, 1);
        SubmissionId id = returned(world);
        Finding.Read before = read(world, id);
        findings.answer(world.staff, before, "差引簿のとおりです。");

        for (Runnable late : List.<Runnable>of(
                () -> findings.close(world.reviewer, before),
                () -> findings.askAgain(world.reviewer, before, "まだですか。"),
                () -> findings.answer(world.staff2, before, "根拠資料のとおりです。"))) {
            assertThatThrownBy(late::run)
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            told -> assertThat(told.sentence().args()).startsWith(world.name(world.staff), 1));
        }
        assertThat(finding(world, id).remarks()).hasSize(2);
        assertThat(finding(world, id).status()).isEqualTo(FindingStatus.ANSWERED);
    }

    @Test
    void whatWasAskedAgainOnThisRevisionIsReasonEnoughToSendItBack() {
        TestWorld world = new TestWorld(jdbc, 1);
        SubmissionId id = returned(world);
        findings.answer(world.staff, read(world, id), "差引簿のとおりです。");
        round.handIn(world.staff, id);
        assertThatThrownBy(() -> sendBackWithoutANewOne(world, id))
                .as("answered, and nothing asked since")
                .isInstanceOf(InvalidFieldsException.class);
        assertThat(round.submissions.get(world.reviewer, id).status()).isEqualTo(Status.IN_REVIEW);

        findings.askAgain(world.reviewer, read(world, id), "写しはありますか。");
        sendBackWithoutANewOne(world, id);
        assertThat(findings.of(world.staff, id))
                .singleElement()
                .satisfies(finding -> assertThat(finding.status()).isEqualTo(FindingStatus.OPEN));
    }

    @Test
    void whatWaitsSinceAnEarlierRevisionIsNot() {
        TestWorld world = new TestWorld(jdbc, 1);
        SubmissionId id = returned(world);
        findings.answer(world.staff, read(world, id), "差引簿のとおりです。");
        round.handIn(world.staff, id);
        findings.askAgain(world.reviewer, read(world, id), "写しはありますか。");
        round.recall(world.staff, id);
        findings.answer(world.staff, read(world, id), "あります。");
        round.handIn(world.staff, id);
        assertThatThrownBy(() -> sendBackWithoutANewOne(world, id)).isInstanceOf(InvalidFieldsException.class);
    }

    private void sendBackWithoutANewOne(TestWorld world, SubmissionId id) {
        round.decisions.sendBack(
                world.reviewer, round.submissions.get(world.reviewer, id).seen(), List.of());
    }

    @Test
    void anAnswerIsInTheDraftUntilItIsGivenWhereItsFindingIsNotClosed() {
        TestWorld world = new TestWorld(jdbc, 1);
        SubmissionId id = returned(world);
        String key = UnitForm.ofFinding(1);
        round.entry.save(world.staff, id, key, "差引簿の");
        assertThat(round.entry.open(world.staff2, id).draft()).containsEntry(key, "差引簿の");
        assertThatThrownBy(() -> round.entry.save(world.staff, id, UnitForm.ofFinding(2), "はい。"))
                .isInstanceOf(NotFoundException.class);
        findings.answer(world.staff2, read(world, id), "差引簿のとおりです。");
        assertThat(round.entry.open(world.staff, id).draft()).containsEntry(key, "");

        round.entry.save(world.staff, id, key, "写しを");
        round.handIn(world.staff, id);
        assertThat(round.entry.open(world.staff, id).revisions().getLast().content())
                .as("what was not given")
                .doesNotContain("写しを");
        findings.close(world.reviewer, read(world, id));
        round.recall(world.staff, id);
        assertThatThrownBy(() -> round.entry.save(world.staff, id, key, "写しを付けました。"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsSaidHasToFit() {
        TestWorld world = new TestWorld(jdbc, 1);
        SubmissionId id = returned(world);
        for (String text : List.of(" 　\n", "長".repeat(NewFinding.LENGTH + 1))) {
            assertThatThrownBy(() -> findings.answer(world.staff, read(world, id), text))
                    .isInstanceOf(InvalidFieldsException.class);
            assertThatThrownBy(() -> findings.askAgain(world.reviewer, read(world, id), text))
                    .isInstanceOf(InvalidFieldsException.class);
        }
        assertThat(finding(world, id).remarks()).hasSize(1);
    }

    @Test
    void ofACloseAndAnAnswerAtTheSameMomentOneCountsAndTheOtherIsTold() throws Exception {
        TestWorld world = new TestWorld(jdbc, RACES);
        int answered = 0;
        for (SubmissionId id : round.open(world)) {
            round.fill(world.staff, id, "30");
            round.handIn(world.staff, id);
            round.sendBack(world.reviewer, id);
            Finding.Read read = read(world, id);
            List<RefusedException> told = race(
                    () -> findings.answer(world.staff, read, "差引簿のとおりです。"), () -> findings.close(world.reviewer, read));

            Finding now = finding(world, id);
            assertThat(told).singleElement().isInstanceOf(ConflictException.class);
            assertThat(now.remarks()).as("the first question and one more").hasSize(2);
            assertThat(now.status()).isEqualTo(now.remarks().getLast().kind().leadsTo());
            answered += now.status() == FindingStatus.ANSWERED ? 1 : 0;
        }
        System.out.printf("races close against answer %d, answered first %d, overwritten 0%n", RACES, answered);
    }

    private List<RefusedException> race(Runnable first, Runnable second) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Future<List<RefusedException>>> both =
                List.of(two.submit(() -> attempt(barrier, first)), two.submit(() -> attempt(barrier, second)));
        List<RefusedException> refused = new ArrayList<>();
        for (Future<List<RefusedException>> one : both) {
            refused.addAll(one.get());
        }
        return refused;
    }

    private static List<RefusedException> attempt(CyclicBarrier barrier, Runnable act) throws Exception {
        barrier.await();
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return List.of(refused);
        }
    }

    private SubmissionId returned(TestWorld world) {
        SubmissionId id = round.open(world).getFirst();
        round.fill(world.staff, id, "30");
        round.handIn(world.staff, id);
        round.sendBack(world.reviewer, id);
        return id;
    }

    private Finding finding(TestWorld world, SubmissionId id) {
        return findings.of(world.central, id).getFirst();
    }

    private Finding.Read read(TestWorld world, SubmissionId id) {
        return finding(world, id).read();
    }

    private static Tuple tuple(int seq, Remark.Kind kind, int revisionNo, PersonId by, @Nullable String text) {
        return new Tuple(seq, kind, revisionNo, by, text);
    }
}
