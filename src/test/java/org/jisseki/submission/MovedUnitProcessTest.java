package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.demo.PortalTest;
import org.jisseki.review.MeasureSheet;
import org.jisseki.review.MeasureSheets;
import org.jisseki.review.Queue;
import org.jisseki.submission.evidence.Samples;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jisseki.tracking.Filter;
import org.jisseki.tracking.MyTurn;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.Overview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 担当替え to another department: everything follows the unit, whatever it holds and whoever has it. */
@PortalTest
class MovedUnitProcessTest {

    private final ApplicationContext portal;
    private final Round round;
    private final Queue queue;
    private final MyTurn myTurn;
    private final MyUnits myUnits;
    private final Outstanding outstanding;
    private final TestWorld world;
    private final PostId newReviewerPost;
    private final PersonId newStaff;
    private final PersonId newReviewer;
    private final PersonId newHead;
    private final PersonId newCoordinator;
    private SubmissionId unit = new SubmissionId(0);

    MovedUnitProcessTest(ApplicationContext portal) {
        this.portal = portal;
        this.round = new Round(portal);
        this.queue = portal.getBean(Queue.class);
        this.myTurn = portal.getBean(MyTurn.class);
        this.myUnits = portal.getBean(MyUnits.class);
        this.outstanding = portal.getBean(Outstanding.class);
        this.world = new TestWorld(portal.getBean(JdbcClient.class), 2);
        this.newReviewerPost = world.post(Role.DIVISION_HEAD, world.other, world.otherDivision, null);
        this.newReviewer = world.holder(newReviewerPost);
        this.newHead = world.holder(world.post(Role.DEPARTMENT_HEAD, world.other, null, null));
        this.newStaff = world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection);
        this.newCoordinator = world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null);
    }

    @BeforeEach
    void openTheYear() {
        unit = round.open(world).getFirst();
    }

    @Test
    void whatIsBeingEnteredIsTheNewSectionsWithAllThatWasTyped() throws IOException {
        round.fill(world.staff, unit, "47.4");
        Evidence evidence = portal.getBean(Evidence.class);
        byte[] file = Samples.pdf();
        EvidenceFile added = evidence.add(world.staff, unit, "数え方.pdf", file.length, new ByteArrayInputStream(file))
                .file();

        move();

        assertThat(waits(newStaff)).isTrue();
        assertThat(waits(world.staff)).isFalse();
        assertThat(has(newStaff)).isTrue();
        assertThat(has(world.staff)).isFalse();
        assertThat(round.entry.open(newStaff, unit).draft()).containsValue("47.4");
        assertThat(evidence.of(newStaff, unit)).extracting(EvidenceFile::name).containsExactly("数え方.pdf");
        assertThat(evidence.download(newStaff, added.id()).file()).isEqualTo(added);
        assertThatThrownBy(() -> round.entry.open(world.staff, unit)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> evidence.download(world.staff, added.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> round.entry.save(world.staff, unit, UnitForm.RESULT, "×"))
                .isInstanceOf(NotFoundException.class);
        round.entry.save(newStaff, unit, UnitForm.RESULT, "引き継いだ。");
        assertThat(round.handIn(newStaff, unit).status()).isEqualTo(Status.IN_REVIEW);
        assertThat(queued(newReviewer)).isTrue();
    }

    @Test
    void whoFilledItInDoesNotDecideOnItAtTheNewPlaceEither() {
        round.fill(world.staff, unit, "47.4");
        move();
        round.handIn(newStaff, unit);
        world.assign(world.staff, newReviewerPost);
        assertThatThrownBy(() -> round.pass(world.staff, unit)).hasMessage("authority.fourEyes");
        assertThat(round.pass(newReviewer, unit).status()).isEqualTo(Status.AWAITING_APPROVAL);
    }

    @Test
    void whatIsInReviewWaitsForTheReviewerOfTheNewDivision() {
        handIn();
        Seen seen = round.submissions.get(world.reviewer, unit).seen();
        assertThat(queued(world.reviewer)).isTrue();

        move();

        assertThat(queued(world.reviewer)).isFalse();
        assertThat(waits(world.reviewer)).isFalse();
        assertThat(queued(newReviewer)).isTrue();
        assertThat(waits(newReviewer)).isTrue();
        assertThatThrownBy(() -> round.decisions.pass(world.reviewer, seen)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> round.recall(world.staff, unit)).isInstanceOf(NotFoundException.class);
        assertThat(round.recall(newStaff, unit).status()).isEqualTo(Status.DRAFT);
        round.handIn(newStaff, unit);
        round.sendBack(newReviewer, unit);
        assertThat(waits(newStaff)).isTrue();
    }

    @Test
    void whatWaitsForTheHeadIsOnTheNewHeadsPageToBeDecided() {
        handIn();
        round.pass(world.reviewer, unit);
        assertThat(decides(world.head)).isTrue();

        move();

        assertThat(queued(world.head)).isFalse();
        assertThat(queued(newHead)).isTrue();
        assertThat(waits(newHead)).isTrue();
        assertThat(decides(newHead)).isTrue();
        MeasureSheet sheet = portal.getBean(MeasureSheets.class).of(newHead, unit);
        assertThat(sheet.parts())
                .filteredOn(part -> part.of().submission().id().equals(unit))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.section()).isEqualTo("課X 班X");
                    assertThat(part.decides()).isTrue();
                });
        assertThat(round.approve(newHead, unit).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void trackingCountsItInTheNewDepartmentAndItsCoordinatorFollowsIt() {
        handIn();
        assertThat(counted(world.coordinator, world.own)).isEqualTo(2);

        move();

        assertThat(counted(world.central, world.own)).isOne();
        assertThat(counted(world.central, world.other)).isOne();
        assertThat(counted(newCoordinator, world.other)).isOne();
        assertThat(outstanding
                        .stretch(newCoordinator, cycle(), Filter.ALL_LEFT, 0, 100)
                        .lines())
                .extracting(line -> line.unit().id())
                .containsExactly(unit);
        assertThat(outstanding
                        .stretch(world.coordinator, cycle(), Filter.ALL_LEFT, 0, 100)
                        .lines())
                .extracting(line -> line.unit().id())
                .doesNotContain(unit);
        Outstanding.Line line = outstanding
                .stretch(newCoordinator, cycle(), Filter.ALL_LEFT, 0, 100)
                .lines()
                .getFirst();
        assertThat(line.mayCoordinate()).isTrue();
        assertThat(line.unit().reviewer()).isEqualTo(newReviewerPost);
        portal.getBean(Reminding.class)
                .remind(newCoordinator, List.of(new AsSeen(unit, line.unit().version())));
        assertThat(myTurn.of(newReviewer))
                .filteredOn(waiting -> waiting.unit().id().equals(unit))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.reminders().count()).isOne());
        assertThat(myTurn.turnsOf(newReviewer))
                .as("what the morning's mail says")
                .filteredOn(turn -> turn.id().equals(unit))
                .singleElement()
                .satisfies(turn -> assertThat(turn.reminded()).isTrue());
        assertThat(myTurn.turnsOf(world.reviewer)).noneMatch(turn -> turn.id().equals(unit));
    }

    @Test
    void aCorrectionOfWhatWasMovedIsTheNewSections() {
        move();
        release(unit);
        Submission released = round.submissions.get(newStaff, unit);
        assertThatThrownBy(() -> round.submissions.get(world.staff, unit)).isInstanceOf(NotFoundException.class);
        Submission correction =
                portal.getBean(Corrections.class).open(newStaff, unit, released.version(), NewCorrection.of("転記の誤り"));
        assertThat(correction.sectionId()).isEqualTo(world.otherSection);
        assertThat(correction.reviewer()).isEqualTo(newReviewerPost);
        round.entry.save(newStaff, correction.id(), UnitForm.SETTLED, "980");
        round.handIn(newStaff, correction.id());
        assertThat(queue.of(newReviewer)).extracting(Queue.Item::id).contains(correction.id());
    }

    @Test
    void theNextYearIsAskedOfTheSectionThatHasItNow() {
        move();
        release(unit);
        List<Submission> next = round.submissions.of(round.cycles
                .open(
                        world.central,
                        new OpeningRequest(
                                world.plan,
                                TestWorld.YEAR.plus(1),
                                LocalDate.of(2022, 5, 27),
                                LocalDate.of(2022, 6, 2),
                                LocalDate.of(2022, 6, 8),
                                LocalDate.of(2022, 7, 15)),
                        (done, total) -> {})
                .cycle()
                .id());
        assertThat(next).extracting(Submission::sectionId).containsExactly(world.otherSection, world.ownSection);
        assertThat(next).extracting(Submission::departmentId).containsExactly(world.other, world.own);
        assertThat(next.getFirst().reviewer()).isEqualTo(newReviewerPost);
        assertThat(round.submissions.permissions(newStaff, next.getFirst()).may(Action.EDIT))
                .isTrue();
    }

    private void move() {
        portal.getBean(Reassigning.class)
                .reassign(
                        world.central,
                        List.of(new AsSeen(
                                unit, round.submissions.get(world.central, unit).version())),
                        world.otherSection,
                        "機構改正のため。");
    }

    private void handIn() {
        round.fill(world.staff, unit, "47.4");
        round.handIn(world.staff, unit);
    }

    private void release(SubmissionId moved) {
        round.fill(newStaff, moved, "47.4");
        round.handIn(newStaff, moved);
        round.pass(newReviewer, moved);
        round.approve(newHead, moved);
        new Publishing(portal).release(world.central, cycle());
    }

    private boolean waits(PersonId person) {
        return myTurn.of(person).stream()
                .anyMatch(waiting -> waiting.unit().id().equals(unit));
    }

    private boolean has(PersonId person) {
        return myUnits.of(person).stream().anyMatch(line -> line.id().equals(unit));
    }

    private boolean queued(PersonId person) {
        return queue.of(person).stream().anyMatch(item -> item.id().equals(unit));
    }

    private boolean decides(PersonId person) {
        return round.submissions
                .permissions(person, round.submissions.get(world.central, unit))
                .may(Action.APPROVE);
    }

    private int counted(PersonId by, long department) {
        return outstanding.overview(by, cycle()).departments().stream()
                .filter(each -> each.id() == department)
                .mapToInt(Overview.OfDepartment::total)
                .sum();
    }

    private CycleId cycle() {
        return round.submissions.get(world.central, unit).cycle();
    }
}
