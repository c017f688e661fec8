package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jisseki.common.CycleId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycles;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.plan.PlanUnit;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Units that came into the plan after the opening: asked for at every state of their measure's report, and never in what was made before. */
@PortalTest
class AddedUnitProcessTest {

    private final ApplicationContext portal;
    private final Round round;
    private final Publishing publishing;
    private final Replacements replacements;
    private final FixedUnitRows fixed;
    private final JdbcClient jdbc;
    private final TestWorld world;
    private List<SubmissionId> units = List.of();

    AddedUnitProcessTest(ApplicationContext portal) {
        this.portal = portal;
        this.round = new Round(portal);
        this.publishing = new Publishing(portal);
        this.replacements = portal.getBean(Replacements.class);
        this.fixed = portal.getBean(FixedUnitRows.class);
        this.jdbc = portal.getBean(JdbcClient.class);
        this.world = new TestWorld(jdbc, 2);
    }

    @BeforeEach
    void openTheYear() {
        units = round.open(world);
        units.forEach(this::approve);
    }

    @Test
    void aCheckedReportWaitsAgainAndTheUnitIsWithItsSectionSinceThatDay() {
        publishing.check(world.central, cycle());
        assertThat(publishing.statuses(cycle())).containsExactly("CHECKED");
        portal.getBean(TestClock.class).advance(Duration.ofDays(7));

        Submission added = add(3);

        assertThat(publishing.statuses(cycle())).containsExactly("COLLECTING");
        assertThat(added.status()).isEqualTo(Status.NOT_STARTED);
        assertThat(added.since()).isEqualTo(LocalDate.of(2021, 6, 1));
        assertThat(portal.getBean(RecordBook.class).of(Act.CYCLE, cycle().value()))
                .extracting(row -> row.act().act())
                .containsExactly("OPEN", "ADD_UNIT");
        approve(added.id());
        assertThat(publishing.statuses(cycle())).containsExactly("CHECKING");
    }

    @Test
    void aFrozenDraftStaysAndTheUnitIsAReplacementThatTheReleaseWaitsFor() {
        publishing.freeze(world.central, cycle());
        List<FixedUnit> draft = fixed.frozen(cycle());
        publishing.releases.schedule(
                world.central, cycle(), publishing.version(cycle()), LocalDateTime.of(2021, 6, 1, 9, 0));

        Submission added = add(3);

        assertThat(publishing.statuses(cycle())).containsExactly("FROZEN");
        assertThat(fixed.frozen(cycle())).isEqualTo(draft);
        assertThat(replacements.of(world.central, cycle())).singleElement().satisfies(replacement -> {
            assertThat(replacement.submission()).isEqualTo(added.id());
            assertThat(replacement.frozen()).isNull();
        });
        portal.getBean(TestClock.class).advance(Duration.ofDays(60));
        publishing.releases.releaseDue();
        assertThat(publishing.statuses(cycle())).as("nobody decided on it yet").containsExactly("FROZEN");
        approve(added.id());
        publishing.releases.releaseDue();
        publishing.awaitPublic(cycle());
        assertThat(sheet(1).programs()).hasSize(3);
        assertThat(fixed.frozen(cycle())).isEqualTo(draft);
    }

    @Test
    void whatIsReleasedNamesNoUnitThatCameLaterInAnyFurtherEdition() {
        publishing.release(world.central, cycle());
        Sheet first = sheet(1);
        world.addProgram(3);
        assertThat(cycles().notAsked(world.central, cycle())).hasSize(1);
        assertThat(cycles().toAsk(world.central, cycle()))
                .as("its measure is released")
                .isEmpty();

        Submission corrected = correct(units.getFirst());

        assertThat(sheet(1)).isEqualTo(first);
        assertThat(sheet(2).programs())
                .extracting(Sheet.Program::code)
                .containsExactlyElementsOf(
                        first.programs().stream().map(Sheet.Program::code).toList());
        assertThat(sheet(2).indicators())
                .extracting(Sheet.Indicator::code)
                .containsExactlyElementsOf(
                        first.indicators().stream().map(Sheet.Indicator::code).toList());
        assertThat(Errata.between(sheet(1), sheet(2)).changes())
                .extracting(Errata.Change::name)
                .isNotEmpty()
                .noneMatch(name -> name.contains("事業3") || name.contains("指標3"));
        assertThat(round.submissions.get(world.central, corrected.id()).status())
                .isEqualTo(Status.RELEASED);
    }

    @Test
    void aMeasureThatComesLaterIsCheckedAndFrozenForItselfBeforeTheRelease() {
        publishing.freeze(world.central, cycle());
        world.addMeasure(7);
        List<PlanUnit> toAsk = cycles().toAsk(world.central, cycle());
        assertThat(toAsk).hasSize(1);
        cycles().add(world.central, cycle(), publishing.version(cycle()), toAsk);
        assertThat(publishing.statuses(cycle())).containsExactly("FROZEN", "COLLECTING");
        assertThatThrownBy(() -> publishing.releases.release(world.central, cycle(), publishing.version(cycle())))
                .hasMessage("publication.release.notFrozen");
        approve(round.submissions.of(cycle()).getLast().id());
        assertThat(publishing.release(world.central, cycle()))
                .extracting(Edition::measureCode)
                .containsExactlyInAnyOrder("322", "M7");
    }

    @Test
    void severalAreAskedForTogetherOrNotAtAll() {
        world.addProgram(3);
        world.addProgram(4);
        List<PlanUnit> both = cycles().toAsk(world.central, cycle());
        cycles().add(world.central, cycle(), publishing.version(cycle()), both.getFirst());
        assertThatThrownBy(() -> cycles().add(world.central, cycle(), publishing.version(cycle()), both))
                .hasMessage("cycle.unitAsked");
        assertThat(round.submissions.of(cycle())).hasSize(3);
        cycles().add(world.central, cycle(), publishing.version(cycle()), List.of(both.getLast()));
        assertThat(cycles().toAsk(world.central, cycle())).isEmpty();
    }

    private Submission add(int number) {
        world.addProgram(number);
        cycles().add(world.central, cycle(), publishing.version(cycle()), cycles().toAsk(world.central, cycle()));
        return round.submissions.of(cycle()).getLast();
    }

    private Submission correct(SubmissionId id) {
        Submission read = round.submissions.get(world.staff, id);
        Submission correction =
                portal.getBean(Corrections.class).open(world.staff, id, read.version(), NewCorrection.of("転記の誤り"));
        round.entry.save(world.staff, correction.id(), UnitForm.SETTLED, "980");
        round.handIn(world.staff, correction.id());
        round.pass(world.reviewer, correction.id());
        round.approve(world.head, correction.id());
        publishing.releaseCorrections(world.central, correction.id());
        return correction;
    }

    private void approve(SubmissionId id) {
        round.fill(world.staff, id, "40");
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }

    private Sheet sheet(int no) {
        Edition edition = publishing.editions.of(cycle()).getFirst();
        return publishing
                .editions
                .sheet(edition.planCode(), edition.year(), edition.measureCode(), no)
                .orElseThrow();
    }

    private Cycles cycles() {
        return publishing.cycles;
    }

    private CycleId cycle() {
        return round.submissions.get(world.central, units.getFirst()).cycle();
    }
}
