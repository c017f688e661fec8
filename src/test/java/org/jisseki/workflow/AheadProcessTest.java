package org.jisseki.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.Words;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.Ahead;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.Following;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Outcome;
import org.jisseki.submission.Step;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every step of every process is walked, and what the sentence said before each act is held against where the engine and the row went
 * by it. The places are read with SQL that shares nothing with the code that reads the models.
 */
@PortalTest
class AheadProcessTest {

    /** What the engine's element means, written here once more: of the unit's own process and of its measure's report. */
    private static final Map<String, Step> OF_ELEMENT = Map.ofEntries(
            Map.entry("enter", Step.ENTER),
            Map.entry("review", Step.REVIEW),
            Map.entry("approve", Step.APPROVE),
            Map.entry("collect", Step.COLLECT),
            Map.entry("check", Step.CHECK),
            Map.entry("freeze", Step.FREEZE),
            Map.entry("release", Step.RELEASE),
            Map.entry("publish", Step.PUBLISH),
            Map.entry("publishNext", Step.PUBLISH));

    private static final Map<Step, Set<Status>> OF_ROW = Map.of(
            Step.ENTER, EnumSet.of(Status.NOT_STARTED, Status.DRAFT, Status.RETURNED),
            Step.REVIEW, EnumSet.of(Status.IN_REVIEW),
            Step.APPROVE, EnumSet.of(Status.AWAITING_APPROVAL),
            Step.COLLECT, EnumSet.of(Status.APPROVED),
            Step.CHECK, EnumSet.of(Status.APPROVED),
            Step.FREEZE, EnumSet.of(Status.APPROVED),
            Step.RELEASE, EnumSet.of(Status.APPROVED),
            Step.PUBLISH, EnumSet.of(Status.APPROVED, Status.RELEASED),
            Step.PUBLISHED, EnumSet.of(Status.RELEASED));

    /** What a sentence about a step must say, in both languages. */
    private static final Map<Step, List<String>> SAID = Map.of(
            Step.ENTER, List.of("入力に戻", "back to entry"),
            Step.REVIEW, List.of("次は確認", "review is next"),
            Step.APPROVE, List.of("次は決裁", "approval is next"),
            Step.COLLECT, List.of("そろうのを待", "waits for the other units"),
            Step.CHECK, List.of("次は全庁確認", "central check is next"),
            Step.FREEZE, List.of("案（議会提出版）の確定を待", "waits for the assembly draft"),
            Step.RELEASE, List.of("公表待ち", "waits for"),
            Step.PUBLISH, List.of("すぐに作られ", "at once"),
            Step.PUBLISHED, List.of("公表済", "is published"));

    private final Ahead ahead;
    private final Following following;
    private final Words words;
    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final Corrections corrections;
    private final JdbcClient jdbc;
    private final Set<String> walked = new HashSet<>();

    AheadProcessTest(
            ApplicationContext portal,
            Ahead ahead,
            Following following,
            Words words,
            Corrections corrections,
            JdbcClient jdbc) {
        this.ahead = ahead;
        this.following = following;
        this.words = words;
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 2);
        this.publishing = new Publishing(portal);
        this.corrections = corrections;
        this.jdbc = jdbc;
    }

    @Test
    void whatIsSaidIsWhatComes() {
        List<SubmissionId> units = round.open(world);
        SubmissionId first = units.getFirst();
        SubmissionId last = units.getLast();
        year(first, last);
        correction(first);

        assertThat(walked)
                .as("every outcome of every step at which somebody acts")
                .containsExactlyInAnyOrder(
                        "ENTER PASS to REVIEW",
                        "REVIEW RECALL to ENTER",
                        "REVIEW RETURN to ENTER",
                        "REVIEW PASS to APPROVE",
                        "APPROVE RETURN to ENTER",
                        "APPROVE PASS to COLLECT",
                        "APPROVE PASS to CHECK",
                        "APPROVE PASS to RELEASE",
                        "CHECK RETURN to ENTER",
                        "CHECK PASS to FREEZE",
                        "FREEZE RETURN to ENTER",
                        "FREEZE PASS to RELEASE",
                        "RELEASE RETURN to ENTER",
                        "RELEASE PASS to PUBLISH");
        System.out.printf("steps walked with their sentences in two languages: %d kinds%n", walked.size());
    }

    /** A sentence that says something else is found, whichever step it names. */
    @Test
    void aWrongSentenceIsFound() {
        SubmissionId unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "40");
        round.handIn(world.staff, unit);
        for (Step wrong : EnumSet.complementOf(EnumSet.of(Step.REVIEW))) {
            assertThatThrownBy(() -> assertThere(unit, wrong)).isInstanceOf(AssertionError.class);
        }
        assertThere(unit, Step.REVIEW);
    }

    /** What several together come to is not what each alone would: the last of a measure takes it to the check. */
    @Test
    void ofAllOfAMeasureTogetherTheCheckIsNext() {
        List<SubmissionId> units = round.open(world);
        for (SubmissionId unit : units) {
            round.fill(world.staff, unit, "40");
            round.handIn(world.staff, unit);
            round.pass(world.reviewer, unit);
        }
        List<Submission> together = units.stream().map(this::read).toList();
        assertThat(ahead.after(together, Outcome.PASS).values()).containsOnly(Step.CHECK);
        assertThat(ahead.after(together.subList(0, 1), Outcome.PASS).values()).containsOnly(Step.COLLECT);
        assertThat(following.after(together, Outcome.PASS)).hasSize(1);

        units.forEach(unit -> round.approve(world.head, unit));

        units.forEach(unit -> assertThere(unit, Step.CHECK));
    }

    private void year(SubmissionId first, SubmissionId last) {
        round.fill(world.staff, first, "40");
        round.fill(world.staff, last, "41");
        act(first, Outcome.PASS, () -> round.handIn(world.staff, first));
        act(first, Outcome.RECALL, () -> round.recall(world.staff, first));
        act(first, Outcome.PASS, () -> round.handIn(world.staff, first));
        act(first, Outcome.RETURN, () -> round.sendBack(world.reviewer, first));
        again(first);
        act(first, Outcome.RETURN, () -> round.sendBack(world.head, first));
        again(first);
        act(first, Outcome.PASS, () -> round.approve(world.head, first)); // the other is waited for
        again(last);
        act(last, Outcome.PASS, () -> round.approve(world.head, last)); // the last of its measure
        act(first, Outcome.RETURN, () -> returnDecided(first));
        again(first);
        act(first, Outcome.PASS, () -> round.approve(world.head, first));
        goesOn(last, () -> publishing.check(world.central, read(last).cycle()));
        act(first, Outcome.RETURN, () -> returnDecided(first));
        again(first);
        act(first, Outcome.PASS, () -> round.approve(world.head, first));
        goesOn(last, () -> publishing.check(world.central, read(last).cycle()));
        goesOn(last, () -> publishing.freeze(world.central, read(last).cycle()));
        act(first, Outcome.RETURN, () -> returnDecided(first));
        again(first);
        act(first, Outcome.PASS, () -> round.approve(world.head, first)); // what is frozen stays so
        assertThat(ahead.toCome(read(last))).containsExactly(Step.PUBLISH, Step.PUBLISHED);
        publishing.release(world.central, read(last).cycle());
        assertThere(first, Step.PUBLISHED);
        assertThere(last, Step.PUBLISHED);
    }

    private void correction(SubmissionId unit) {
        assertThat(ahead.ofCorrection())
                .containsExactly(Step.ENTER, Step.REVIEW, Step.APPROVE, Step.RELEASE, Step.PUBLISH, Step.PUBLISHED);
        SubmissionId id = corrections
                .open(world.staff, unit, read(unit).version(), NewCorrection.of("誤記"))
                .id();
        round.entry.save(world.staff, id, UnitForm.SETTLED, "980");
        assertThat(ahead.leadingBack(read(id), Outcome.RETURN))
                .containsExactly(Step.REVIEW, Step.APPROVE, Step.RELEASE);
        assertThat(ahead.leadingBack(read(id), Outcome.RECALL)).containsExactly(Step.REVIEW);
        act(id, Outcome.PASS, () -> round.handIn(world.staff, id));
        act(id, Outcome.RECALL, () -> round.recall(world.staff, id));
        again(id);
        act(id, Outcome.RETURN, () -> round.sendBack(world.head, id));
        again(id);
        act(id, Outcome.PASS, () -> round.approve(world.head, id));
        act(id, Outcome.RETURN, () -> returnDecided(id));
        again(id);
        act(id, Outcome.PASS, () -> round.approve(world.head, id));
        Step said = after(id, Outcome.PASS);
        assertThat(said).isEqualTo(Step.PUBLISH);
        walked.add("RELEASE PASS to " + said);
        publishing.releaseCorrections(world.central, id);
        assertThere(id, Step.PUBLISHED);
    }

    /** What was asked is answered, and it comes before the head again. */
    private void again(SubmissionId id) {
        jdbc.sql("SELECT id FROM finding WHERE submission_id = ? AND status = 'OPEN'")
                .param(id.value())
                .query(Long.class)
                .list()
                .forEach(finding -> round.answer(world.staff, finding));
        act(id, Outcome.PASS, () -> round.handIn(world.staff, id));
        act(id, Outcome.PASS, () -> round.pass(world.reviewer, id));
    }

    private void returnDecided(SubmissionId id) {
        round.decisions.returnDecided(
                world.central, read(id).seen(), List.of(new NewFinding(UnitForm.SETTLED, "根拠を示してください。")));
    }

    /** The sentence before the act, the act, and where it led. */
    private void act(SubmissionId id, Outcome outcome, Runnable act) {
        Step before = ahead.now(read(id));
        Step said = after(id, outcome);
        act.run();
        assertThere(id, said);
        walked.add("%s %s to %s".formatted(before, outcome, said));
    }

    /** An act on the report of its measure: what was said to come first did. */
    private void goesOn(SubmissionId id, Runnable act) {
        Step before = ahead.now(read(id));
        Step said = ahead.toCome(read(id)).getFirst();
        act.run();
        assertThere(id, said);
        walked.add("%s PASS to %s".formatted(before, said));
    }

    private Step after(SubmissionId id, Outcome outcome) {
        Submission read = read(id);
        Step step = Objects.requireNonNull(ahead.after(List.of(read), outcome).get(read));
        List<String> must = Objects.requireNonNull(SAID.get(step));
        assertThat(words.say(following.after(read, outcome), Locale.JAPANESE)).contains(must.getFirst());
        assertThat(words.say(following.after(read, outcome), Locale.ENGLISH)).contains(must.getLast());
        return step;
    }

    private void assertThere(SubmissionId id, Step said) {
        assertThat(engine(id)).as("the engine of %s", id).isEqualTo(said);
        assertThat(ahead.now(read(id))).as("what is said of now").isEqualTo(said);
        assertThat(read(id).status()).as("the row of %s", id).isIn(Objects.requireNonNull(OF_ROW.get(said)));
    }

    /** The unit's own process, else that of its measure's report. */
    private Step engine(SubmissionId id) {
        return element("SELECT process_instance_id FROM submission WHERE id = ?", id)
                .or(() -> read(id).isCorrection()
                        ? Optional.empty()
                        : element(
                                "SELECT m.process_instance_id FROM submission s JOIN measure_report m"
                                        + " ON m.cycle_id = s.cycle_id AND m.measure_id = s.measure_id WHERE s.id = ?",
                                id))
                .map(element -> Objects.requireNonNull(OF_ELEMENT.get(element), element))
                .orElse(Step.PUBLISHED);
    }

    private Optional<String> element(String process, SubmissionId id) {
        return jdbc.sql("SELECT ACT_ID_ FROM ACT_RU_EXECUTION WHERE PARENT_ID_ = (" + process + ")")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    private Submission read(SubmissionId id) {
        return round.submissions.get(world.central, id);
    }
}
