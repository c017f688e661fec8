package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.jisseki.authority.Role;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jisseki.tracking.Filter;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.TrackedUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A correction is given more time as any unit is: its own days, which its cycle's release bounds no more. */
@PortalTest
class CorrectionCoordinatedProcessTest {

    private static final String WHY = "統計の公表が遅れるため。";

    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final Corrections corrections;
    private final Extending extending;
    private final Outstanding outstanding;
    private final RecordBook record;
    private final TestClock clock;
    private SubmissionId correction = new SubmissionId(0);

    CorrectionCoordinatedProcessTest(ApplicationContext portal) {
        this.round = new Round(portal);
        this.world = new TestWorld(portal.getBean(JdbcClient.class), 1);
        this.publishing = new Publishing(portal);
        this.corrections = portal.getBean(Corrections.class);
        this.extending = portal.getBean(Extending.class);
        this.outstanding = portal.getBean(Outstanding.class);
        this.record = portal.getBean(RecordBook.class);
        this.clock = portal.getBean(TestClock.class);
    }

    @BeforeEach
    void openACorrection() {
        SubmissionId id = round.open(world).getFirst();
        round.fill(world.staff, id, "47.4");
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
        publishing.release(
                world.central, round.submissions.get(world.central, id).cycle());
        clock.setTo(LocalDate.of(2021, 11, 8)); // after the release of 15 July, a Monday of weeks without a holiday
        correction = corrections
                .open(
                        world.central,
                        id,
                        round.submissions.get(world.central, id).version(),
                        NewCorrection.of("誤り"))
                .id();
    }

    @Test
    void itsOwnDaysAreExtendedAfterTheRelease() {
        TrackedUnit before = line();
        assertThat(before.due()).isEqualTo(LocalDate.of(2021, 11, 15)); // five working days after the 8th
        assertThat(before.extended()).isFalse();

        extending.extend(world.coordinator, List.of(seen()), dates(18, 24, 30), WHY);

        TrackedUnit after = line();
        assertThat(after.due()).isEqualTo(LocalDate.of(2021, 11, 18));
        assertThat(after.extended()).isTrue();
        assertThat(record.of(Act.SUBMISSION, correction.value()).getLast().act())
                .satisfies(act -> assertThat(act.act()).isEqualTo("EXTEND"))
                .satisfies(act ->
                        assertThat(act.detail()).isEqualTo("entry=2021-11-18 review=2021-11-24 approval=2021-11-30"));
        assertThat(record.reasons(Act.SUBMISSION, correction.value())).containsValue(WHY);
    }

    @Test
    void onlyTheStepThatWasExtendedIsSaidToBe() {
        extending.extend(world.central, List.of(seen()), dates(null, null, 30), WHY);

        assertThat(line().extended()).isFalse();
    }

    @Test
    void itsDaysStayInOrderAndOnlyCoordinatorsExtendThem() {
        assertThat(catchThrowableOfType(
                                InvalidFieldsException.class,
                                () -> extending.extend(world.central, List.of(seen()), dates(30, null, null), WHY))
                        .problems())
                .containsOnlyKeys(Extending.ENTRY);
        for (PersonId by : List.of(world.staff, world.reviewer, world.head)) {
            assertThatThrownBy(() -> extending.extend(by, List.of(seen()), dates(18, null, null), WHY))
                    .isInstanceOf(RefusedException.class);
        }
        PersonId elsewhere = world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null);
        assertThatThrownBy(() -> extending.extend(elsewhere, List.of(seen()), dates(18, null, null), WHY))
                .isInstanceOf(NotFoundException.class);
    }

    /** Days of November 2021. */
    private static UnitDates.Dates dates(
            @Nullable Integer entry, @Nullable Integer review, @Nullable Integer approval) {
        return new UnitDates.Dates(august(entry), august(review), august(approval));
    }

    private static @Nullable LocalDate august(@Nullable Integer day) {
        return day == null ? null : LocalDate.of(2021, 11, day);
    }

    private AsSeen seen() {
        return new AsSeen(
                correction, round.submissions.get(world.central, correction).version());
    }

    private TrackedUnit line() {
        return outstanding
                .stretch(
                        world.central,
                        round.submissions.get(world.central, correction).cycle(),
                        Filter.ALL_LEFT,
                        0,
                        100)
                .lines()
                .stream()
                .map(Outstanding.Line::unit)
                .filter(unit -> unit.id().equals(correction))
                .findFirst()
                .orElseThrow();
    }
}
