package org.jisseki.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An approved correction is with the central coordinator, who lets it out; what the year approved is with nobody. */
@PortalTest
class HeldCorrectionProcessTest {

    private final Outstanding outstanding;
    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final Corrections corrections;

    HeldCorrectionProcessTest(
            ApplicationContext portal, Outstanding outstanding, Corrections corrections, JdbcClient jdbc) {
        this.outstanding = outstanding;
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.publishing = new Publishing(portal);
        this.corrections = corrections;
    }

    @Test
    void isNamedFilteredAndCountedWithWhoReleasesIt() {
        SubmissionId unit = round.open(world).getFirst();
        CycleId cycle = decide(unit, "40");
        assertThat(held(cycle, world.central)).as("the year's own").isEqualTo("");
        publishing.release(world.central, cycle);
        SubmissionId correction = corrections
                .open(
                        world.staff,
                        unit,
                        round.submissions.get(world.staff, unit).version(),
                        NewCorrection.of("誤記"))
                .id();
        decide(correction, "41");

        assertThat(line(cycle, correction).holder().names()).contains(world.name(world.central));
        assertThat(held(cycle, world.central)).isEqualTo(correction + " ");
        assertThat(held(cycle, world.head)).isEqualTo("");
        assertThat(held(cycle, null)).as("the post is not vacant").isEqualTo("");
        assertThat(outstanding.holding(world.central, cycle))
                .extracting(Outstanding.HoldingPerson::by)
                .contains(new HeldBy(world.central));

        publishing.releaseCorrections(world.central, correction);
        assertThat(held(cycle, world.central)).isEqualTo("");
    }

    private CycleId decide(SubmissionId id, String actual) {
        round.fill(world.staff, id, actual);
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        return round.approve(world.head, id).cycle();
    }

    private String held(CycleId cycle, @Nullable PersonId by) {
        Filter filter = new Filter(Filter.EVERY, null, null, null, Filter.When.ANY, new HeldBy(by), "");
        StringBuilder held = new StringBuilder();
        outstanding
                .stretch(world.central, cycle, filter, 0, 100)
                .lines()
                .forEach(line -> held.append(line.unit().id()).append(' '));
        return held.toString();
    }

    private Outstanding.Line line(CycleId cycle, SubmissionId id) {
        Filter all = new Filter(Filter.EVERY, null, null, null, Filter.When.ANY, null, "");
        return outstanding.stretch(world.central, cycle, all, 0, 100).lines().stream()
                .filter(line -> line.unit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
