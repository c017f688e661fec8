package org.jisseki.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.Evidence;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Findings;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Seen;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.evidence.Samples;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every call of a whole round, recorded and made again: for someone else's submission by the same person, for this one by the
 * person who has the same part elsewhere, and a second time. Nothing changes.
 */
@PortalTest
class ReplayProcessTest {

    /** What a request holds: ids and what was seen, all of which its sender can choose. */
    private record Sent(SubmissionId id, int version, Seen seen, Finding.Read finding, long file) {}

    @FunctionalInterface
    private interface Call {
        void by(PersonId person, Sent sent);
    }

    /** @param once whether it can be done only once */
    private record Step(String name, Function<TestWorld, PersonId> actor, boolean once, Call call) {}

    private static final List<NewFinding> FINDING = List.of(new NewFinding(UnitForm.SETTLED, "根拠を示してください。"));

    private final Round round;
    private final Findings findings;
    private final Evidence evidence;
    private final Acts acts;
    private final JdbcClient jdbc;
    private final TestWorld mine;
    private final TestWorld theirs;

    ReplayProcessTest(ApplicationContext portal, Findings findings, Evidence evidence, JdbcClient jdbc) {
        this.round = new Round(portal);
        this.findings = findings;
        this.evidence = evidence;
        this.acts = new Acts(portal);
        this.jdbc = jdbc;
        this.mine = new TestWorld(jdbc, 1);
        this.theirs = new TestWorld(jdbc, 1);
    }

    @Test
    void aRecordedCallChangesNothingOfSomeoneElses() {
        SubmissionId my = filled(mine);
        SubmissionId their = filled(theirs);
        int replayed = 0;
        for (Step step : steps()) {
            Sent forMine = sent(mine, my);
            Sent forTheirs = sent(theirs, their);
            isNotFound(step, step.actor().apply(mine), forTheirs);
            isNotFound(step, step.actor().apply(theirs), forMine);
            step.call().by(step.actor().apply(mine), forMine);
            if (step.once()) {
                isRefused(step, step.actor().apply(mine), forMine);
                replayed++;
            }
            step.call().by(step.actor().apply(theirs), forTheirs);
            replayed += 2;
        }
        assertThat(round.submissions.get(mine.central, my).status()).isEqualTo(Status.APPROVED);
        assertThat(round.submissions.get(theirs.central, their).status()).isEqualTo(Status.APPROVED);
        System.out.printf("calls of %d steps replayed: %d, changed 0%n", steps().size(), replayed);
    }

    private List<Step> steps() {
        Step handIn = new Step(
                "hand in", world -> world.staff, true, (by, sent) -> round.entry.handIn(by, sent.id(), sent.version()));
        Step pass =
                new Step("pass", world -> world.reviewer, true, (by, sent) -> round.decisions.pass(by, sent.seen()));
        return List.of(
                new Step(
                        "save",
                        world -> world.staff,
                        false,
                        (by, sent) -> round.entry.save(by, sent.id(), UnitForm.SETTLED, "985")),
                new Step("add a file", world -> world.staff, true, this::addFile),
                new Step("remove a file", world -> world.staff, true, (by, sent) -> evidence.remove(by, sent.file())),
                handIn,
                new Step(
                        "recall",
                        world -> world.staff,
                        true,
                        (by, sent) -> round.entry.recall(by, sent.id(), sent.version())),
                handIn,
                pass,
                new Step(
                        "send back",
                        world -> world.head,
                        true,
                        (by, sent) -> round.decisions.sendBack(by, sent.seen(), FINDING)),
                new Step(
                        "answer",
                        world -> world.staff,
                        true,
                        (by, sent) -> findings.answer(by, sent.finding(), "差引簿のとおりです。")),
                handIn,
                new Step("close", world -> world.reviewer, true, (by, sent) -> findings.close(by, sent.finding())),
                pass,
                new Step("approve", world -> world.head, true, (by, sent) -> round.decisions.approve(by, sent.seen())));
    }

    private SubmissionId filled(TestWorld world) {
        SubmissionId id = round.open(world).getFirst();
        round.fill(world.staff, id, "47.4");
        return id;
    }

    private Sent sent(TestWorld world, SubmissionId id) {
        var read = round.submissions.get(world.central, id);
        String hash = read.revisionHash() == null ? "" : read.revisionHash();
        Finding.Read finding = jdbc.sql(
                        "SELECT id, remark_seq FROM finding WHERE submission_id = ? ORDER BY number DESC LIMIT 1")
                .param(id.value())
                .query((row, n) -> new Finding.Read(row.getLong(1), row.getInt(2)))
                .optional()
                .orElse(new Finding.Read(0, 0));
        long file = jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM evidence WHERE submission_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
        return new Sent(id, read.version(), new Seen(id, read.version(), read.revisionNo(), hash), finding, file);
    }

    private void addFile(PersonId by, Sent sent) {
        byte[] file = Samples.pdf();
        try {
            evidence.add(by, sent.id(), "差引簿.pdf", file.length, new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isNotFound(Step step, PersonId by, Sent sent) {
        String before = acts.state(sent.id());
        assertThatThrownBy(() -> step.call().by(by, sent)).as(step.name()).isInstanceOf(NotFoundException.class);
        assertThat(acts.state(sent.id())).as(step.name()).isEqualTo(before);
    }

    private void isRefused(Step step, PersonId by, Sent sent) {
        String before = acts.state(sent.id());
        assertThat(catchThrowable(() -> step.call().by(by, sent)))
                .as(step.name())
                .isInstanceOf(RefusedException.class);
        assertThat(acts.state(sent.id())).as("%s, sent again", step.name()).isEqualTo(before);
    }
}
