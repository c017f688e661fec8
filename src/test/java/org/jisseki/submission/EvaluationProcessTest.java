package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import org.jisseki.plan.ParagraphKind;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A measure's evaluation: who writes what, when it is handed in, and what it carries over. */
@PortalTest
class EvaluationProcessTest {

    private static final String OWN_ISSUES = EvaluationForm.key("ISSUES", 1);
    private static final String LEAD_ISSUES = EvaluationForm.key("ISSUES", 2);
    private static final String OWN_RESULTS = EvaluationForm.key("RESULTS", 1);
    private static final String REMAINING = EvaluationForm.key("REMAINING", 1);
    private static final String DIRECTION = EvaluationForm.key("DIRECTION", 1);

    private final Round round;
    private final Contents contents;
    private final MyUnits myUnits;
    private final MissingUnits missing;
    private final MeasureParts parts;
    private final TestWorld world;
    private final PersonId leadStaff;
    private final PersonId leadReviewer;
    private final PersonId leadHead;
    private final List<SubmissionId> units;
    private final SubmissionId evaluation;

    EvaluationProcessTest(ApplicationContext portal) {
        this.round = new Round(portal);
        this.contents = portal.getBean(Contents.class);
        this.myUnits = portal.getBean(MyUnits.class);
        this.missing = portal.getBean(MissingUnits.class);
        this.parts = portal.getBean(MeasureParts.class);
        this.world = new TestWorld(portal.getBean(JdbcClient.class), 2).evaluated();
        this.leadStaff = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        this.leadReviewer = world.holder(world.leadReviewerPost);
        this.leadHead = world.holder(world.leadHeadPost);
        List<SubmissionId> opened = round.open(world);
        this.units = opened.subList(0, 2);
        this.evaluation = opened.getLast();
    }

    @Test
    void openingMakesOneWithItsPostsAndItsParagraphs() {
        Submission submission = round.submissions.get(leadStaff, evaluation);
        assertThat(submission.kind()).isEqualTo(UnitKind.EVALUATION);
        assertThat(submission.unitId()).isEqualTo(world.measure);
        assertThat(submission.sectionId()).isEqualTo(world.leadSection);
        assertThat(submission.reviewer()).isEqualTo(world.leadReviewerPost);
        assertThat(submission.approver()).isEqualTo(world.leadHeadPost);
        assertThat(submission.process()).isNotBlank();

        UnitForm form = round.entry.open(leadStaff, evaluation).form();
        assertThat(form.keys())
                .containsExactly(
                        EvaluationForm.GRADE,
                        EvaluationForm.REASON,
                        OWN_ISSUES,
                        LEAD_ISSUES,
                        OWN_RESULTS,
                        REMAINING,
                        DIRECTION);
        EvaluationForm asked = Objects.requireNonNull(form.evaluation());
        EvaluationForm.ParagraphField direction =
                asked.of(ParagraphKind.DIRECTION).getFirst();
        assertThat(direction.year()).isEqualTo(TestWorld.YEAR.plus(1));
        assertThat(Objects.requireNonNull(direction.before()).text()).isEqualTo("人を育てる。");
        assertThat(asked.of(ParagraphKind.REMAINING).getFirst().sectionId())
                .as("what nobody is named for is the lead's")
                .isEqualTo(world.leadSection);
    }

    @Test
    void eachSectionWritesItsOwnAndNobodyElseAnything() {
        round.entry.save(world.staff, evaluation, OWN_ISSUES, "現場から。");
        round.entry.save(leadStaff, evaluation, LEAD_ISSUES, "全体から。");
        round.entry.save(leadStaff, evaluation, EvaluationForm.GRADE, "B");

        refused(() -> round.entry.save(world.staff, evaluation, LEAD_ISSUES, "×"));
        refused(() -> round.entry.save(world.staff, evaluation, EvaluationForm.GRADE, "A"));
        refused(() -> round.entry.save(world.staff, evaluation, EvaluationForm.REASON, "×"));
        refused(() -> round.entry.save(leadStaff, evaluation, OWN_ISSUES, "×"));
        PersonId stranger = world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection);
        assertThatThrownBy(() -> round.entry.save(stranger, evaluation, OWN_ISSUES, "×"))
                .isInstanceOf(NotFoundException.class);

        assertThat(round.entry.open(leadStaff, evaluation).draft())
                .containsEntry(OWN_ISSUES, "現場から。")
                .containsEntry(LEAD_ISSUES, "全体から。")
                .containsEntry(EvaluationForm.GRADE, "B");
    }

    @Test
    void theWritersSeeItAmongTheirUnitsWithWhatIsTheirsToWrite() {
        assertThat(line(world.staff).own()).isTrue();
        assertThat(line(world.staff).blank()).isEqualTo(2);
        assertThat(line(leadStaff).blank()).isEqualTo(7);
        round.entry.save(world.staff, evaluation, OWN_ISSUES, "現場から。");
        assertThat(line(world.staff).blank()).isEqualTo(1);
        assertThat(line(leadStaff).blank()).isEqualTo(6);
    }

    @Test
    void itWaitsForEveryUnitToPassItsReviewOrToBeNamedMissing() {
        write();
        RefusedException first = heldUp();
        assertThat(first.sentence().key()).isEqualTo("submission.evaluation.heldUp");
        assertThat(first.sentence().args()).containsExactly(2, "①事業1、②事業2");

        pass(units.getFirst());
        assertThat(heldUp().sentence().args()).containsExactly(1, "②事業2");

        missing.name(world.central, units.getLast(), version(units.getLast()), "統計の公表が遅れたため");
        assertThat(round.handIn(leadStaff, evaluation).status()).isEqualTo(Status.IN_REVIEW);
    }

    @Test
    void whatIsHandedInIsFrozenWithTheGradeAndTheWriters() {
        write();
        units.forEach(this::pass);
        round.handIn(leadStaff, evaluation);
        UnitContent content = contents.read(round.entry.revision(leadStaff, evaluation, 1));
        UnitContent.Evaluation said = Objects.requireNonNull(content.evaluation());
        assertThat(said.grade()).isEqualTo("B");
        assertThat(said.reason()).isEqualTo("目標に届いた。");
        assertThat(said.paragraphs())
                .containsExactly(
                        new UnitContent.EvaluationParagraph("ISSUES", 2020, 1, "文 " + OWN_ISSUES, world.ownSection),
                        new UnitContent.EvaluationParagraph("ISSUES", 2020, 2, "文 " + LEAD_ISSUES, world.leadSection),
                        new UnitContent.EvaluationParagraph("RESULTS", 2020, 1, "文 " + OWN_RESULTS, world.ownSection),
                        new UnitContent.EvaluationParagraph(
                                "REMAINING", 2020, null, "文 " + REMAINING, world.leadSection),
                        new UnitContent.EvaluationParagraph("DIRECTION", 2021, 1, "文 " + DIRECTION, world.leadSection));
        assertThat(FieldValues.of(content).text(OWN_RESULTS)).isEqualTo("文 " + OWN_RESULTS);

        round.pass(leadReviewer, evaluation);
        assertThat(round.approve(leadHead, evaluation).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void onlyTheLeadHandsInAndEveryWriterCountsForFourEyes() {
        write();
        units.forEach(this::pass);
        refused(() -> round.handIn(world.staff, evaluation));
        round.handIn(leadStaff, evaluation);
        world.assign(world.staff, world.leadReviewerPost);
        assertThatThrownBy(() -> round.pass(world.staff, evaluation)).hasMessage("authority.fourEyes");
        world.assign(leadStaff, world.leadReviewerPost);
        assertThatThrownBy(() -> round.pass(leadStaff, evaluation)).hasMessage("authority.fourEyes");
    }

    @Test
    void aGradeIsOneOfThePlansAndNothingIsLeftBlank() {
        round.entry.save(leadStaff, evaluation, EvaluationForm.GRADE, "E");
        InvalidFieldsException incomplete =
                catchThrowableOfType(InvalidFieldsException.class, () -> round.handIn(leadStaff, evaluation));
        assertThat(Objects.requireNonNull(incomplete.problems().get(EvaluationForm.GRADE))
                        .key())
                .isEqualTo("submission.evaluation.noGrade");
        assertThat(incomplete.problems()).containsKeys(OWN_ISSUES, REMAINING, EvaluationForm.REASON);
    }

    @Test
    void aFindingOnAParagraphIsAnsweredByItsWriterOrByTheLead() {
        write();
        units.forEach(this::pass);
        round.handIn(leadStaff, evaluation);
        round.decisions.sendBack(
                leadReviewer,
                round.submissions.get(leadReviewer, evaluation).seen(),
                List.of(
                        new NewFinding(OWN_ISSUES, "数は。"),
                        new NewFinding(LEAD_ISSUES, "年は。"),
                        new NewFinding(EvaluationForm.GRADE, "なぜ。")));
        List<Finding> findings = round.entry.open(leadStaff, evaluation).findings();
        refused(() -> round.answer(world.staff, findings.get(1).id()));
        refused(() -> round.answer(world.staff, findings.get(2).id()));
        round.answer(world.staff, findings.getFirst().id());
        round.answer(leadStaff, findings.get(1).id());
        round.answer(leadStaff, findings.get(2).id());
        assertThat(round.handIn(leadStaff, evaluation).revisionNo()).isEqualTo(2);
    }

    @Test
    void thePartsOfAMeasureAreThoseThatAPersonMaySee() {
        pass(units.getFirst());
        Submission read = round.submissions.get(leadStaff, evaluation);
        List<MeasureParts.Part> all = parts.of(leadStaff, read.cycle(), read.measure());
        assertThat(all).hasSize(3);
        assertThat(all.getFirst().content()).isNotNull();
        assertThat(all.get(1).content()).isNull();
        PersonId stranger = world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection);
        assertThat(parts.of(stranger, read.cycle(), read.measure())).isEmpty();
    }

    private void write() {
        round.entry.save(world.staff, evaluation, OWN_ISSUES, "文 " + OWN_ISSUES);
        round.entry.save(world.staff, evaluation, OWN_RESULTS, "文 " + OWN_RESULTS);
        for (String key : List.of(LEAD_ISSUES, REMAINING, DIRECTION)) {
            round.entry.save(leadStaff, evaluation, key, "文 " + key);
        }
        round.entry.save(leadStaff, evaluation, EvaluationForm.GRADE, "B");
        round.entry.save(leadStaff, evaluation, EvaluationForm.REASON, "目標に届いた。");
    }

    private void pass(SubmissionId unit) {
        round.fill(world.staff, unit, "47.4");
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
    }

    private int version(SubmissionId id) {
        return round.submissions.get(world.central, id).version();
    }

    private MyUnits.Line line(PersonId person) {
        return myUnits.of(person).stream()
                .filter(line -> line.id().equals(evaluation))
                .findFirst()
                .orElseThrow();
    }

    private RefusedException heldUp() {
        return catchThrowableOfType(RefusedException.class, () -> round.handIn(leadStaff, evaluation));
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).isNotInstanceOf(NotFoundException.class);
    }
}
