package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jisseki.authority.Role;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jisseki.tracking.MyTurn;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 担当分を終えた: whose turn it is in an evaluation that several sections write, in every order of what they do. */
@PortalTest
class PartsProcessTest {

    private static final String OWN_ISSUES = EvaluationForm.key("ISSUES", 1);
    private static final String LEAD_ISSUES = EvaluationForm.key("ISSUES", 2);
    private static final String OWN_RESULTS = EvaluationForm.key("RESULTS", 1);
    private static final List<String> OF_THE_LEAD = List.of(
            EvaluationForm.REASON, LEAD_ISSUES, EvaluationForm.key("REMAINING", 1), EvaluationForm.key("DIRECTION", 1));

    private final Round round;
    private final Parts parts;
    private final Findings findings;
    private final MyTurn myTurn;
    private final MyUnits myUnits;
    private final ReassigningWriters writers;
    private final Corrections corrections;
    private final RecordBook record;
    private final JdbcClient jdbc;
    private final TestWorld world;
    private final PersonId leadStaff;
    private final List<SubmissionId> opened;
    private final SubmissionId evaluation;

    PartsProcessTest(ApplicationContext portal) {
        this.round = new Round(portal);
        this.parts = portal.getBean(Parts.class);
        this.findings = portal.getBean(Findings.class);
        this.myTurn = portal.getBean(MyTurn.class);
        this.myUnits = portal.getBean(MyUnits.class);
        this.writers = portal.getBean(ReassigningWriters.class);
        this.corrections = portal.getBean(Corrections.class);
        this.record = portal.getBean(RecordBook.class);
        this.jdbc = portal.getBean(JdbcClient.class);
        this.world = new TestWorld(jdbc, 1).evaluated();
        this.leadStaff = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        this.opened = round.open(world);
        this.evaluation = opened.getLast();
    }

    @Test
    void blankParagraphsOfTheirsAreNamedAndNothingIsDone() {
        round.entry.save(world.staff, evaluation, OWN_ISSUES, "現場から。");

        InvalidFieldsException refused =
                catchThrowableOfType(InvalidFieldsException.class, () -> parts.finish(world.staff, evaluation));

        assertThat(refused.problems()).as("theirs, and none of the lead's").containsOnlyKeys(OWN_RESULTS);
        assertThat(part().isDone()).isFalse();
        assertThat(waits(world.staff)).isTrue();
        assertThat(acts()).doesNotContain("FINISH_PART");
    }

    @Test
    void theTurnEndsWhenTheirsIsDoneAndBeginsWhenTheyGoOn() {
        writeOwn();
        assertThat(waits(world.staff)).isTrue();

        parts.finish(world.staff, evaluation);

        assertThat(waits(world.staff)).isFalse();
        assertThat(waits(world.staff2)).as("a colleague of the section").isFalse();
        assertThat(waits(leadStaff)).as("the lead goes on").isTrue();
        assertThat(part().doneOn()).isEqualTo(LocalDate.of(2021, 5, 25));
        assertThat(part().doneBy()).isEqualTo(world.staff);
        assertThat(acts()).endsWith("FINISH_PART");
        assertThat(line(world.staff).partDone()).isEqualTo(part().doneOn());
        assertThat(line(world.staff).blank()).isZero();
        assertThatThrownBy(() -> round.entry.save(world.staff, evaluation, OWN_ISSUES, "×"))
                .hasMessage("submission.part.finished");
        int rows = acts().size();
        parts.finish(world.staff, evaluation);
        assertThat(acts()).as("a second click").hasSize(rows);

        parts.resume(world.staff, evaluation);

        assertThat(waits(world.staff)).isTrue();
        assertThat(line(world.staff).partDone()).isNull();
        assertThat(acts()).endsWith("RESUME_PART");
        round.entry.save(world.staff, evaluation, OWN_ISSUES, "");
        assertThatThrownBy(() -> parts.finish(world.staff, evaluation)).isInstanceOf(InvalidFieldsException.class);
    }

    @Test
    void whoHandsInHasNoPartAndWhoWritesNothingKnowsNothing() {
        writeOwn();
        assertThatThrownBy(() -> parts.finish(leadStaff, evaluation)).isInstanceOf(RefusedException.class);
        PersonId stranger = world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection);
        assertThatThrownBy(() -> parts.finish(stranger, evaluation)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> parts.finish(world.staff, opened.getFirst())).isInstanceOf(RefusedException.class);
        assertThat(round.entry.open(leadStaff, evaluation).parts())
                .as("the lead's own paragraphs are no part")
                .extracting(Part::sectionId)
                .containsExactly(world.ownSection);
    }

    @Test
    void theLeadHandsInEarlyAndNobodyIsAskedAnyMore() {
        handedIn();

        assertThat(waits(world.staff)).isFalse();
        assertThat(part().doneBy()).isEqualTo(leadStaff);
        assertThatThrownBy(() -> parts.finish(world.staff, evaluation)).hasMessage("authority.notNow");
        assertThatThrownBy(() -> parts.resume(world.staff, evaluation)).hasMessage("authority.notNow");

        round.recall(leadStaff, evaluation);
        assertThat(waits(world.staff)).as("the lead took it back for itself").isFalse();
        parts.resume(world.staff, evaluation);
        assertThat(waits(world.staff)).isTrue();
    }

    @Test
    void aReturnReopensThePartsItConcernsAndNoOther() {
        giveResultsTo(world.otherSection);
        PersonId other = world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection);
        handedIn(other);

        sendBack(OWN_ISSUES);

        assertThat(waits(world.staff)).isTrue();
        assertThat(waits(other)).as("nothing was said of theirs").isFalse();
        assertThatThrownBy(() -> parts.finish(world.staff, evaluation))
                .as("the finding waits for an answer")
                .isInstanceOf(InvalidFieldsException.class);
        findings.answer(
                world.staff, findings.of(world.staff, evaluation).getFirst().read(), "直しました。");
        parts.finish(world.staff, evaluation);
        assertThat(waits(world.staff)).isFalse();

        findings.raise(world.holder(world.leadReviewerPost), evaluation, List.of(new NewFinding(OWN_RESULTS, "件数は。")));
        assertThat(waits(other)).isTrue();
        assertThat(waits(world.staff)).isFalse();
        findings.askAgain(
                world.holder(world.leadReviewerPost),
                findings.of(world.staff, evaluation).getFirst().read(),
                "もう一度。");
        assertThat(waits(world.staff)).as("asked again").isTrue();
    }

    @Test
    void aReturnThatConcernsTheLeadAloneAsksNobodyElse() {
        handedIn();
        sendBack(EvaluationForm.GRADE, UnitForm.WHOLE);
        assertThat(waits(leadStaff)).isTrue();
        assertThat(waits(world.staff)).isFalse();
        parts.resume(world.staff, evaluation);
        assertThat(waits(world.staff)).as("of their own accord").isTrue();
    }

    @Test
    void whoTakesOverIsAskedThoughWhoWroteBeforeWasDone() {
        writeOwn();
        parts.finish(world.staff, evaluation);
        long beside = world.section(world.ownDivision, "B");
        PersonId taker = world.person(Role.SECTION_STAFF, world.own, world.ownDivision, beside);

        writers.reassign(
                world.central,
                new AsSeen(
                        evaluation,
                        round.submissions.get(world.central, evaluation).version()),
                world.ownSection,
                beside,
                "異動のため。");

        assertThat(waits(taker)).isTrue();
        assertThat(part().isDone()).isFalse();
        assertThatThrownBy(() -> parts.finish(world.staff, evaluation)).isInstanceOf(NotFoundException.class);
        parts.finish(taker, evaluation);
        assertThat(waits(taker)).isFalse();
    }

    @Test
    void aCorrectionAsksItsWritersAnew() {
        handedIn();
        jdbc.sql("UPDATE submission SET status = 'RELEASED' WHERE id = ?")
                .param(evaluation.value())
                .update();
        jdbc.sql("""
                        INSERT INTO jisseki_record.edition (measure_id, cycle_id, plan_code, plan_name, fiscal_year,
                            measure_code, measure_name, no, content, sha256, released_by, released_at)
                        SELECT m.id, c.id, p.code, p.name, c.fiscal_year, m.code, m.name, 1, '{}', REPEAT('0', 64), ?,
                               '2021-07-15T10:00:00.000+09:00'
                          FROM submission s JOIN cycle c ON c.id = s.cycle_id JOIN plan p ON p.id = c.plan_id
                          JOIN measure m ON m.id = s.measure_id WHERE s.id = ?""").params(world.central.value(), evaluation.value()).update();
        Submission released = round.submissions.get(leadStaff, evaluation);
        Submission correction = corrections.open(leadStaff, evaluation, released.version(), NewCorrection.of("誤記のため。"));

        assertThat(waits(world.staff, correction.id())).isTrue();
        parts.finish(world.staff, correction.id());
        assertThat(waits(world.staff, correction.id())).isFalse();
        assertThat(waits(world.staff, evaluation)).isFalse();
    }

    private void giveResultsTo(long section) {
        jdbc.sql("UPDATE paragraph SET section_id = ? WHERE measure_id = ? AND kind = 'RESULTS'")
                .params(section, world.measure)
                .update();
        jdbc.sql("INSERT INTO submission_writer (submission_id, planned_section_id, section_id) VALUES (?, ?, ?)")
                .params(evaluation.value(), section, section)
                .update();
    }

    private void writeOwn() {
        round.entry.save(world.staff, evaluation, OWN_ISSUES, "現場から。");
        round.entry.save(world.staff, evaluation, OWN_RESULTS, "10件。");
    }

    private void handedIn() {
        handedIn(world.staff);
    }

    private void handedIn(PersonId results) {
        round.entry.save(world.staff, evaluation, OWN_ISSUES, "現場から。");
        round.entry.save(results, evaluation, OWN_RESULTS, "10件。");
        round.entry.save(leadStaff, evaluation, EvaluationForm.GRADE, "B");
        OF_THE_LEAD.forEach(field -> round.entry.save(leadStaff, evaluation, field, "全体から。"));
        round.fill(world.staff, opened.getFirst(), "47.4");
        round.handIn(world.staff, opened.getFirst());
        round.pass(world.reviewer, opened.getFirst());
        assertThat(round.handIn(leadStaff, evaluation).status()).isEqualTo(Status.IN_REVIEW);
    }

    private void sendBack(String... fields) {
        PersonId by = world.holder(world.leadReviewerPost);
        round.decisions.sendBack(
                by,
                round.submissions.get(by, evaluation).seen(),
                List.of(fields).stream()
                        .map(field -> new NewFinding(field, "根拠は。"))
                        .toList());
    }

    private Part part() {
        return round.entry.open(leadStaff, evaluation).parts().getFirst();
    }

    private List<String> acts() {
        return record.of(Act.SUBMISSION, evaluation.value()).stream()
                .map(RecordRow::act)
                .map(Act::act)
                .toList();
    }

    private MyUnits.Line line(PersonId person) {
        return myUnits.of(person).stream()
                .filter(line -> line.id().equals(evaluation))
                .findFirst()
                .orElseThrow();
    }

    private boolean waits(PersonId person) {
        return waits(person, evaluation);
    }

    private boolean waits(PersonId person, SubmissionId id) {
        return myTurn.of(person).stream()
                .anyMatch(waiting -> Objects.equals(waiting.unit().id(), id));
    }
}
