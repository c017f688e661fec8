package org.jisseki.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jisseki.common.OneClick;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.review.DecisionSteps;
import org.jisseki.submission.Submission;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.UnexpectedRollbackException;

/** An engine step that fails takes the row with it, even where a caller swallows the failure. */
@PortalTest
class EngineStepProcessTest {

    private final Round round;
    private final TestWorld world;
    private final JdbcClient jdbc;
    private final OneClick oneClick;
    private final DecisionSteps steps;

    EngineStepProcessTest(ApplicationContext portal, JdbcClient jdbc, OneClick oneClick, DecisionSteps steps) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.jdbc = jdbc;
        this.oneClick = oneClick;
        this.steps = steps;
    }

    @Test
    void aSwallowedFailureCommitsNothing() {
        Submission opened =
                round.submissions.get(world.central, round.open(world).getFirst());

        assertThatThrownBy(() -> oneClick.run(() -> {
                    moveRowToApproved(opened.id());
                    try {
                        steps.approve(opened.process());
                    } catch (IllegalStateException swallowed) {
                        assertThat(swallowed).hasMessageContaining("does not wait at approve");
                    }
                }))
                .isInstanceOf(UnexpectedRollbackException.class);

        assertThat(round.submissions.get(world.central, opened.id()).status()).isEqualTo(Status.NOT_STARTED);
    }

    /** The counter-proof: without the facade the same mistake does commit, so the test above can fail. */
    @Test
    void withoutTheFacadeASwallowedFailureCommits() {
        Submission opened =
                round.submissions.get(world.central, round.open(world).getFirst());

        oneClick.run(() -> {
            moveRowToApproved(opened.id());
            try {
                throw new IllegalStateException("as an engine fails");
            } catch (IllegalStateException swallowed) {
                assertThat(swallowed).isNotNull();
            }
        });

        assertThat(round.submissions.get(world.central, opened.id()).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void aStepOutsideATransactionIsRefused() {
        Submission opened =
                round.submissions.get(world.central, round.open(world).getFirst());
        assertThatThrownBy(() -> steps.pass(opened.process())).hasMessageContaining("No existing transaction found");
    }

    private void moveRowToApproved(SubmissionId id) {
        jdbc.sql("UPDATE submission SET status = 'APPROVED' WHERE id = ?")
                .param(id.value())
                .update();
    }
}
