package org.jisseki.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jisseki.common.CycleId;
import org.jisseki.common.OneClick;
import org.jisseki.common.SubmissionId;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Full cycles of the portal: a year opened, each unit handed in, reviewed, approved, through the services that the views call. */
final class PortalCycles {

    private final ApplicationContext portal;
    private final JdbcClient jdbc;

    PortalCycles(ApplicationContext portal) {
        this.portal = portal;
        this.jdbc = portal.getBean(JdbcClient.class);
    }

    /** Seconds that each part of a run took. */
    record Times(double opening, double typing, double deciding) {

        double withoutTyping() {
            return opening + deciding;
        }

        double all() {
            return opening + typing + deciding;
        }
    }

    /** Each thread has a plan and people of its own; only opening, handing in, reviewing and approving are cycles' time. */
    Times run(int threads, int cyclesPerThread) {
        Round round = new Round(portal);
        List<TestWorld> worlds = IntStream.range(0, threads)
                .mapToObj(i -> world(cyclesPerThread))
                .toList();
        List<List<SubmissionId>> opened = new ArrayList<>();
        worlds.forEach(world -> opened.add(List.of()));
        double opening = Threads.time(threads, thread -> opened.set(thread, round.open(worlds.get(thread))));
        double typing = Threads.time(
                threads, thread -> opened.get(thread).forEach(id -> round.fill(worlds.get(thread).staff, id, "49.8")));
        double deciding = Threads.time(threads, thread -> {
            TestWorld world = worlds.get(thread);
            for (SubmissionId id : opened.get(thread)) {
                round.handIn(world.staff, id);
                round.pass(world.reviewer, id);
                round.approve(world.head, id);
            }
        });
        return new Times(opening, typing, deciding);
    }

    /** Seconds to open a year of so many submissions. */
    double open(int submissions) {
        Round round = new Round(portal);
        TestWorld world = world(submissions);
        return Threads.time(1, thread -> round.cycles.open(world.central, world.opening(), (done, total) -> {}));
    }

    /** Seconds from the release of so many measures until anyone can read all their editions. */
    double release(int measures) {
        Round round = new Round(portal);
        Publishing publishing = new Publishing(portal);
        TestWorld world = portal.getBean(OneClick.class).run(() -> {
            TestWorld made = new TestWorld(jdbc, 1);
            for (int measure = 2; measure <= measures; measure++) {
                made.addMeasure(measure);
            }
            return made;
        });
        List<SubmissionId> units = round.open(world);
        for (SubmissionId unit : units) {
            round.fill(world.staff, unit, "49.8");
            round.handIn(world.staff, unit);
            round.pass(world.reviewer, unit);
            round.approve(world.head, unit);
        }
        CycleId cycle = round.submissions.get(world.central, units.getFirst()).cycle();
        publishing.freeze(world.central, cycle);
        return Threads.time(1, thread -> publishing.release(world.central, cycle));
    }

    // in one transaction: a prefecture is not what is measured
    private TestWorld world(int submissions) {
        return portal.getBean(OneClick.class).run(() -> new TestWorld(jdbc, submissions));
    }
}
