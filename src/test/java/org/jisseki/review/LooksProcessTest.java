package org.jisseki.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jisseki.authority.Role;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.LastYear;
import org.jisseki.submission.Seen;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class LooksProcessTest {

    private final Round round;
    private final TestWorld world;
    private final JdbcClient jdbc;
    private final Looks looks;
    private final LastYear lastYear;

    LooksProcessTest(ApplicationContext portal, JdbcClient jdbc, Looks looks, LastYear lastYear) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.jdbc = jdbc;
        this.looks = looks;
        this.lastYear = lastYear;
    }

    @Test
    void eachPersonHasTheirOwnLooksOfEachRevision() {
        SubmissionId id = handedIn();
        looks.looked(world.reviewer, seen(id));
        looks.looked(world.reviewer, seen(id));
        round.recall(world.staff, id);
        round.entry.save(world.staff, id, UnitForm.SETTLED, "985");
        round.handIn(world.staff, id);

        assertThat(looked(world.reviewer, id)).as("twice is once").containsExactly(1);
        assertThat(looked(world.reviewer2, id)).isEmpty();

        looks.looked(world.reviewer, seen(id));
        assertThat(looked(world.reviewer, id)).containsExactly(1, 2);
    }

    @Test
    void whoDecidesHasLooked() {
        SubmissionId id = handedIn();
        round.sendBack(world.reviewer2, id);
        assertThat(looked(world.reviewer2, id)).containsExactly(1);
        round.answer(
                world.staff,
                round.entry.open(world.staff, id).findings().getFirst().id());
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        assertThat(looked(world.reviewer, id)).containsExactly(2);
        round.approve(world.head, id);
        assertThat(looked(world.head, id)).containsExactly(2);
        assertThat(acts(id)).as("a look is no act").doesNotContain("LOOK");
    }

    @Test
    void whatOneMayNotSeeOrWhatIsNotThereIsNotLookedAt() {
        SubmissionId id = handedIn();
        Seen seen = seen(id);
        PersonId elsewhere = world.person(Role.DIVISION_HEAD, world.other, world.otherDivision, null);

        assertThatThrownBy(() -> looks.looked(elsewhere, seen)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> looks.looked(world.reviewer, new Seen(id, seen.version(), 2, seen.revisionHash())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> looks.looked(world.reviewer, new Seen(id, seen.version(), 1, "0".repeat(64))))
                .isInstanceOf(NotFoundException.class);
        assertThat(looked(elsewhere, id)).isEmpty();
        assertThat(looked(world.reviewer, id)).isEmpty();
    }

    @Test
    void lastYearIsWhatWasApprovedThenAndBeforeThatWhatThePlanSays() {
        SubmissionId id = handedIn();
        String actual = round.entry.open(world.staff, id).form().keys().getFirst();
        assertThat(lastYear.of(round.entry.open(world.reviewer, id)).prints())
                .as("the plan's tables know nothing of the year before")
                .isEmpty();
        jdbc.sql("INSERT INTO actual (indicator_id, fiscal_year, printed, value) VALUES (?, 2020, '21', 21)")
                .param(Long.valueOf(actual.replace("actual:", "")))
                .update();

        SubmissionId next = openNextYear();
        FieldValues planned = lastYear.of(round.entry.open(world.staff, next));
        assertThat(planned.text(actual)).isEqualTo("21社");
        assertThat(planned.text(UnitForm.RESULT)).isNull();

        round.pass(world.reviewer, id);
        round.approve(world.head, id);
        FieldValues approved = lastYear.of(round.entry.open(world.staff, next));
        assertThat(approved.text(actual)).isEqualTo("34.0社");
        assertThat(approved.text(FieldValues.achievementOf(actual))).isEqualTo("0.68");
        assertThat(approved.text(UnitForm.SETTLED)).isEqualTo("990千円(決算見込)");
        assertThat(approved.text(FieldValues.RATE)).isEqualTo("99.0%");
        assertThat(approved.text(UnitForm.RESULT)).isEqualTo("取り組んだ。");
    }

    private SubmissionId openNextYear() {
        OpeningRequest request = new OpeningRequest(
                world.plan,
                new FiscalYear(2021),
                LocalDate.of(2022, 5, 27),
                LocalDate.of(2022, 6, 2),
                LocalDate.of(2022, 6, 8),
                LocalDate.of(2022, 7, 15));
        return round
                .submissions
                .of(round.cycles
                        .open(world.central, request, (done, total) -> {})
                        .cycle()
                        .id())
                .stream()
                .map(Submission::id)
                .toList()
                .getFirst();
    }

    private SubmissionId handedIn() {
        SubmissionId id = round.open(world).getFirst();
        round.fill(world.staff, id, "34");
        round.handIn(world.staff, id);
        return id;
    }

    private Seen seen(SubmissionId id) {
        return round.submissions.get(world.central, id).seen();
    }

    private List<Integer> looked(PersonId person, SubmissionId id) {
        return looks.of(person, id).stream().map(Looks.Look::revisionNo).toList();
    }

    private List<String> acts(SubmissionId id) {
        return jdbc.sql("SELECT act FROM jisseki_record.record WHERE subject_kind = 'SUBMISSION' AND subject_id = ?")
                .param(id.value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
