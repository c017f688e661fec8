package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.record.Sha256;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Release, through the services that the views call. */
@PortalTest
class ReleaseProcessTest {

    private final JdbcClient jdbc;
    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final Releases releases;
    private final ReleasePreviews previews;
    private final Editions editions;
    private final RecordBook record;

    ReleaseProcessTest(
            ApplicationContext portal,
            JdbcClient jdbc,
            ReleasePreviews previews,
            Editions editions,
            RecordBook record) {
        this.jdbc = jdbc;
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 3);
        this.publishing = new Publishing(portal);
        this.releases = publishing.releases;
        this.previews = previews;
        this.editions = editions;
        this.record = record;
    }

    @Test
    void approvedActualsAppearOnlyAfterTheReleaseAndAsTheyWereApproved() {
        List<SubmissionId> ids = round.open(world);
        String drawn = drawn();
        approve(ids.getFirst(), drawn);
        round.fill(world.staff, ids.get(1), "77.7");
        assertThat(editions.newest()).noneMatch(edition -> edition.planCode().equals(planCode()));

        List<Edition> made = publishing.release(world.central, cycle(ids));

        assertThat(made).singleElement().satisfies(edition -> {
            assertThat(edition.no()).isEqualTo(1);
            assertThat(edition.measureCode()).isEqualTo("322");
        });
        Sheet sheet = newest();
        assertThat(actuals(sheet)).as("nothing of drafts").containsExactly(drawn, null, null);
        assertThat(sheet.indicators().getFirst().achievement()).isNotNull();
        assertThat(sheet.indicators().get(1).achievement()).isNull();
        assertThat(sheet.programs().getFirst().settled()).isNotNull();
        assertThat(sheet.programs().get(1).settled()).isNull();
        assertThat(sheet.missing())
                .containsExactly(
                        new Sheet.Missing("②事業2", "PROGRAM", "集計が間に合わないため", "P2"),
                        new Sheet.Missing("③事業3", "PROGRAM", "集計が間に合わないため", "P3"));
        assertThat(sheet.programs())
                .extracting(Sheet.Program::absence)
                .containsExactly(null, "集計が間に合わないため", "集計が間に合わないため");
        assertThat(Rendering.newest(sheet, Locale.JAPANESE))
                .contains(">" + drawn + "<")
                .doesNotContain("77.7");
        assertThat(status(ids.getFirst())).isEqualTo(Status.RELEASED);
        assertThat(status(ids.get(1))).isEqualTo(Status.DRAFT);
    }

    /** What was typed when the form still promised to publish none of it. */
    @Test
    void aReasonOfBeforeStaysInside() {
        List<SubmissionId> ids = round.open(world);
        approve(ids.getFirst(), "40");
        publishing.nameMissing(world.central, cycle(ids));
        jdbc.sql("UPDATE missing_unit SET for_public = 0 WHERE submission_id = ?")
                .param(ids.get(1).value())
                .update();

        publishing.release(world.central, cycle(ids));

        assertThat(newest().missing())
                .containsExactly(
                        new Sheet.Missing("②事業2", "PROGRAM", null, "P2"),
                        new Sheet.Missing("③事業3", "PROGRAM", "集計が間に合わないため", "P3"));
    }

    @Test
    void whatIsDecidedLaterComesAsTheNextEditionAndTheFirstStays() {
        List<SubmissionId> ids = round.open(world);
        approve(ids.getFirst(), "40");
        Edition first = publishing.release(world.central, cycle(ids)).getFirst();
        String firstContent = content(1);
        approve(ids.get(1), "45");

        Edition second = publishing.release(world.central, cycle(ids)).getFirst();

        assertThat(second.no()).isEqualTo(2);
        assertThat(actuals(newest())).containsExactly("40.0", "45.0", null);
        assertThat(content(1)).isEqualTo(firstContent);
        assertThat(Sha256.of(firstContent)).isEqualTo(first.sha256());
        assertThat(Sha256.of(content(2))).isEqualTo(second.sha256());
        assertThat(editions.of(planCode(), TestWorld.YEAR, "322")).containsExactly(second, first);
        assertThat(editions.of(cycle(ids))).containsExactly(first, second);
    }

    @Test
    void whatIsPublishedIsNeverComputedAgain() {
        List<SubmissionId> ids = round.open(world);
        approve(ids.getFirst(), "47.4");
        changePlan("UPDATE achievement_rule SET cap = NULL, decimals = 4 WHERE plan_id = ?");
        changePlan("UPDATE target t JOIN indicator i ON i.id = t.indicator_id SET t.printed = '1', t.value = 1"
                + " WHERE i.plan_id = ?");
        publishing.release(world.central, cycle(ids));

        Sheet.Indicator indicator = newest().indicators().getFirst();
        assertThat(indicator.achievement())
                .isNotNull()
                .satisfies(a -> assertThat(a.printed()).isEqualTo("0.95"));
        assertThat(indicator.year(2020))
                .hasValueSatisfying(year -> assertThat(year.target().figure())
                        .isNotNull()
                        .satisfies(target -> assertThat(target.printed()).isEqualTo("50")));
    }

    @Test
    void withNothingApprovedNothingHappens() {
        List<SubmissionId> ids = round.open(world);
        int before = version(ids);
        assertThatThrownBy(() -> releases.release(world.central, cycle(ids), before))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.sentence().key()).isEqualTo("publication.nothingApproved"));
        assertThat(version(ids)).as("the cycle's row rolled back").isEqualTo(before);
        assertThat(editions.of(cycle(ids))).isEmpty();
    }

    @Test
    void whoSawAnOlderStateOfTheCycleReleasesNothing() {
        List<SubmissionId> ids = round.open(world);
        approve(ids.getFirst(), "40");
        publishing.freeze(world.central, cycle(ids));
        int seen = version(ids);
        releases.release(world.central, cycle(ids), seen);
        publishing.awaitPublic(cycle(ids));
        approve(ids.get(1), "41");
        assertThatThrownBy(() -> releases.release(world.central, cycle(ids), seen))
                .isInstanceOf(RefusedException.class);
        assertThat(status(ids.get(1))).isEqualTo(Status.APPROVED);
        assertThat(editions.of(cycle(ids))).hasSize(1);
    }

    @Test
    void nobodyElseReleasesNorSeesThatThereIsSomethingToRelease() {
        List<SubmissionId> ids = round.open(world);
        approve(ids.getFirst(), "40");
        for (PersonId person : List.of(
                world.staff, world.reviewer, world.head, world.coordinator, world.administrator, new PersonId(0))) {
            assertThat(releases.isFor(person)).isFalse();
            assertThatThrownBy(() -> previews.of(person, cycle(ids))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> releases.release(person, cycle(ids), version(ids)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(releases.isFor(world.central)).isTrue();
        assertThat(status(ids.getFirst())).isEqualTo(Status.APPROVED);
    }

    @Test
    void thePreviewNamesWhatIsApprovedAndWithWhomTheRestIs() {
        List<SubmissionId> ids = round.open(world);
        approve(ids.getFirst(), "40");
        round.fill(world.staff, ids.get(1), "41");
        round.handIn(world.staff, ids.get(1));

        ReleasePreview preview = previews.of(world.central, cycle(ids));

        assertThat(preview.approved()).isEqualTo(1);
        assertThat(preview.missing()).isEqualTo(2);
        assertThat(preview.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.in(Status.APPROVED))
                    .extracting(ReleasePreview.UnitState::name)
                    .containsExactly(unit("①事業1"));
            assertThat(measure.missing())
                    .extracting(
                            ReleasePreview.UnitState::name,
                            ReleasePreview.UnitState::status,
                            ReleasePreview.UnitState::holder)
                    .containsExactly(
                            tuple(unit("②事業2"), Status.IN_REVIEW, "職"),
                            tuple(unit("③事業3"), Status.NOT_STARTED, "課O 班O"));
        });
    }

    private static Sentence unit(String name) {
        return Sentence.of("publication.unit", name);
    }

    @Test
    void theReleaseStandsInTheRecordOfTheCycleAndOfEveryUnit() {
        List<SubmissionId> ids = round.open(world);
        approve(ids.getFirst(), "40");
        publishing.release(world.central, cycle(ids));
        for (List<RecordRow> rows : List.of(
                record.of(Act.CYCLE, cycle(ids).value()),
                record.of(Act.SUBMISSION, ids.getFirst().value()))) {
            assertThat(rows.getLast().act().act()).isEqualTo("RELEASE");
            assertThat(rows.getLast().act().person()).isEqualTo(world.central);
            assertThat(rows).allMatch(RecordRow::isIntact);
        }
    }

    @Test
    void theNextYearsSheetPrintsThisYearsActual() {
        List<SubmissionId> ids = round.open(world);
        approve(ids.getFirst(), "40");
        publishing.release(world.central, cycle(ids));
        List<Sheet> before = editions.before(planCode(), new FiscalYear(2021), "322");
        assertThat(before).containsExactly(newest());
        assertThat(editions.before(planCode(), TestWorld.YEAR, "322")).isEmpty();
    }

    private void approve(SubmissionId id, String actual) {
        round.fill(world.staff, id, actual);
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }

    private static String drawn() {
        return "%d.%d"
                .formatted(
                        ThreadLocalRandom.current().nextInt(100, 1000),
                        ThreadLocalRandom.current().nextInt(1, 10));
    }

    private CycleId cycle(List<SubmissionId> ids) {
        return round.submissions.get(world.central, ids.getFirst()).cycle();
    }

    private int version(List<SubmissionId> ids) {
        return round.cycles.get(cycle(ids)).version();
    }

    private Status status(SubmissionId id) {
        return round.submissions.get(world.central, id).status();
    }

    private Sheet newest() {
        return editions.of(planCode(), TestWorld.YEAR, "322").stream()
                .findFirst()
                .flatMap(e -> editions.sheet(planCode(), TestWorld.YEAR, "322", e.no()))
                .orElseThrow();
    }

    private static List<String> actuals(Sheet sheet) {
        return sheet.indicators().stream()
                .map(i -> i.year(2020).orElseThrow().actual().figure())
                .map(figure -> figure == null ? null : figure.printed())
                .toList();
    }

    private String content(int no) {
        return jdbc.sql("SELECT content FROM jisseki_record.edition WHERE plan_code = ? AND no = ?")
                .params(planCode(), no)
                .query(String.class)
                .single();
    }

    private void changePlan(String sql) {
        jdbc.sql(sql).param(world.plan.value()).update();
    }

    private String planCode() {
        return jdbc.sql("SELECT code FROM plan WHERE id = ?")
                .param(world.plan.value())
                .query(String.class)
                .single();
    }
}
