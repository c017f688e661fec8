package org.jisseki.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.flowable.engine.ManagementService;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.TestPortal;
import org.springframework.context.ApplicationContext;

/** A revision that is no longer what was hashed, until it is closed: no edition can be made of it. */
public final class BrokenRevision implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final SubmissionId submission;

    public BrokenRevision(SubmissionId submission) {
        this.submission = submission;
        write("CONCAT(content, ' ')");
    }

    /** Waits until the engine has given up the job of a process; of its tries but the first and the last are skipped. */
    public void awaitGivenUp(ApplicationContext portal, String process) {
        ManagementService engine = portal.getBean(ManagementService.class);
        Awaitility.await()
                .atMost(LONGEST)
                .ignoreExceptions() // the engine may take the job at the same moment
                .until(() -> {
                    engine.createTimerJobQuery()
                            .processInstanceId(process)
                            .list()
                            .forEach(job -> {
                                engine.setTimerJobRetries(job.getId(), 1);
                                engine.moveTimerToExecutableJob(job.getId());
                            });
                    return engine.createDeadLetterJobQuery()
                                    .processInstanceId(process)
                                    .count()
                            == 1;
                });
    }

    /** The cause is gone. */
    @Override
    public void close() {
        write("LEFT(content, CHAR_LENGTH(content) - 1)");
    }

    private void write(String content) {
        try (Connection owner = TestPortal.database().connectAsOwner();
                PreparedStatement update = owner.prepareStatement(
                        "UPDATE jisseki_record.revision SET content = %s WHERE submission_id = ?".formatted(content))) {
            update.setLong(1, submission.value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
