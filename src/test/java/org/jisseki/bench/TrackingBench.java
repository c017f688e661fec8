package org.jisseki.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.CycleId;
import org.jisseki.common.SubmissionId;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jisseki.tracking.Filter;
import org.jisseki.tracking.Outstanding;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tracking page of a cycle of 8,000 submissions in 400 sections: the time of the server for what the page shows. */
final class TrackingBench {

    private static final int UNITS = 8000;
    private static final int PAGE = 50;
    private static final int WARM_UP = 20;
    private static final int TIMES = 100;

    private final JdbcClient jdbc;
    private final Outstanding outstanding;
    private final TestWorld world;
    private final Round round;

    TrackingBench(ApplicationContext portal) {
        this.jdbc = portal.getBean(JdbcClient.class);
        this.outstanding = portal.getBean(Outstanding.class);
        this.world = new TestWorld(jdbc, 1);
        this.round = new Round(portal);
    }

    /** Prints the p95 of a page without a filter, of a late page and of a search; and what the database reads for counts. */
    void run() {
        SubmissionId first = round.open(world).getFirst();
        CycleId cycle = round.submissions.get(world.central, first).cycle();
        multiply(first);
        print("page", cycle, Filter.ALL_LEFT);
        print("late", cycle, new Filter(Filter.LEFT, null, null, null, Filter.When.SOON, null, ""));
        print("search", cycle, search("事業77"));
        print("search.all", cycle, search("事業 班7"));
        print("search.holder", cycle, search("課長"));
        print("search.day", cycle, search("2021/5/28"));
        print("search.none", cycle, search("ｺﾝﾋﾞﾅｰﾄ"));
        String key = jdbc.sql(
                        "EXPLAIN SELECT department_id, section_id, status, COUNT(*) FROM submission WHERE cycle_id = ? GROUP BY department_id, section_id, status")
                .param(cycle.value())
                .query((row, n) -> String.valueOf(row.getString("key")))
                .list()
                .getFirst();
        System.out.printf("tracking.%d.counts.key %s%n", UNITS, key);
    }

    private static Filter search(String text) {
        return new Filter(Filter.EVERY, null, null, null, Filter.When.ANY, null, text);
    }

    private void print(String name, CycleId cycle, Filter filter) {
        double[] ms = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            long begin = System.nanoTime();
            int shown = outstanding.overview(world.central, cycle).total()
                    + outstanding
                            .stretch(world.central, cycle, filter, 0, PAGE)
                            .lines()
                            .size();
            double took = (System.nanoTime() - begin) / 1e6;
            if (shown < UNITS) {
                throw new IllegalStateException("only " + shown + " shown");
            }
            if (i >= 0) {
                ms[i] = took;
            }
        }
        Arrays.sort(ms);
        System.out.printf(Locale.ROOT, "tracking.%d.%s.p95.ms %.1f%n", UNITS, name, ms[TIMES * 95 / 100]);
    }

    private void multiply(SubmissionId first) {
        String code = "B" + first.value() + "-";
        jdbc.sql("""
                        INSERT INTO section (division_id, code, name, sequence)
                        SELECT ?, CONCAT(?, q.seq), CONCAT('班', q.seq), q.seq FROM seq_0_to_399 q""").params(world.ownDivision, code).update();
        jdbc.sql("""
                        INSERT INTO program (plan_id, basic_program_id, code, name, section_id, sequence)
                        SELECT p.plan_id, p.basic_program_id, CONCAT('B', q.seq), CONCAT('事業', q.seq), s.id, q.seq
                          FROM program p JOIN seq_2_to_8000 q JOIN section s ON s.code = CONCAT(?, MOD(q.seq, 400))
                         WHERE p.id = ?""").params(code, world.programs.getFirst()).update();
        jdbc.sql("""
                        INSERT INTO submission (cycle_id, unit_kind, program_id, measure_id, section_id, division_id,
                            department_id, lead_department_id, reviewer_post_id, approver_post_id, status, status_since,
                            version, record_seq, record_hash)
                        SELECT s.cycle_id, s.unit_kind, p.id, s.measure_id, p.section_id, s.division_id, s.department_id,
                               s.lead_department_id, s.reviewer_post_id, s.approver_post_id,
                               ELT(1 + MOD(p.sequence, 5), 'NOT_STARTED', 'DRAFT', 'IN_REVIEW', 'AWAITING_APPROVAL', 'APPROVED'),
                               s.status_since, 0, s.record_seq, s.record_hash
                          FROM submission s JOIN program p ON p.plan_id = ? AND p.code LIKE 'B%'
                         WHERE s.id = ?""").params(world.plan.value(), first.value()).update();
        for (String table : List.of("submission", "program", "section")) {
            jdbc.sql("ANALYZE TABLE " + table)
                    .query((row, n) -> row.getString(1))
                    .list();
        }
    }
}
