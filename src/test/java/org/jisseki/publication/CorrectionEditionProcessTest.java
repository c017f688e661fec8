package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.demo.PortalTest;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.SettledKind;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From the release of an approved correction to the next edition: what it holds, what it is called, and that it is made once. */
@PortalTest
class CorrectionEditionProcessTest {

    private final JdbcClient jdbc;
    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final Corrections corrections;
    private final CorrectionMaking making;
    private final Editions editions;
    private final RecordBook record;
    private final TransactionTemplate transaction;

    CorrectionEditionProcessTest(
            ApplicationContext portal,
            JdbcClient jdbc,
            Corrections corrections,
            CorrectionMaking making,
            Editions editions,
            RecordBook record,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 3);
        this.publishing = new Publishing(portal);
        this.corrections = corrections;
        this.making = making;
        this.editions = editions;
        this.record = record;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void theNextEditionHoldsWhatWasCorrectedAndTheRestAsItWas() {
        List<SubmissionId> ids = released("40", "45");
        Sheet first = sheet(1);

        Submission corrected = correct(ids.getFirst(), "49");

        Edition edition = newest();
        assertThat(edition.no()).isEqualTo(2);
        assertThat(edition.name()).isEqualTo(new EditionName(EditionKind.CORRECTION, 1));
        Sheet sheet = sheet(2);
        assertThat(sheet.name()).isEqualTo(edition.name());
        assertThat(sheet.reason()).as("why, for anyone to read").isEqualTo("誤記").isEqualTo(edition.reason());
        assertThat(sheet.missing()).extracting(Sheet.Missing::reason).containsExactly("集計が間に合わないため");
        assertThat(actuals(sheet)).containsExactly("49.0", "45.0", null);
        assertThat(sheet.missing()).isEqualTo(first.missing()).hasSize(1);
        assertThat(sheet.programs().subList(1, 3)).isEqualTo(first.programs().subList(1, 3));
        assertThat(sheet.indicators().subList(1, 3))
                .isEqualTo(first.indicators().subList(1, 3));
        assertThat(sheet(1)).as("the first edition stays").isEqualTo(first);
        assertThat(read(corrected.id()).status()).isEqualTo(Status.RELEASED);
        assertThat(corrections.of(world.staff, ids.getFirst()))
                .singleElement()
                .satisfies(correction -> assertThat(correction.open()).isFalse());
        List<RecordRow> rows = record.of(Act.SUBMISSION, corrected.id().value());
        assertThat(rows)
                .extracting(row -> row.act().act())
                .containsExactly(
                        "OPEN_CORRECTION",
                        "START_ENTRY",
                        "HAND_IN",
                        "PASS",
                        "APPROVE",
                        "RELEASE_CORRECTION",
                        "RELEASE");
        assertThat(rows).allMatch(RecordRow::isIntact);
        assertThat(rows.get(4).act().person()).as("who approved").isEqualTo(world.head);
        assertThat(rows.subList(5, 7))
                .as("who released")
                .allSatisfy(row -> assertThat(row.act().person()).isEqualTo(world.central));
        assertThat(jdbc.sql("SELECT released_by FROM jisseki_record.edition WHERE correction_id = ?")
                        .param(corrected.id().value())
                        .query(Long.class)
                        .single())
                .as("whose edition it is")
                .isEqualTo(world.central.value());
    }

    @Test
    void eachKindIsCountedAndEachBeginsAsTheNewest() {
        List<SubmissionId> ids = released("40", "45");
        Submission first = correct(ids.getFirst(), "49");
        Submission late = open(first.id(), NewCorrection.update("決算の確定", Set.of(UnitForm.SETTLED)));
        round.entry.save(world.staff, late.id(), UnitForm.SETTLED_KIND, SettledKind.FINAL.name());
        round.entry.save(world.staff, late.id(), UnitForm.SETTLED, "987");
        decide(late.id());
        correct(late.id(), "51");

        assertThat(editions.of(planCode(), TestWorld.YEAR, "322"))
                .extracting(Edition::name)
                .containsExactly(
                        new EditionName(EditionKind.CORRECTION, 2),
                        new EditionName(EditionKind.UPDATE, 1),
                        new EditionName(EditionKind.CORRECTION, 1),
                        new EditionName(EditionKind.FIRST, 1));
        assertThat(settled(1)).isEqualTo("990(決算見込)");
        assertThat(settled(3)).isEqualTo("987");
        assertThat(settled(4)).as("what was completed stays completed").isEqualTo("987");
        assertThat(actuals(sheet(4))).containsExactly("51.0", "45.0", null);
    }

    /** What was typed when the form still promised to publish none of it. */
    @Test
    void aReasonOfBeforeStaysInside() {
        List<SubmissionId> ids = released("40");
        Submission opened = handedIn(ids.getFirst(), "49");
        jdbc.sql("UPDATE correction SET for_public = 0 WHERE submission_id = ?")
                .param(opened.id().value())
                .update();
        round.approve(world.head, opened.id());
        publishing.releaseCorrections(world.central, opened.id());

        assertThat(sheet(2).reason()).isNull();
        assertThat(newest().reason()).isNull();
    }

    /** The engine's job, and others like it that come at the same moment and again: one edition; one that breaks off leaves none. */
    @Test
    void isMadeExactlyOnce() throws Exception {
        List<SubmissionId> ids = released("40");
        Submission opened = open(ids.getFirst(), NewCorrection.of("誤記"));
        round.entry.save(world.staff, opened.id(), actual(ids.getFirst()), "49");
        round.handIn(world.staff, opened.id());
        round.pass(world.reviewer, opened.id());
        round.approve(world.head, opened.id());
        transaction.executeWithoutResult(status -> {
            publishing.letOut(world.central, opened.id());
            making.make(opened.id());
            status.setRollbackOnly();
        });
        assertThat(editions.of(cycle(ids))).as("what broke off").hasSize(1);
        assertThat(read(opened.id()).status()).isEqualTo(Status.APPROVED);

        publishing.letOut(world.central, opened.id());
        int jobs = 4;
        CyclicBarrier start = new CyclicBarrier(jobs);
        try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
            List<Future<?>> made = new ArrayList<>();
            for (int i = 0; i < jobs; i++) {
                made.add(threads.submit(() -> {
                    start.await();
                    transaction.executeWithoutResult(status -> making.make(opened.id()));
                    return true;
                }));
            }
            for (Future<?> each : made) {
                each.get();
            }
        }
        publishing.awaitReleased(opened.id());
        transaction.executeWithoutResult(status -> making.make(opened.id()));

        assertThat(editions.of(cycle(ids))).extracting(Edition::no).containsExactly(1, 2);
        assertThat(record.of(Act.SUBMISSION, opened.id().value()).stream()
                        .filter(row -> row.act().act().equals("RELEASE")))
                .hasSize(1);
    }

    @Test
    void twoUnitsOfOneMeasureAtOnceAreTwoEditionsAndTheLastHoldsBoth() {
        List<SubmissionId> ids = released("40", "45");
        Submission one = handedIn(ids.getFirst(), "49");
        Submission other = handedIn(ids.get(1), "51");
        round.approve(world.head, one.id());
        round.approve(world.head, other.id());
        publishing.releaseCorrections(world.central, one.id(), other.id());

        assertThat(newest().no()).isEqualTo(3);
        assertThat(actuals(sheet(3))).containsExactly("49.0", "51.0", null);
    }

    @Test
    void whatFollowsInALaterReleaseStandsBesideWhatWasCorrected() {
        List<SubmissionId> ids = released("40", "45");
        correct(ids.getFirst(), "49");
        approve(ids.get(2), "55");

        publishing.release(world.central, cycle(ids));

        assertThat(newest().name()).isEqualTo(new EditionName(EditionKind.UPDATE, 1));
        assertThat(actuals(sheet(3))).containsExactly("49.0", "45.0", "55.0");
        assertThat(sheet(3).missing()).isEmpty();
    }

    @Test
    void theNextYearsFormShowsWhatWasCorrected() {
        List<SubmissionId> ids = released("40", "45");
        OpeningRequest now = world.opening();
        SubmissionId next = round.submissions
                .of(round.cycles
                        .open(
                                world.central,
                                new OpeningRequest(
                                        world.plan,
                                        new FiscalYear(2021),
                                        now.entryDue(),
                                        now.reviewDue(),
                                        now.approvalDue(),
                                        now.releaseOn()),
                                (done, total) -> {})
                        .cycle()
                        .id())
                .getFirst()
                .id();
        assertThat(lastActual(next)).isEqualTo("40.0");

        correct(ids.getFirst(), "49");

        // what was kept of the form is forgotten once the job's act is committed, which is when the row says it
        Awaitility.await().untilAsserted(() -> assertThat(lastActual(next)).isEqualTo("49.0"));
    }

    private List<SubmissionId> released(String... actuals) {
        List<SubmissionId> ids = round.open(world);
        for (int i = 0; i < actuals.length; i++) {
            approve(ids.get(i), actuals[i]);
        }
        publishing.release(world.central, cycle(ids));
        return ids;
    }

    private void approve(SubmissionId id, String actual) {
        round.fill(world.staff, id, actual);
        round.entry.save(world.staff, id, UnitForm.SETTLED_KIND, SettledKind.EXPECTED.name());
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }

    private Submission open(SubmissionId base, NewCorrection asked) {
        return corrections.open(world.staff, base, read(base).version(), asked);
    }

    private Submission handedIn(SubmissionId base, String actual) {
        Submission opened = open(base, NewCorrection.of("誤記"));
        round.entry.save(world.staff, opened.id(), actual(base), actual);
        round.handIn(world.staff, opened.id());
        round.pass(world.reviewer, opened.id());
        return opened;
    }

    private Submission correct(SubmissionId base, String actual) {
        Submission opened = handedIn(base, actual);
        round.approve(world.head, opened.id());
        publishing.releaseCorrections(world.central, opened.id());
        return opened;
    }

    private void decide(SubmissionId id) {
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
        publishing.releaseCorrections(world.central, id);
    }

    private String actual(SubmissionId id) {
        return round.entry.open(world.staff, id).form().actuals().getFirst().key();
    }

    private String lastActual(SubmissionId id) {
        return Objects.requireNonNull(round.entry
                        .open(world.staff, id)
                        .form()
                        .actuals()
                        .getFirst()
                        .lastActual())
                .printed();
    }

    private Submission read(SubmissionId id) {
        return round.submissions.get(world.central, id);
    }

    private CycleId cycle(List<SubmissionId> ids) {
        return read(ids.getFirst()).cycle();
    }

    private Edition newest() {
        return editions.of(planCode(), TestWorld.YEAR, "322").getFirst();
    }

    private Sheet sheet(int no) {
        return editions.sheet(planCode(), TestWorld.YEAR, "322", no).orElseThrow();
    }

    private String settled(int no) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(sheet(no).programs().getFirst().settled())
                                .cell()
                                .figure())
                .printed();
    }

    private static List<String> actuals(Sheet sheet) {
        return sheet.indicators().stream()
                .map(i -> i.year(2020).orElseThrow().actual().figure())
                .map(figure -> figure == null ? null : figure.printed())
                .toList();
    }

    private String planCode() {
        return jdbc.sql("SELECT code FROM plan WHERE id = ?")
                .param(world.plan.value())
                .query(String.class)
                .single();
    }
}
