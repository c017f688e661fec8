package org.jisseki.publication;

import java.util.List;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.Submission;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A world with two released units, of which corrections are approved. */
@PortalTest
abstract class ApprovedCorrections {

    final Round round;
    final TestWorld world;
    final Publishing publishing;
    final Corrections corrections;
    final CorrectionReleases releases;
    final WaitingCorrections waiting;
    final JdbcClient jdbc;
    final List<SubmissionId> units;

    ApprovedCorrections(ApplicationContext portal) {
        this.jdbc = portal.getBean(JdbcClient.class);
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 2);
        this.publishing = new Publishing(portal);
        this.corrections = portal.getBean(Corrections.class);
        this.releases = portal.getBean(CorrectionReleases.class);
        this.waiting = portal.getBean(WaitingCorrections.class);
        this.units = round.open(world);
        for (SubmissionId unit : units) {
            round.fill(world.staff, unit, "40");
            decide(unit);
        }
        publishing.release(world.central, read(units.getFirst()).cycle());
    }

    Submission approved(SubmissionId base, String actual) {
        Submission opened = corrections.open(world.staff, base, read(base).version(), NewCorrection.of("誤記"));
        round.entry.save(
                world.staff,
                opened.id(),
                round.entry
                        .open(world.staff, opened.id())
                        .form()
                        .actuals()
                        .getFirst()
                        .key(),
                actual);
        decide(opened.id());
        return read(opened.id());
    }

    final void decide(SubmissionId id) {
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }

    AsSeen seen(SubmissionId id) {
        return new AsSeen(id, read(id).version());
    }

    final Submission read(SubmissionId id) {
        return round.submissions.get(world.central, id);
    }

    List<Edition> editions() {
        return publishing.editions.of(read(units.getFirst()).cycle());
    }
}
