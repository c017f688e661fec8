package org.jisseki.fault;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Kills the portal {@value #KILLS} times while it freezes, releases, and makes the editions of {@value Releaser#MEASURES} measures a
 * year.
 */
final class ReleaseFaultTest {

    static final String NAME = "release";
    private static final int KILLS = 20;

    /** When to kill: after which line, and at most how much later. Editions take most of the time. */
    private enum Stage {
        FREEZE("begin freeze", 600),
        RELEASE("begin release", 900),
        MAKING("making", 6_000),
        STILL_MAKING("making", 6_000);

        private final Killing.Kill kill;

        Stage(String words, int within) {
            this.kill = Killing.Kill.afterLine(words, this, within);
        }
    }

    private static final List<Witness.Planted> PLANTED = List.of(
            new Witness.Planted(
                    "lost",
                    "DELETE FROM jisseki_record.record WHERE subject_kind = 'CYCLE' AND act = 'FREEZE' ORDER BY id LIMIT 1"),
            new Witness.Planted("doubled", """
                    INSERT INTO jisseki_record.edition (measure_id, cycle_id, plan_code, plan_name, fiscal_year, measure_code,
                        measure_name, no, content, sha256, released_by, released_at)
                    SELECT measure_id, cycle_id, plan_code, plan_name, fiscal_year, measure_code, measure_name, no + 1000,
                           content, sha256, released_by, released_at FROM jisseki_record.edition LIMIT 1"""),
            new Witness.Planted("half", "DELETE FROM jisseki_record.edition_file ORDER BY edition_id LIMIT 1"),
            new Witness.Planted(
                    "violations", "UPDATE jisseki_record.edition SET content = CONCAT(content, ' ') LIMIT 1"));

    private ReleaseFaultTest() {}

    static void main() throws IOException, InterruptedException, SQLException {
        Killing.Subject subject = new Killing.Subject(
                NAME, Releaser.class, told -> List.of(), "PUBLIC", Releaser.YEARS, PLANTED, List::of);
        System.exit(
                new Killing(subject)
                                .run(IntStream.range(0, KILLS)
                                        .mapToObj(number -> Stage.values()[number % Stage.values().length].kill)
                                        .toList())
                        ? 0
                        : 1);
    }
}
