package org.jisseki.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jisseki.authority.Role;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.ConflictException;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Seen;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 決裁する for a measure's evaluation and all its parts that wait for a head: one act, all or nothing. */
@PortalTest
class MeasureDecisionProcessTest {

    private final ApplicationContext portal;
    private final Round round;
    private final MeasureSheets sheets;

    MeasureDecisionProcessTest(ApplicationContext portal) {
        this.portal = portal;
        this.round = new Round(portal);
        this.sheets = portal.getBean(MeasureSheets.class);
    }

    /** A measure of which everything waits for its heads; one of them holds the posts of both departments. */
    private final class Measure {

        final TestWorld world = new TestWorld(portal.getBean(JdbcClient.class), 3).evaluated();
        final PersonId leadStaff = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        final PersonId leadHead = world.holder(world.leadHeadPost);
        final PersonId bothHeads = world.holder(world.leadHeadPost);
        final List<SubmissionId> all;
        final SubmissionId evaluation;

        Measure(String actual, String grade) {
            world.assign(bothHeads, world.headPost);
            all = round.open(world);
            evaluation = all.getLast();
            for (SubmissionId unit : all.subList(0, 3)) {
                round.fill(world.staff, unit, actual);
                round.handIn(world.staff, unit);
                round.pass(world.reviewer, unit);
            }
            EvaluationForm form = Objects.requireNonNull(
                    round.entry.open(leadStaff, evaluation).form().evaluation());
            form.paragraphs()
                    .forEach(field -> round.entry.save(
                            field.sectionId() == world.leadSection ? leadStaff : world.staff,
                            evaluation,
                            field.key(),
                            "文。"));
            round.entry.save(leadStaff, evaluation, EvaluationForm.GRADE, grade);
            round.entry.save(leadStaff, evaluation, EvaluationForm.REASON, "理由。");
            round.handIn(leadStaff, evaluation);
            round.pass(world.holder(world.leadReviewerPost), evaluation);
        }

        List<Seen> seen(PersonId by) {
            return sheets.of(by, evaluation).waiting().stream()
                    .map(part -> part.of().submission().seen())
                    .toList();
        }

        List<Status> states() {
            return all.stream()
                    .map(id -> round.submissions.get(world.central, id).status())
                    .toList();
        }
    }

    @Test
    void everythingThatWaitsForTheHeadIsDecidedInOneAct() {
        Measure measure = new Measure("47.4", "B");
        List<Submission> decided = round.decisions.measure(measure.bothHeads, measure.seen(measure.bothHeads));
        assertThat(decided).hasSize(4);
        assertThat(measure.states()).containsOnly(Status.APPROVED);
    }

    @Test
    void whatOtherHeadsDecideIsShownAndNotDecided() {
        Measure measure = new Measure("47.4", "B");
        MeasureSheet sheet = sheets.of(measure.leadHead, measure.evaluation);
        assertThat(sheet.parts()).hasSize(4);
        assertThat(sheet.waiting())
                .extracting(part -> part.of().submission().id())
                .containsExactly(measure.evaluation);
        round.decisions.measure(measure.leadHead, measure.seen(measure.leadHead));
        assertThat(measure.states())
                .containsExactly(
                        Status.AWAITING_APPROVAL, Status.AWAITING_APPROVAL, Status.AWAITING_APPROVAL, Status.APPROVED);
    }

    @Test
    void whatChangedMeanwhileKeepsEverythingBackAndIsNamed() {
        Measure measure = new Measure("47.4", "B");
        List<Seen> seen = measure.seen(measure.bothHeads);
        SubmissionId changed = measure.all.get(1);
        round.decisions.sendBack(
                measure.world.head,
                round.submissions.get(measure.world.head, changed).seen(),
                List.of(new NewFinding(UnitForm.SETTLED, "根拠は。")));
        round.answer(
                measure.world.staff,
                round.entry
                        .open(measure.world.staff, changed)
                        .findings()
                        .getFirst()
                        .id());
        round.handIn(measure.world.staff, changed);
        round.pass(measure.world.reviewer, changed);
        List<Status> before = measure.states();

        ConflictException conflict =
                catchThrowableOfType(ConflictException.class, () -> round.decisions.measure(measure.bothHeads, seen));
        assertThat(conflict.sentence().key()).isEqualTo("review.bulk.refused");
        assertThat(conflict.sentence().args().getFirst()).isEqualTo("②事業2");
        assertThat(measure.states()).isEqualTo(before).containsOnly(Status.AWAITING_APPROVAL);
    }

    @Test
    void aPartThatTheHeadWorkedOnStopsTheActAndIsNamed() {
        Measure measure = new Measure("47.4", "B");
        List<Seen> seen = measure.seen(measure.bothHeads);
        portal.getBean(JdbcClient.class)
                .sql("INSERT INTO contributor (submission_id, person_id) VALUES (?, ?)")
                .params(measure.evaluation.value(), measure.bothHeads.value())
                .update();
        MeasureSheet sheet = sheets.of(measure.bothHeads, measure.evaluation);
        assertThat(sheet.closed())
                .extracting(part -> part.of().submission().id())
                .containsExactly(measure.evaluation);

        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> round.decisions.measure(measure.bothHeads, seen));
        assertThat(refused.sentence().args())
                .containsExactly(Sentence.of("submission.evaluation", "施策"), Sentence.of("authority.fourEyes"));
        assertThat(measure.states()).containsOnly(Status.AWAITING_APPROVAL);
    }

    @Test
    void theUnitsOfTwoMeasuresAreNotDecidedTogetherAndNothingIsNoAct() {
        Measure one = new Measure("47.4", "B");
        Measure other = new Measure("47.4", "B");
        assertThatThrownBy(() -> round.decisions.measure(one.bothHeads, List.of()))
                .hasMessage("review.measure.nothing");
        List<Seen> mixed = new ArrayList<>(one.seen(one.bothHeads));
        mixed.addAll(other.seen(other.bothHeads));
        assertThatThrownBy(() -> round.decisions.measure(one.bothHeads, mixed)).isInstanceOf(NotFoundException.class);
        assertThat(one.states()).containsOnly(Status.AWAITING_APPROVAL);
    }

    @Test
    void ofTwoHeadsAtOnceOneDecidesAllAndTheOtherNothing() throws Exception {
        for (int i = 0; i < 10; i++) {
            Measure measure = new Measure("47.4", "B");
            PersonId second = measure.world.holder(measure.world.leadHeadPost);
            measure.world.assign(second, measure.world.headPost);
            List<Seen> seen = measure.seen(measure.bothHeads);
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<List<Submission>> first = () -> {
                together.await();
                return round.decisions.measure(measure.bothHeads, seen);
            };
            Callable<List<Submission>> other = () -> {
                together.await();
                return round.decisions.measure(second, seen);
            };
            int won = 0;
            try (ExecutorService heads = Executors.newFixedThreadPool(2)) {
                for (Future<List<Submission>> act : heads.invokeAll(List.of(first, other))) {
                    try {
                        assertThat(act.get()).hasSize(4);
                        won++;
                    } catch (ExecutionException lost) {
                        assertThat(lost.getCause()).isInstanceOf(ConflictException.class);
                    }
                }
            }
            assertThat(won).isEqualTo(1);
            assertThat(measure.states()).containsOnly(Status.APPROVED);
            assertThat(portal.getBean(JdbcClient.class)
                            .sql(
                                    "SELECT COUNT(*) FROM jisseki_record.decision WHERE decision = 'APPROVE' AND submission_id IN (:ids)")
                            .param(
                                    "ids",
                                    measure.all.stream()
                                            .map(SubmissionId::value)
                                            .toList())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(4);
        }
    }

    @Test
    void whatIsBadAndWhatIsOpenIsOnThePage() {
        Measure measure = new Measure("47.4", "C");
        MeasureSheet sheet = sheets.of(measure.leadHead, measure.evaluation);
        assertThat(sheet.isLow()).isTrue();
        assertThat(sheet.missedMain()).isEmpty();
        assertThat(sheet.missedOther()).hasSize(3);
        assertThat(sheet.parts())
                .allSatisfy(part -> assertThat(part.unsettled()).isEmpty());
        assertThatThrownBy(() -> sheets.of(measure.leadStaff, measure.evaluation))
                .as("who neither reviews nor decides")
                .isInstanceOf(NotFoundException.class);

        Measure better = new Measure("60", "A");
        MeasureSheet good = sheets.of(better.leadHead, better.evaluation);
        assertThat(good.isLow()).isFalse();
        assertThat(good.missedOther()).isEmpty();
    }
}
