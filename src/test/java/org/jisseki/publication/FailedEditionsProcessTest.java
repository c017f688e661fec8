package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.Submission;
import org.jisseki.support.BrokenRevision;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editions that cannot be made, however often it is tried: who releases sees them, and has them made once the cause is gone. */
@PortalTest
class FailedEditionsProcessTest {

    private final ApplicationContext portal;
    private final JdbcClient jdbc;
    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final Corrections corrections;
    private final FailedCorrections failed;
    private final ReleasePreviews previews;
    private final MeasureReports reports;
    private final RecordBook record;

    FailedEditionsProcessTest(ApplicationContext portal, JdbcClient jdbc) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 2);
        this.publishing = new Publishing(portal);
        this.corrections = portal.getBean(Corrections.class);
        this.failed = portal.getBean(FailedCorrections.class);
        this.previews = portal.getBean(ReleasePreviews.class);
        this.reports = portal.getBean(MeasureReports.class);
        this.record = portal.getBean(RecordBook.class);
    }

    @Test
    void aCorrectionsEditionIsShownAndMadeOnceTheCauseIsGone() {
        List<SubmissionId> units = approved();
        publishing.release(world.central, cycle(units));
        Submission correction = handedOn(units.getFirst());
        try (BrokenRevision other = new BrokenRevision(units.getLast())) {
            round.approve(world.head, correction.id());
            publishing.letOut(world.central, correction.id());
            other.awaitGivenUp(portal, correction.process());

            assertThat(failed.of(world.central, cycle(units)))
                    .containsExactly(new FailedCorrections.Failed(correction.id(), "322", "施策", "①事業1"));
            assertThat(publishing.editions.of(cycle(units)))
                    .as("what is public stays")
                    .hasSize(1);
            assertThat(status(correction.id())).isEqualTo(Status.APPROVED);
        }
        for (PersonId person :
                List.of(world.staff, world.reviewer, world.head, world.coordinator, world.administrator)) {
            assertThatThrownBy(() -> failed.of(person, cycle(units))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> failed.retry(person, cycle(units))).isInstanceOf(NotFoundException.class);
        }

        assertThat(failed.retry(world.central, cycle(units))).isEqualTo(1);
        publishing.awaitReleased(correction.id());

        assertThat(publishing.editions.of(cycle(units))).hasSize(2);
        assertThat(failed.of(world.central, cycle(units))).isEmpty();
        List<RecordRow> rows = record.of(Act.SUBMISSION, correction.id().value());
        assertThat(rows)
                .extracting(row -> row.act().act())
                .endsWith("APPROVE", "RELEASE_CORRECTION", "RETRY_EDITION", "RELEASE");
        assertThat(rows).allMatch(RecordRow::isIntact);
        assertThat(rows.get(rows.size() - 2).act().person()).isEqualTo(world.central);
        assertThat(rows.getLast().act().person()).as("whose edition it is").isEqualTo(world.central);
        assertThat(releasedBy(correction.id())).isEqualTo(world.central);
        assertNoneLeft(() -> failed.retry(world.central, cycle(units)));
    }

    @Test
    void aReleasesEditionIsShownAndMadeOnceTheCauseIsGone() {
        List<SubmissionId> units = approved();
        publishing.freeze(world.central, cycle(units));
        try (BrokenRevision one = new BrokenRevision(units.getFirst())) {
            publishing.releases.release(world.central, cycle(units), publishing.version(cycle(units)));
            one.awaitGivenUp(portal, reports.of(cycle(units)).getFirst().process());

            assertThat(previews.of(world.central, cycle(units)).active())
                    .hasValueSatisfying(making -> assertThat(making.failed()).isEqualTo(1));
        }

        publishing.releases.retry(world.central, cycle(units));
        publishing.awaitPublic(cycle(units));

        assertThat(publishing.editions.of(cycle(units))).hasSize(1);
        assertThat(record.of(Act.CYCLE, cycle(units).value()))
                .extracting(row -> row.act().act())
                .endsWith("RELEASE", "RETRY_EDITION");
        assertNoneLeft(() -> publishing.releases.retry(world.central, cycle(units)));
    }

    /** It waits for a release that is about to make an edition of its measure, and fails as long as that lasts. */
    @Test
    void aCorrectionThatWaitedTooLongForAReleaseGoesOnByItself() {
        List<SubmissionId> units = round.open(world);
        approve(units.getFirst());
        publishing.release(world.central, cycle(units));
        Submission correction = handedOn(units.getFirst());
        approve(units.getLast());
        publishing.freeze(world.central, cycle(units));
        String report = reports.of(cycle(units)).getFirst().process();
        try (BrokenRevision late = new BrokenRevision(units.getLast())) {
            publishing.releases.release(world.central, cycle(units), publishing.version(cycle(units)));
            late.awaitGivenUp(portal, report);
            round.approve(world.head, correction.id());
            publishing.letOut(world.central, correction.id());
            late.awaitGivenUp(portal, correction.process());
        }
        assertThat(failed.of(world.central, cycle(units))).hasSize(1);

        publishing.releases.retry(world.central, cycle(units));
        publishing.awaitReleased(correction.id());

        assertThat(publishing.editions.of(cycle(units)))
                .extracting(edition -> edition.name().kind())
                .containsExactly(EditionKind.FIRST, EditionKind.UPDATE, EditionKind.CORRECTION);
    }

    private static void assertNoneLeft(Runnable again) {
        assertThatThrownBy(again::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.sentence().key()).isEqualTo("publication.retry.none"));
    }

    private List<SubmissionId> approved() {
        List<SubmissionId> units = round.open(world);
        units.forEach(this::approve);
        return units;
    }

    private void approve(SubmissionId unit) {
        round.fill(world.staff, unit, "40");
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
        round.approve(world.head, unit);
    }

    private Submission handedOn(SubmissionId unit) {
        SubmissionId opened = corrections
                .open(
                        world.staff,
                        unit,
                        round.submissions.get(world.staff, unit).version(),
                        NewCorrection.of("誤記"))
                .id();
        String actual = round.entry
                .open(world.staff, opened)
                .form()
                .actuals()
                .getFirst()
                .key();
        round.entry.save(world.staff, opened, actual, "49");
        round.handIn(world.staff, opened);
        return round.pass(world.reviewer, opened);
    }

    private CycleId cycle(List<SubmissionId> units) {
        return round.submissions.get(world.central, units.getFirst()).cycle();
    }

    private Status status(SubmissionId id) {
        return round.submissions.get(world.central, id).status();
    }

    private PersonId releasedBy(SubmissionId correction) {
        return jdbc.sql("SELECT released_by FROM jisseki_record.edition WHERE correction_id = ?")
                .param(correction.value())
                .query((row, n) -> new PersonId(row.getLong(1)))
                .single();
    }
}
