package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jisseki.authority.Action;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A correction of a released unit from its reason to its approval: the draft, the fields, the route, four eyes, two openers. */
@PortalTest
class CorrectionProcessTest {

    private static final String REASON = "転記の誤り（𠮷田町分の二重計上）";

    private final JdbcClient jdbc;
    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final Corrections corrections;
    private final Contents contents;
    private final ApprovalRoute route;
    private final RecordBook record;
    private SubmissionId id = new SubmissionId(0);
    private String actual = "";

    CorrectionProcessTest(
            ApplicationContext portal,
            JdbcClient jdbc,
            Corrections corrections,
            Contents contents,
            ApprovalRoute route,
            RecordBook record) {
        this.jdbc = jdbc;
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.publishing = new Publishing(portal);
        this.corrections = corrections;
        this.contents = contents;
        this.route = route;
        this.record = record;
    }

    @BeforeEach
    void release() {
        world.indicator(world.programs.getFirst(), 2);
        id = round.open(world).getFirst();
        List<UnitForm.ActualField> fields =
                round.entry.open(world.staff, id).form().actuals();
        actual = fields.getFirst().key();
        round.fill(world.staff, id, "47.4");
        round.entry.save(world.staff, id, fields.get(1).key(), "４８．２（速報値）");
        round.entry.save(world.staff, id, UnitForm.SETTLED_KIND, SettledKind.EXPECTED.name());
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
        publishing.release(
                world.central, round.submissions.get(world.central, id).cycle());
    }

    @Test
    void beginsAsWhatWasReleasedExactlyAsTyped() {
        Submission opened = open(NewCorrection.of("  " + REASON));

        Entry.Opened page = round.entry.open(world.staff, opened.id());
        assertThat(page.draft()).isEqualTo(round.entry.open(world.staff, id).draft());
        assertThat(page.draft()).containsValue("４８．２（速報値）");
        assertThat(page.missing()).isEmpty();
        assertThat(page.correction()).hasValueSatisfying(correction -> {
            assertThat(correction.reason()).isEqualTo(REASON);
            assertThat(correction.base()).isEqualTo(id);
            assertThat(correction.edition()).isEqualTo(1);
            assertThat(correction.open()).isTrue();
        });
        assertThat(opened.status()).isEqualTo(Status.NOT_STARTED);
        assertThat(opened.round()).isEqualTo(1);
        assertThat(route.position(opened.process())).contains("enter");
        assertThat(round.submissions.of(opened.cycle()))
                .as("the year's own are the year's")
                .extracting(Submission::id)
                .containsExactly(id);
    }

    @Test
    void goesTheWayOfEverySubmissionAndWhatNobodyChangedStaysAsItWasJudged() {
        UnitContent before = released(id);
        jdbc.sql("UPDATE achievement_rule SET decimals = 4, cap = NULL WHERE plan_id = ?")
                .param(world.plan.value())
                .update();
        Submission opened = open(NewCorrection.of(REASON));
        round.entry.save(world.staff, opened.id(), actual, "49.9");
        round.handIn(world.staff, opened.id());
        round.sendBack(world.reviewer, opened.id());
        assertThat(route.position(opened.process())).contains("enter");
        answer(opened.id());
        round.handIn(world.staff, opened.id());
        round.recall(world.staff, opened.id());
        round.handIn(world.staff, opened.id());
        round.pass(world.reviewer, opened.id());
        Submission approved = round.approve(world.head, opened.id());

        assertThat(approved.status()).isEqualTo(Status.APPROVED);
        assertThat(route.position(approved.process()))
                .as("the central coordinator is waited for")
                .contains("release");
        UnitContent after = released(opened.id());
        assertThat(after.figure(actual))
                .satisfies(figure -> assertThat(figure.printed()).isEqualTo("49.9"));
        assertThat(after.actuals().get(1)).isEqualTo(before.actuals().get(1));
        assertThat(after.budget()).isEqualTo(before.budget());
        assertThat(released(id)).as("what was released stays").isEqualTo(before);
    }

    @Test
    void whoEnteredWhatItBeganAsDecidesOnNothingOfIt() {
        Submission opened = open(NewCorrection.of(REASON));
        world.assign(world.staff, world.reviewerPost);
        world.assign(world.staff2, world.reviewerPost);
        round.entry.save(world.staff2, opened.id(), actual, "49.9");
        round.handIn(world.staff2, opened.id());
        for (PersonId contributor : List.of(world.staff, world.staff2)) {
            assertRefused("authority.fourEyes", () -> round.pass(contributor, opened.id()));
        }
        assertThat(round.pass(world.reviewer, opened.id()).status()).isEqualTo(Status.AWAITING_APPROVAL);
    }

    @Test
    void anUpdateChangesTheNamedValueAndNoOther() {
        assertThat(corrections.completable(world.staff, id)).containsExactly(second(), UnitForm.SETTLED);
        Submission opened = open(NewCorrection.update("決算の確定", Set.of(UnitForm.SETTLED)));

        round.entry.save(world.staff, opened.id(), UnitForm.SETTLED_KIND, SettledKind.FINAL.name());
        round.entry.save(world.staff, opened.id(), UnitForm.SETTLED, "987");
        for (String other : List.of(actual, second(), UnitForm.textualKey(second()), UnitForm.RESULT)) {
            assertRefused(
                    "submission.correction.notNamed", () -> round.entry.save(world.staff, opened.id(), other, "1"));
        }
        round.handIn(world.staff, opened.id());

        UnitContent after = released(opened.id());
        assertThat(after.settlement()).isEqualTo(new UnitContent.Settlement(SettledKind.FINAL, null));
        assertThat(after.figure(UnitForm.SETTLED))
                .satisfies(figure -> assertThat(figure.printed()).isEqualTo("987"));
        assertThat(after.actuals()).isEqualTo(released(id).actuals());
        assertThat(Completable.of(after)).containsExactly(second());
    }

    @Test
    void onlyWhatIsNotFinalIsCompleted() {
        assertRefused("submission.correction.final", () -> open(NewCorrection.update("確定", Set.of(actual))));
        assertRefused("submission.correction.final", () -> open(NewCorrection.update("確定", Set.of(UnitForm.RESULT))));
        assertThatThrownBy(() -> open(NewCorrection.update("確定", Set.of())))
                .isInstanceOfSatisfying(
                        InvalidFieldsException.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys(NewCorrection.FIELDS));
    }

    @Test
    void needsAReasonAndAChange() {
        for (String reason : List.of("", " \n", "あ".repeat(NewCorrection.LENGTH + 1))) {
            assertThatThrownBy(() -> open(NewCorrection.of(reason)))
                    .isInstanceOfSatisfying(
                            InvalidFieldsException.class,
                            invalid -> assertThat(invalid.problems()).containsOnlyKeys(NewCorrection.REASON));
        }
        Submission opened = open(NewCorrection.of("𠮷".repeat(NewCorrection.LENGTH)));
        round.entry.save(world.staff, opened.id(), actual, "47.4");
        assertRefused("submission.correction.nothingChanged", () -> round.handIn(world.staff, opened.id()));
        assertThat(round.submissions.get(world.staff, opened.id()).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void oneAtATimeAndTheNextAfterItWasGivenUp() {
        Submission opened = open(NewCorrection.of(REASON));
        assertRefused("submission.correction.underWay", () -> open(NewCorrection.of(REASON)));

        Submission given = corrections.cancel(world.central, opened.id(), opened.version());

        assertThat(given.status()).isEqualTo(Status.CANCELLED);
        assertThat(route.position(opened.process())).isEmpty();
        assertRefused("submission.correction.none", () -> corrections.cancel(world.central, id, version(id)));
        Submission again = corrections.open(world.central, id, version(id), NewCorrection.of(REASON));
        assertThat(again.round()).isEqualTo(2);
        round.entry.save(world.staff, again.id(), actual, "49.9");
        round.handIn(world.staff, again.id());
        round.recall(world.staff, again.id());
        assertRefused(
                "submission.correction.handedIn",
                () -> corrections.cancel(world.staff, again.id(), version(again.id())));
        assertThat(corrections.of(world.staff, again.id()))
                .extracting(Correction::open)
                .containsExactly(false, true);
    }

    @Test
    void standsInTheRecordOfBoth() {
        Submission opened = open(NewCorrection.of(REASON));
        RecordRow first = record.of(Act.SUBMISSION, opened.id().value()).getFirst();
        assertThat(first.act().act()).isEqualTo("OPEN_CORRECTION");
        assertThat(first.act().detail()).isEqualTo("kind=CORRECTION edition=1");
        assertThat(first.head()).isEqualTo(opened.head());
        assertThat(record.reasons(Act.SUBMISSION, opened.id().value())).containsEntry(1, REASON);
        List<RecordRow> rows = record.of(Act.SUBMISSION, id.value());
        assertThat(rows.getLast().act().act()).isEqualTo("OPEN_CORRECTION");
        assertThat(rows.getLast().act().person()).isEqualTo(world.staff);
        assertThat(rows).allMatch(RecordRow::isIntact);
        assertThat(rows.getLast().head())
                .isEqualTo(round.submissions.get(world.staff, id).head());
    }

    @Test
    void nobodyElseOpensOne() {
        for (PersonId other : List.of(world.reviewer, world.head, world.coordinator)) {
            assertThat(may(other)).isFalse();
            assertRefused("authority.notNow", () -> corrections.open(other, id, version(id), NewCorrection.of(REASON)));
        }
        assertThatThrownBy(() -> corrections.open(world.administrator, id, version(id), NewCorrection.of(REASON)))
                .isInstanceOf(NotFoundException.class);
        assertThat(may(world.staff)).isTrue();
        assertThat(may(world.central)).isTrue();
    }

    /** Two at the same moment, many times: one correction, and the other is told who was first. */
    @Test
    void ofTwoOpenersOneOpens() throws Exception {
        int races = 25;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int race = 0; race < races; race++) {
                int seen = version(id);
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Object>> openers = new ArrayList<>();
                for (PersonId by : List.of(world.staff, world.central)) {
                    openers.add(two.submit(() -> {
                        start.await();
                        try {
                            return corrections.open(by, id, seen, NewCorrection.of(REASON));
                        } catch (RefusedException refused) {
                            return refused;
                        }
                    }));
                }
                List<Object> outcomes = new ArrayList<>();
                for (Future<Object> opener : openers) {
                    outcomes.add(opener.get());
                }
                assertThat(outcomes).hasAtLeastOneElementOfType(ConflictException.class);
                Submission opened = (Submission) outcomes.stream()
                        .filter(Submission.class::isInstance)
                        .findFirst()
                        .orElseThrow();
                corrections.cancel(world.central, opened.id(), opened.version());
            }
        }
        assertThat(corrections.of(world.staff, id)).hasSize(races);
        System.out.printf("races of two openers of a correction: %d, one correction each%n", races);
    }

    private Submission open(NewCorrection asked) {
        return corrections.open(world.staff, id, version(id), asked);
    }

    private boolean may(PersonId person) {
        return round.entry.open(person, id).permissions().may(Action.OPEN_CORRECTION);
    }

    private String second() {
        return round.entry.open(world.staff, id).form().actuals().get(1).key();
    }

    private UnitContent released(SubmissionId of) {
        return contents.read(round.entry.open(world.staff, of).revisions().getLast());
    }

    private void answer(SubmissionId of) {
        round.answer(
                world.staff,
                jdbc.sql("SELECT id FROM finding WHERE submission_id = ?")
                        .param(of.value())
                        .query(Long.class)
                        .single());
    }

    private int version(SubmissionId of) {
        return round.submissions.get(world.central, of).version();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.sentence().key()).isEqualTo(key));
    }
}
