package org.jisseki.fault;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Kills the portal {@value #KILLS} times while corrections are decided and let out, while their editions are made with the errata, and while the
 * morning's mails go out.
 */
final class CorrectionFaultTest {

    static final String NAME = "corrections";
    private static final int KILLS = 20;

    /** When to kill: after which line, and at most how much later. */
    private enum Stage {
        DECIDING("begin approve", 900),
        RELEASING("begin letOut", 900),
        MAKING("making", 3_000),
        MAILING("mailing", 1_500),
        /** What the killed portal had begun goes on while the next one starts. */
        STILL_MAILING("ready", 2_000);

        private final Killing.Kill kill;

        Stage(String words, int within) {
            this.kill = Killing.Kill.afterLine(words, this, within);
        }
    }

    private static final List<Witness.Planted> PLANTED = List.of(
            new Witness.Planted(
                    "lost",
                    "DELETE FROM jisseki_record.record WHERE act = 'APPROVE' AND subject_id IN (SELECT submission_id FROM correction)"
                            + " ORDER BY id LIMIT 1"),
            // not of one that was cut off after it had gone: its row does not say that it came
            new Witness.Planted(
                    "lost",
                    "DELETE FROM fault_mail WHERE (person_id, day) IN (SELECT person_id, day FROM digest WHERE state = 'SENT')"
                            + " LIMIT 1"),
            new Witness.Planted("doubled", """
                    INSERT INTO jisseki_record.edition (measure_id, cycle_id, plan_code, plan_name, fiscal_year, measure_code,
                        measure_name, no, content, sha256, released_by, released_at)
                    SELECT measure_id, cycle_id, plan_code, plan_name, fiscal_year, measure_code, measure_name, no + 1000,
                           content, sha256, released_by, released_at FROM jisseki_record.edition
                     WHERE correction_id IS NOT NULL LIMIT 1"""),
            new Witness.Planted(
                    "doubled", "INSERT INTO fault_mail SELECT person_id, day FROM digest WHERE state = 'SENT' LIMIT 1"),
            new Witness.Planted(
                    "half",
                    "DELETE FROM jisseki_record.edition_file WHERE kind = 'ERRATA_PDF' ORDER BY edition_id LIMIT 1"),
            new Witness.Planted("half", "UPDATE correction SET active = 1 ORDER BY submission_id DESC LIMIT 1"),
            new Witness.Planted(
                    "half", "UPDATE correction_release SET status = 'SCHEDULED', active = 1 ORDER BY id DESC LIMIT 1"),
            new Witness.Planted("half", "DELETE FROM digest WHERE state = 'SENT' LIMIT 1"),
            new Witness.Planted(
                    "violations",
                    "UPDATE jisseki_record.edition_file SET content = CONCAT(content, ' ') WHERE kind = 'ERRATA_CSV' LIMIT 1"),
            new Witness.Planted("violations", "UPDATE digest SET state = 'CLAIMED' WHERE state = 'SENT'"));

    private CorrectionFaultTest() {}

    static void main() throws IOException, InterruptedException, SQLException {
        boolean whole;
        try (Mailboxes mailboxes = new Mailboxes()) {
            Killing.Subject subject = new Killing.Subject(
                    NAME,
                    Corrector.class,
                    told -> List.of(String.valueOf(mailboxes.port()), String.valueOf(told.count("MORNING"))),
                    "PUBLIC",
                    Corrector.MEASURES * Corrector.ROUNDS,
                    PLANTED,
                    mailboxes::mailed);
            whole = new Killing(subject)
                    .run(IntStream.range(0, KILLS)
                            .mapToObj(number -> Stage.values()[number % Stage.values().length].kill)
                            .toList());
        }
        System.exit(whole ? 0 : 1);
    }
}
