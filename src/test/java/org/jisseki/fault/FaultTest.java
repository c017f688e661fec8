package org.jisseki.fault;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Kills the portal {@value #KILLS} times while ten people work on {@value Worker#SUBMISSIONS} submissions until all are approved. */
final class FaultTest {

    static final String NAME = "approvals";
    private static final int KILLS = 5;

    static final List<Witness.Planted> PLANTED = List.of(
            new Witness.Planted("lost", "DELETE FROM jisseki_record.record WHERE act = 'APPROVE' ORDER BY id LIMIT 1"),
            new Witness.Planted("doubled", """
                    INSERT INTO jisseki_record.decision
                    SELECT submission_id, seq + 1000, decision, revision_no, revision_hash, person_id, post_id, at
                      FROM jisseki_record.decision WHERE decision = 'APPROVE' LIMIT 1"""),
            new Witness.Planted("half", "UPDATE submission SET status = 'AWAITING_APPROVAL' ORDER BY id LIMIT 1"),
            new Witness.Planted(
                    "violations", "UPDATE jisseki_record.revision SET content = CONCAT(content, ' ') LIMIT 1"));

    private FaultTest() {}

    static void main() throws IOException, InterruptedException, SQLException {
        Killing.Subject subject = new Killing.Subject(
                NAME, Worker.class, told -> List.of(), "APPROVE", Worker.SUBMISSIONS, PLANTED, List::of);
        System.exit(
                new Killing(subject)
                                .run(IntStream.rangeClosed(1, KILLS)
                                        .mapToObj(FaultTest::kill)
                                        .toList())
                        ? 0
                        : 1);
    }

    /** Spread over the work. */
    private static Killing.Kill kill(int number) {
        int after = Worker.SUBMISSIONS * number / (KILLS + 1)
                + ThreadLocalRandom.current().nextInt(-15, 15);
        return new Killing.Kill(
                after + " approvals", (told, line) -> told.count("APPROVE") >= after, Duration.ofMillis(50), true);
    }
}
