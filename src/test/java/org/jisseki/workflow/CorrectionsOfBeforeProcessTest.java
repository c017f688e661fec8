package org.jisseki.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.Ahead;
import org.jisseki.submission.ApprovalRoute;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.Outcome;
import org.jisseki.submission.Step;
import org.jisseki.submission.Submission;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Corrections that were begun when their process published with the approval, in each of its steps, after the portal's next start. */
@PortalTest
class CorrectionsOfBeforeProcessTest {

    private static final String BEFORE = "processes/correction-before-release.xml";

    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final Corrections corrections;
    private final CorrectionsOfBefore before;
    private final Ahead ahead;
    private final ApprovalRoute route;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final List<SubmissionId> units;

    CorrectionsOfBeforeProcessTest(
            ApplicationContext portal,
            Corrections corrections,
            CorrectionsOfBefore before,
            Ahead ahead,
            ApprovalRoute route,
            RepositoryService repository,
            RuntimeService runtime,
            JdbcClient jdbc) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 4);
        this.publishing = new Publishing(portal);
        this.corrections = corrections;
        this.before = before;
        this.ahead = ahead;
        this.route = route;
        this.repository = repository;
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.units = round.open(world);
        for (SubmissionId unit : units) {
            round.fill(world.staff, unit, "40");
            decide(unit);
        }
        publishing.release(world.central, read(units.getFirst()).cycle());
    }

    @Test
    void goOnAtTheirStepAndWaitForTheirReleaseAsAllDo() throws IOException {
        List<SubmissionId> begun = begunBefore();
        SubmissionId entered = begun.getFirst();
        SubmissionId reviewed = begun.get(1);
        SubmissionId awaiting = begun.get(2);
        SubmissionId old = begun.get(3);
        round.handIn(world.staff, old);
        round.pass(world.reviewer, old);
        // each in its own version: this one says that it publishes at once, and it does
        assertThat(ahead.after(List.of(read(old)), Outcome.PASS).values()).containsOnly(Step.PUBLISH);
        assertThat(ahead.toCome(read(old))).containsExactly(Step.PUBLISH, Step.PUBLISHED);
        round.approve(world.head, old);
        publishing.awaitReleased(begun.get(3));
        assertThat(by(begun.get(3))).as("the approval of before published it").isEqualTo(world.head);

        before.run(new DefaultApplicationArguments());
        before.run(new DefaultApplicationArguments());

        for (SubmissionId each : List.of(entered, reviewed, awaiting)) {
            assertThat(definition(each)).isEqualTo(newest());
            assertThat(ahead.toCome(read(each))).contains(Step.RELEASE);
        }
        assertThat(at(entered)).isEqualTo("enter");
        assertThat(at(reviewed)).isEqualTo("review");
        assertThat(at(awaiting)).isEqualTo("approve");
        // taken back, returned, handed in again: every way of the newest model stands open
        round.recall(world.staff, reviewed);
        round.handIn(world.staff, reviewed);
        round.pass(world.reviewer, reviewed);
        round.approve(world.head, reviewed);
        round.sendBack(world.head, awaiting);
        round.answer(world.staff, finding(awaiting));
        decide(awaiting);
        decide(entered);
        for (SubmissionId each : List.of(entered, reviewed, awaiting)) {
            assertThat(at(each)).isEqualTo("release");
            assertThat(read(each).status()).isEqualTo(Status.APPROVED);
            publishing.releaseCorrections(world.central, each);
            assertThat(by(each)).isEqualTo(world.central);
        }
    }

    /** One correction in each step, of the model as it was; the newest is what it is now. */
    private List<SubmissionId> begunBefore() throws IOException {
        deploy(new ClassPathResource(BEFORE).getContentAsString(StandardCharsets.UTF_8));
        List<SubmissionId> begun;
        try {
            begun = units.stream().map(this::begin).toList();
        } finally {
            deploy(new ClassPathResource(CorrectionModel.RESOURCE).getContentAsString(StandardCharsets.UTF_8));
        }
        round.handIn(world.staff, begun.get(1));
        round.handIn(world.staff, begun.get(2));
        round.pass(world.reviewer, begun.get(2));
        assertThat(begun).extracting(this::definition).doesNotContain(newest());
        return begun;
    }

    private SubmissionId begin(SubmissionId unit) {
        SubmissionId id = corrections
                .open(world.staff, unit, read(unit).version(), NewCorrection.of("誤記"))
                .id();
        round.entry.save(
                world.staff,
                id,
                round.entry.open(world.staff, id).form().actuals().getFirst().key(),
                "49");
        return id;
    }

    private void deploy(String model) {
        repository.createDeployment().addString(CorrectionModel.RESOURCE, model).deploy();
    }

    private void decide(SubmissionId id) {
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }

    private String at(SubmissionId id) {
        return route.position(read(id).process()).orElseThrow();
    }

    private String definition(SubmissionId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(read(id).process())
                .singleResult()
                .getProcessDefinitionId();
    }

    private String newest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(CorrectionModel.PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private PersonId by(SubmissionId correction) {
        return jdbc.sql("SELECT released_by FROM jisseki_record.edition WHERE correction_id = ?")
                .param(correction.value())
                .query((row, n) -> new PersonId(row.getLong(1)))
                .single();
    }

    private long finding(SubmissionId id) {
        return jdbc.sql("SELECT MAX(id) FROM finding WHERE submission_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private Submission read(SubmissionId id) {
        return round.submissions.get(world.central, id);
    }
}
