package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jisseki.tracking.Filter;
import org.jisseki.tracking.MyTurn;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.RecordSearch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking again, extending and reassigning: what each leaves as it was, what it changes, and what the record says of it. */
@PortalTest
class CoordinatingProcessTest {

    private final ApplicationContext portal;
    private final Reminding reminding;
    private final Extending extending;
    private final Reassigning reassigning;
    private final Outstanding outstanding;
    private final MyTurn myTurn;
    private final RecordBook record;
    private final JdbcClient jdbc;
    private final Round round;
    private final TestWorld world;
    private List<SubmissionId> units = List.of();

    CoordinatingProcessTest(ApplicationContext portal) {
        this.portal = portal;
        this.reminding = portal.getBean(Reminding.class);
        this.extending = portal.getBean(Extending.class);
        this.reassigning = portal.getBean(Reassigning.class);
        this.outstanding = portal.getBean(Outstanding.class);
        this.myTurn = portal.getBean(MyTurn.class);
        this.record = portal.getBean(RecordBook.class);
        this.jdbc = portal.getBean(JdbcClient.class);
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 3);
    }

    @BeforeEach
    void openTheYear() {
        units = round.open(world);
    }

    @Test
    void whoIsAskedAgainSeesItUntilTheUnitMoves() {
        reminding.remind(world.central, seen(units.getFirst(), units.get(1)));
        reminding.remind(world.coordinator, seen(units.getFirst()));

        assertThat(turn(units.getFirst()).reminders().count()).isEqualTo(2);
        assertThat(line(units.getFirst()).reminders().last()).isEqualTo(LocalDate.of(2021, 5, 25));
        assertThat(turn(units.get(1)).reminders().count()).isOne();
        assertThat(turn(units.get(2)).reminders().count()).isZero();

        round.fill(world.staff, units.getFirst(), "1");

        assertThat(turn(units.getFirst()).reminders().count()).isZero();
    }

    @Test
    void nobodyIsRefusedBecauseTheyWereAskedAgainWhileTheyDecided() {
        handIn(units.getFirst());
        Seen open = round.submissions.get(world.reviewer, units.getFirst()).seen();
        reminding.remind(world.central, seen(units.getFirst()));
        extending.extend(world.central, seen(units.getFirst()), dates(null, 4, null), "議会のため。");

        round.decisions.pass(world.reviewer, open);

        assertThat(status(units.getFirst())).isEqualTo(Status.AWAITING_APPROVAL);
        assertThat(acts(units.getFirst())).endsWith("REMIND", "EXTEND", "PASS");
        assertThat(portal.getBean(RecordSearch.class)
                        .check(world.central, units.getFirst())
                        .orElseThrow()
                        .holds())
                .isTrue();
    }

    @Test
    void nobodyIsAskedWhereNobodyIsAndOfSeveralNoneIs() {
        handIn(units.getFirst());
        jdbc.sql("UPDATE assignment SET to_date = '2021-05-24' WHERE post_id = ?")
                .param(world.reviewerPost.value())
                .update();

        assertThatThrownBy(() -> reminding.remind(world.central, seen(units.getFirst())))
                .hasMessage("submission.remind.vacant");
        assertThatThrownBy(() -> reminding.remind(world.central, seen(units.get(1), units.getFirst())))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.sentence().args()).first().isEqualTo("事業1"));
        assertThat(turn(units.get(1)).reminders().count()).isZero();
        assertThat(acts(units.get(1))).containsExactly("OPEN");
    }

    @Test
    void whoComesTooLateIsToldWhoWasFirst() {
        List<AsSeen> stale = seen(units.getFirst());
        round.fill(world.staff, units.getFirst(), "1");

        assertThatThrownBy(() -> extending.extend(world.central, stale, dates(1, null, null), "議会のため。"))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> reassigning.reassign(world.central, stale, world.otherSection, "異動のため。"))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void anExtendedDayIsTheDayEverywhere() {
        extending.extend(world.coordinator, seen(units.getFirst(), units.get(1)), dates(1, null, null), "議会のため。");
        portal.getBean(TestClock.class).setTo(LocalDate.of(2021, 5, 31)); // entry ended on Friday the 28th

        Outstanding.Line extended = line(units.getFirst());
        assertThat(extended.unit().due()).isEqualTo(LocalDate.of(2021, 6, 1));
        assertThat(extended.unit().left()).isOne();
        assertThat(extended.unit().isOverdue()).isFalse();
        assertThat(extended.unit().extended()).isTrue();
        assertThat(line(units.get(2)).unit().isOverdue()).isTrue();
        assertThat(outstanding.overview(world.central, cycle()).at(Set.of(Status.NOT_STARTED)))
                .extracting("count", "overdue", "extended")
                .containsExactly(3, 1, 2);
        assertThat(portal.getBean(MyUnits.class).of(world.staff))
                .filteredOn(unit -> unit.id().equals(units.getFirst()))
                .extracting(MyUnits.Line::due)
                .containsExactly(LocalDate.of(2021, 6, 1));
        assertThat(record.of(Act.SUBMISSION, units.getFirst().value())
                        .getLast()
                        .act()
                        .detail())
                .isEqualTo("entry=2021-06-01");
        assertThat(record.reasons(Act.SUBMISSION, units.getFirst().value())).containsEntry(2, "議会のため。");
    }

    @Test
    void daysThatDoNotFitAreSaidBesideTheirFieldAndNothingIsExtended() {
        assertThat(problems(dates(null, null, null), "議会のため。")).containsExactly("entry");
        assertThat(problems(dates(1, null, null), " ")).containsExactly("reason");
        assertThat(problems(dates(1, null, null), "𠮷".repeat(201))).containsExactly("reason");
        assertThat(problems(new UnitDates.Dates(LocalDate.of(2021, 5, 28), null, null), "。"))
                .containsExactly("entry");
        assertThat(problems(dates(3, null, null), "。")).containsExactly("entry"); // the review ends on the 2nd
        assertThat(problems(dates(null, 9, null), "。")).containsExactly("review"); // the approval on the 8th
        assertThat(problems(new UnitDates.Dates(null, null, LocalDate.of(2021, 7, 16)), "。"))
                .containsExactly("approval");
        extending.extend(world.central, seen(units.getFirst()), dates(9, 9, 9), "𠮷".repeat(200));
        assertThat(problems(dates(9, null, null), "。")).containsExactly("entry"); // no longer later

        assertThat(acts(units.getFirst())).containsExactly("OPEN", "EXTEND");
    }

    @Test
    void aReassignedUnitGoesOnWhereItIsWithItsDraftAndOtherDeciders() {
        handIn(units.getFirst());
        round.sendBack(world.reviewer, units.getFirst());
        world.post(Role.DEPARTMENT_HEAD, world.other, null, null);
        var otherReviewer = world.person(Role.DIVISION_HEAD, world.other, world.otherDivision, null);
        var otherStaff = world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection);
        String process = round.submissions.get(world.central, units.getFirst()).process();

        reassigning.reassign(world.central, seen(units.getFirst()), world.otherSection, "異動のため。");

        Submission moved = round.submissions.get(otherStaff, units.getFirst());
        assertThat(moved.process()).isEqualTo(process);
        assertThat(moved.status()).isEqualTo(Status.RETURNED);
        assertThat(moved.departmentId()).isEqualTo(world.other);
        assertThat(round.entry.open(otherStaff, units.getFirst()).findings()).hasSize(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM draft_value WHERE submission_id = ? AND edited_by = ?")
                        .params(units.getFirst().value(), world.staff.value())
                        .query(Integer.class)
                        .single())
                .isPositive();
        round.entry
                .open(otherStaff, units.getFirst())
                .findings()
                .forEach(finding -> round.answer(otherStaff, finding.id()));
        round.handIn(otherStaff, units.getFirst());
        round.pass(otherReviewer, units.getFirst());
        assertThat(status(units.getFirst())).isEqualTo(Status.AWAITING_APPROVAL);
        assertThat(record.of(Act.SUBMISSION, units.getFirst().value()).stream()
                        .filter(row -> row.act().act().equals("REASSIGN"))
                        .map(row -> row.act().detail()))
                .containsExactly(world.ownSection + ">" + world.otherSection);
    }

    @Test
    void aUnitIsNotMovedToWhereItIsNorToWhereNobodyDecides() {
        assertThatThrownBy(
                        () -> reassigning.reassign(world.central, seen(units.getFirst()), world.ownSection, "異動のため。"))
                .hasMessage("submission.reassign.same");
        assertThatThrownBy(
                        () -> reassigning.reassign(world.central, seen(units.getFirst()), world.otherSection, "異動のため。"))
                .hasMessage("submission.noPostOnRoute");
        assertThatThrownBy(() -> reassigning.reassign(world.central, seen(units.getFirst()), -1, "異動のため。"))
                .isInstanceOf(InvalidFieldsException.class);
        assertThat(acts(units.getFirst())).containsExactly("OPEN");
    }

    private Set<String> problems(UnitDates.Dates to, String reason) {
        return catchThrowableOfType(
                        InvalidFieldsException.class,
                        () -> extending.extend(world.central, seen(units.getFirst()), to, reason))
                .problems()
                .keySet();
    }

    /** Days of June 2021. */
    private static UnitDates.Dates dates(
            @Nullable Integer entry, @Nullable Integer review, @Nullable Integer approval) {
        return new UnitDates.Dates(june(entry), june(review), june(approval));
    }

    private static @Nullable LocalDate june(@Nullable Integer day) {
        return day == null ? null : LocalDate.of(2021, 6, day);
    }

    private List<AsSeen> seen(SubmissionId... ids) {
        return Arrays.stream(ids)
                .map(id ->
                        new AsSeen(id, round.submissions.get(world.central, id).version()))
                .toList();
    }

    private void handIn(SubmissionId id) {
        round.fill(world.staff, id, "47.4");
        round.handIn(world.staff, id);
    }

    private Status status(SubmissionId id) {
        return round.submissions.get(world.central, id).status();
    }

    private List<String> acts(SubmissionId id) {
        return record.of(Act.SUBMISSION, id.value()).stream()
                .map(row -> row.act().act())
                .toList();
    }

    private CycleId cycle() {
        return round.submissions.get(world.central, units.getFirst()).cycle();
    }

    private MyTurn.Waiting turn(SubmissionId id) {
        return myTurn.of(world.staff).stream()
                .filter(waiting -> waiting.unit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Outstanding.Line line(SubmissionId id) {
        return outstanding.stretch(world.central, cycle(), Filter.ALL_LEFT, 0, 100).lines().stream()
                .filter(line -> line.unit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
