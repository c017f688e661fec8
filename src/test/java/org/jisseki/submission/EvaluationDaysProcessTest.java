package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jisseki.authority.Role;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.EvaluationDays;
import org.jisseki.cycle.Guide;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.demo.PortalTest;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An evaluation is due after the units of its measure: in each place that names a day, and in cycles that ran before. */
@PortalTest
class EvaluationDaysProcessTest {

    private static final EvaluationDays DAYS =
            new EvaluationDays(LocalDate.of(2021, 6, 11), LocalDate.of(2021, 6, 16), LocalDate.of(2021, 6, 21));

    private final Round round;
    private final JdbcClient jdbc;
    private final UnitDates dates;
    private final Turns turns;
    private final MyUnits myUnits;
    private final Extending extending;
    private final TransactionTemplate transaction;
    private final TestWorld world;
    private final PersonId leadStaff;

    EvaluationDaysProcessTest(ApplicationContext portal) {
        this.round = new Round(portal);
        this.jdbc = portal.getBean(JdbcClient.class);
        this.dates = portal.getBean(UnitDates.class);
        this.turns = portal.getBean(Turns.class);
        this.myUnits = portal.getBean(MyUnits.class);
        this.extending = portal.getBean(Extending.class);
        this.transaction = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
        this.world = new TestWorld(jdbc, 1).evaluated();
        this.leadStaff = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
    }

    @Test
    void everyPlaceNamesTheEvaluationsOwnDays() {
        SubmissionId evaluation = open(DAYS.asked());
        assertThat(turns.turnsOf(leadStaff))
                .filteredOn(turn -> turn.id().equals(evaluation))
                .singleElement()
                .satisfies(turn -> assertThat(turn.due()).isEqualTo(DAYS.entryDue()));
        assertThat(myUnits.of(leadStaff))
                .filteredOn(line -> line.id().equals(evaluation))
                .singleElement()
                .satisfies(line -> assertThat(line.due()).isEqualTo(DAYS.entryDue()));
        for (Submission each : round.submissions.of(cycle().id())) {
            for (Status status : Status.values()) {
                assertThat(dueBySql(each.id(), status))
                        .as(each.kind() + " " + status)
                        .isEqualTo(Due.of(dates.of(each.id(), cycle()), status, each.since()));
            }
        }
        assertThat(dueBySql(evaluation, Status.IN_REVIEW)).isEqualTo(DAYS.reviewDue());
        assertThat(dueBySql(evaluation, Status.AWAITING_APPROVAL)).isEqualTo(DAYS.approvalDue());
    }

    @Test
    void anExtensionIsOneOfTheEvaluationsDays() {
        SubmissionId evaluation = open(DAYS.asked());
        AsSeen seen = new AsSeen(
                evaluation, round.submissions.get(world.central, evaluation).version());
        InvalidFieldsException refused = catchThrowableOfType(
                InvalidFieldsException.class,
                () -> extending.extend(
                        world.central,
                        List.of(seen),
                        new UnitDates.Dates(LocalDate.of(2021, 6, 1), null, null),
                        "会議のため"));
        assertThat(refused.problems()).containsOnlyKeys(Extending.ENTRY);

        LocalDate later = DAYS.entryDue().plusDays(3);
        extending.extend(world.central, List.of(seen), new UnitDates.Dates(later, null, null), "会議のため");
        assertThat(dueBySql(evaluation, Status.DRAFT)).isEqualTo(later);
        assertThat(dates.of(evaluation, cycle()).reviewDue()).isEqualTo(DAYS.reviewDue());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-01, 2021-06-16, 2021-06-21, evaluation.entryDue",
        "2021-06-11, 2021-06-10, 2021-06-21, evaluation.reviewDue",
        "2021-06-11, 2021-06-16, 2021-06-15, evaluation.approvalDue",
        "2021-06-11, 2021-06-16, 2021-07-16, releaseOn",
        ", 2021-06-16, 2021-06-21, evaluation.entryDue",
        "2021-06-11, , 2021-06-21, evaluation.reviewDue",
        "2021-06-11, 2021-06-16, , evaluation.approvalDue"
    })
    void daysInAnotherOrderAreRefusedBesideTheirField(
            LocalDate entry, LocalDate review, LocalDate approval, String field) {
        InvalidFieldsException refused = catchThrowableOfType(
                InvalidFieldsException.class, () -> open(new EvaluationDays.Asked(entry, review, approval)));
        assertThat(refused.problems()).containsOnlyKeys(field);
    }

    @Test
    void aPlanWithoutEvaluationsIsNotAskedForTheirDays() {
        TestWorld without = new TestWorld(jdbc, 1);
        OpeningRequest plain = without.opening();
        Cycle opened = round.cycles
                .open(without.central, request(plain, new EvaluationDays.Asked(null, null, null)), (done, all) -> {})
                .cycle();
        assertThat(opened.evaluation()).isNull();
        assertThat(opened.lastApproval()).isEqualTo(opened.approvalDue());
        assertThat(round.cycles.evaluates(without.plan)).isFalse();
    }

    @Test
    void aProposalKeepsTheOrderWhateverTheRelease() {
        LocalDate approved = LocalDate.of(2021, 6, 8);
        for (int days = 0; days < 40; days++) {
            LocalDate release = approved.plusDays(days);
            EvaluationDays proposed = EvaluationDays.proposed(approved, release, LocalDate::plusDays);
            assertThat(List.of(approved, proposed.entryDue(), proposed.reviewDue(), proposed.approvalDue(), release))
                    .isSorted();
        }
    }

    @Test
    void inCyclesThatRanBeforeNothingBecomesDueEarlier() {
        SubmissionId evaluation = open(DAYS.asked());
        Cycle before = cycle();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("UPDATE submission SET entry_due = ?, review_due = ? WHERE id = ?")
                    .params(before.entryDue().plusDays(1), before.releaseOn().plusDays(1), evaluation.value())
                    .update();
            migration().forEach(sql -> jdbc.sql(sql).update());
            Cycle migrated = dates.of(evaluation, cycle());
            assertThat(migrated.entryDue()).isEqualTo(before.approvalDue());
            assertThat(migrated.reviewDue())
                    .as("extended beyond all others")
                    .isEqualTo(before.releaseOn().plusDays(1));
            assertThat(migrated.approvalDue()).isEqualTo(before.releaseOn());
            EvaluationDays all = Objects.requireNonNull(cycle().evaluation());
            assertThat(List.of(
                            before.approvalDue(),
                            all.entryDue(),
                            all.reviewDue(),
                            all.approvalDue(),
                            before.releaseOn()))
                    .isSorted();
        });
    }

    // what changes data; the columns are there
    private static List<String> migration() {
        try {
            String sql = new ClassPathResource("db/migration/V28__evaluation_days.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
            return Arrays.stream(sql.replaceAll("(?m)^--.*$", "").split(";"))
                    .map(String::strip)
                    .filter(statement -> statement.startsWith("UPDATE"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate dueBySql(SubmissionId id, Status status) {
        return jdbc.sql(
                        "SELECT " + Due.SQL
                                + " FROM (SELECT id, cycle_id, unit_kind, status_since, entry_due, review_due,"
                                + " approval_due, ? AS status FROM submission) s JOIN cycle c ON c.id = s.cycle_id WHERE s.id = ?")
                .params(status.name(), id.value())
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .single();
    }

    private SubmissionId open(EvaluationDays.Asked evaluation) {
        Cycle opened = round.cycles
                .open(world.central, request(world.opening(), evaluation), (done, all) -> {})
                .cycle();
        return round.submissions.of(opened.id()).getLast().id();
    }

    private Cycle cycle() {
        return round.cycles.standing(world.plan, TestWorld.YEAR).orElseThrow();
    }

    private static OpeningRequest request(OpeningRequest plain, EvaluationDays.Asked evaluation) {
        return new OpeningRequest(
                plain.plan(),
                plain.year(),
                plain.entryDue(),
                plain.reviewDue(),
                plain.approvalDue(),
                evaluation,
                plain.releaseOn(),
                Guide.NONE);
    }
}
