package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.security.SignedIn;
import org.jisseki.submission.ApprovalRoute;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** An approved correction waits for the central coordinator, who reads it before, lets it out now or at a time, or sends it back. */
@PortalTest
class CorrectionReleaseProcessTest {

    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final Corrections corrections;
    private final CorrectionReleases releases;
    private final WaitingCorrections waiting;
    private final ApprovalRoute route;
    private final RecordBook record;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final MockMvcTester web;
    private final List<SubmissionId> units;

    CorrectionReleaseProcessTest(
            WebApplicationContext portal,
            Corrections corrections,
            CorrectionReleases releases,
            WaitingCorrections waiting,
            ApprovalRoute route,
            RecordBook record,
            JdbcClient jdbc,
            TestClock clock) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 2);
        this.publishing = new Publishing(portal);
        this.corrections = corrections;
        this.releases = releases;
        this.waiting = waiting;
        this.route = route;
        this.record = record;
        this.jdbc = jdbc;
        this.clock = clock;
        this.web = MockMvcTester.from(
                portal, builder -> builder.apply(springSecurity()).build());
        this.units = round.open(world);
        for (SubmissionId unit : units) {
            round.fill(world.staff, unit, "40");
            decide(unit);
        }
        publishing.release(world.central, read(units.getFirst()).cycle());
    }

    @Test
    void isNotPublicUntilTheCoordinatorReleasesIt() {
        Submission approved = approved(units.getFirst(), "49");

        assertThat(route.position(approved.process())).contains("release");
        assertThat(read(approved.id()).status()).isEqualTo(Status.APPROVED);
        assertThat(editions()).hasSize(1);
        assertThat(waiting.of(world.central))
                .filteredOn(each -> each.submission().id().equals(approved.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.release()).isNull();
                    assertThat(each.correction().reason()).isEqualTo("誤記");
                });

        publishing.releaseCorrections(world.central, approved.id());

        assertThat(editions()).extracting(Edition::no).containsExactly(1, 2);
        assertThat(route.position(approved.process())).isEmpty();
        assertThat(waiting.of(world.central))
                .noneMatch(each -> each.submission().id().equals(approved.id()));
        assertThat(states(approved.id())).containsExactly("PUBLIC");
    }

    @Test
    void severalGoTogetherOrNone() {
        Submission one = approved(units.getFirst(), "49");
        Submission other = approved(units.getLast(), "51");
        AsSeen stale = new AsSeen(other.id(), other.version() - 1);

        assertThatThrownBy(() -> releases.release(world.central, List.of(seen(one.id()), stale)))
                .isInstanceOf(RefusedException.class);
        assertThat(route.position(one.process())).contains("release");
        assertThat(states(one.id())).isEmpty();

        publishing.releaseCorrections(world.central, one.id(), other.id());

        assertThat(editions()).extracting(Edition::no).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> releases.release(world.central, List.of()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.sentence().key()).isEqualTo("publication.waiting.none"));
    }

    @Test
    void goesByItselfAtItsTimeAndNotBefore() {
        Submission approved = approved(units.getFirst(), "49");
        LocalDateTime at = now().plusHours(2);
        for (LocalDateTime wrong : List.of(now(), now().minusDays(1))) {
            assertThatThrownBy(() -> releases.schedule(world.central, List.of(seen(approved.id())), wrong))
                    .isInstanceOf(InvalidFieldsException.class);
        }
        releases.schedule(world.central, List.of(seen(approved.id())), now().plusDays(9));
        releases.schedule(world.central, List.of(seen(approved.id())), at);

        clock.advance(Duration.ofHours(1));
        releases.releaseDue();
        assertThat(route.position(approved.process())).contains("release");
        clock.advance(Duration.ofHours(1));
        releases.releaseDue();
        releases.releaseDue();
        publishing.awaitReleased(approved.id());

        assertThat(states(approved.id())).containsExactly("WITHDRAWN", "PUBLIC");
        List<RecordRow> rows = record.of(Act.SUBMISSION, approved.id().value());
        assertThat(rows)
                .extracting(row -> row.act().act())
                .endsWith("APPROVE", "SCHEDULE_RELEASE", "SCHEDULE_RELEASE", "RELEASE_CORRECTION", "RELEASE");
        assertThat(rows).allMatch(RecordRow::isIntact);
        assertThat(rows.getLast().act().person()).isEqualTo(world.central);
    }

    @Test
    void aTimeIsTakenBackAndWhatIsOutStaysOut() {
        Submission approved = approved(units.getFirst(), "49");
        releases.schedule(world.central, List.of(seen(approved.id())), now().plusHours(1));
        releases.withdraw(world.central, seen(approved.id()));
        assertChanged(() -> releases.withdraw(world.central, seen(approved.id())));
        clock.advance(Duration.ofHours(2));
        releases.releaseDue();
        assertThat(route.position(approved.process())).contains("release");

        releases.release(world.central, List.of(seen(approved.id())));
        // the row is looked at, not how far the job is: it is let out from here on
        publishing.awaitReleased(approved.id());
        assertThatThrownBy(() -> releases.release(world.central, List.of(seen(approved.id()))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void isSentBackToItsSectionAndComesAgain() {
        Submission approved = approved(units.getFirst(), "49");
        releases.schedule(world.central, List.of(seen(approved.id())), now().plusHours(1));
        assertThatThrownBy(() -> round.decisions.returnDecided(
                        world.central, read(approved.id()).seen(), List.of()))
                .isInstanceOf(InvalidFieldsException.class);

        round.decisions.returnDecided(
                world.central, read(approved.id()).seen(), List.of(new NewFinding(UnitForm.SETTLED, "根拠を示してください。")));

        assertThat(read(approved.id()).status()).isEqualTo(Status.RETURNED);
        assertThat(read(approved.id()).process()).as("the same process").isEqualTo(approved.process());
        assertThat(route.position(approved.process())).contains("enter");
        assertThat(states(approved.id())).containsExactly("WITHDRAWN");
        clock.advance(Duration.ofHours(2));
        releases.releaseDue();
        assertThat(editions()).hasSize(1);

        round.answer(world.staff, finding(approved.id()));
        decide(approved.id());
        publishing.releaseCorrections(world.central, approved.id());
        assertThat(editions()).extracting(Edition::no).containsExactly(1, 2);
    }

    /** What would be published can be read before, by who releases and nobody else; it is what then is published. */
    @Test
    void isReadBeforeAndNothingIsStoredByThat() throws IOException {
        Submission approved = approved(units.getFirst(), "49");
        String path = "/unreleased/correction/" + approved.id().value();
        String before = stored();

        MvcTestResult page = get(world.central, path);
        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
        String html = page.getResponse().getContentAsString();
        assertThat(html).contains("公表前", "訂正第1版", "未公表", "49", "誤記", path + "/sheet.pdf", path + "/errata");
        assertThat(get(world.central, path + "?lang=en").getResponse().getContentAsString())
                .contains("Not yet released", "not released");
        assertThat(get(world.central, path + "/errata").getResponse().getContentAsString())
                .contains("公表前", "正誤表", "40", "49");
        assertThat(text(get(world.central, path + "/sheet.pdf"), "unreleased-sheet"))
                .contains("訂正第1版（公表前）", "49");
        assertThat(text(get(world.central, path + "/errata.pdf"), "unreleased-errata"))
                .contains("公表前", "40", "49");
        for (PersonId other :
                List.of(world.staff, world.reviewer, world.head, world.coordinator, world.administrator)) {
            for (String below : List.of("", "/errata", "/sheet.pdf", "/errata.pdf")) {
                assertThat(get(other, path + below))
                        .as("%s by %s", below, other)
                        .hasStatus(404);
            }
            assertThatThrownBy(() -> waiting.of(other)).isInstanceOf(NotFoundException.class);
        }
        assertThat(stored()).as("nothing is stored by looking").isEqualTo(before);
        Sheet shown = waiting.draft(world.central, approved.id()).sheet();

        publishing.releaseCorrections(world.central, approved.id());

        Sheet published = publishing
                .editions
                .sheet(editions().getLast().planCode(), TestWorld.YEAR, "322", 2)
                .orElseThrow();
        assertThat(SheetJson.write(shown).replace(shown.releasedAt(), ""))
                .as("what was seen is what is published")
                .isEqualTo(SheetJson.write(published).replace(published.releasedAt(), ""));
        assertThat(get(world.central, path)).as("out now").hasStatus(404);
    }

    @Test
    void whoWorkedOnItDoesNotReleaseItAndNobodyElseDoes() {
        Submission approved = approved(units.getFirst(), "49");
        for (PersonId other : List.of(world.staff, world.reviewer, world.head, world.coordinator)) {
            assertThatThrownBy(() -> releases.release(other, List.of(seen(approved.id()))))
                    .hasMessage("authority.notNow");
            assertThat(releases.countWaiting(other)).isZero();
        }
        assertThat(releases.countWaiting(world.central)).isPositive();
        jdbc.sql("INSERT INTO contributor (submission_id, person_id) VALUES (?, ?)")
                .params(approved.id().value(), world.central.value())
                .update();
        assertThatThrownBy(() -> releases.release(world.central, List.of(seen(approved.id()))))
                .hasMessage("authority.fourEyes");
    }

    /** A release and a return at the same moment, many times: one of both, and the other is told who was first. */
    @Test
    void ofAReleaseAndAReturnOneHappens() throws Exception {
        int races = 12;
        int out = 0;
        SubmissionId base = units.getFirst();
        for (int race = 0; race < races; race++) {
            Submission approved = approved(base, String.valueOf(50 + race));
            CyclicBarrier start = new CyclicBarrier(2);
            List<Object> outcomes = new ArrayList<>();
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                AsSeen seen = seen(approved.id());
                var decided = read(approved.id()).seen();
                List<Future<Object>> acts = List.of(
                        two.submit(() -> attempt(start, () -> releases.release(world.central, List.of(seen)))),
                        two.submit(() -> attempt(
                                start,
                                () -> round.decisions.returnDecided(
                                        world.central, decided, List.of(new NewFinding(UnitForm.SETTLED, "根拠は。"))))));
                for (Future<Object> act : acts) {
                    outcomes.add(act.get());
                }
            }
            assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
            assertThat(outcomes).hasAtLeastOneElementOfType(RefusedException.class);
            if (outcomes.getFirst().equals("done")) {
                out++;
            } else {
                assertThat(route.position(approved.process())).contains("enter");
                round.answer(world.staff, finding(approved.id()));
                decide(approved.id());
                publishing.letOut(world.central, approved.id());
            }
            publishing.awaitReleased(approved.id());
            base = approved.id();
        }
        System.out.printf("races of a release and a return: %d, released %d, returned %d%n", races, out, races - out);
        assertThat(editions()).hasSize(1 + races);
    }

    private static Object attempt(CyclicBarrier start, Runnable act) throws Exception {
        start.await();
        try {
            act.run();
            return "done";
        } catch (RefusedException refused) {
            return refused;
        }
    }

    private Submission approved(SubmissionId base, String actual) {
        Submission opened = corrections.open(world.staff, base, read(base).version(), NewCorrection.of("誤記"));
        round.entry.save(
                world.staff,
                opened.id(),
                round.entry
                        .open(world.staff, opened.id())
                        .form()
                        .actuals()
                        .getFirst()
                        .key(),
                actual);
        decide(opened.id());
        return read(opened.id());
    }

    private void decide(SubmissionId id) {
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }

    private long finding(SubmissionId id) {
        return jdbc.sql("SELECT MAX(id) FROM finding WHERE submission_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private List<String> states(SubmissionId id) {
        return jdbc.sql("SELECT status FROM correction_release WHERE submission_id = ? ORDER BY id")
                .param(id.value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private String stored() {
        return jdbc.sql("""
                        SELECT CONCAT_WS('|', (SELECT COUNT(*) FROM jisseki_record.edition),
                            (SELECT COUNT(*) FROM jisseki_record.edition_file), (SELECT COUNT(*) FROM jisseki_record.record),
                            (SELECT COUNT(*) FROM jisseki_record.edition_pair), (SELECT COUNT(*) FROM correction_release))""").query(String.class).single();
    }

    private MvcTestResult get(PersonId who, String path) {
        return web.get()
                .uri(path)
                .with(authentication(new SignedIn(who.value(), "someone").authentication()))
                .exchange();
    }

    private static String text(MvcTestResult got, String name) throws IOException {
        assertThat(got).hasStatusOk().hasContentType("application/pdf");
        byte[] pdf = got.getResponse().getContentAsByteArray();
        Path kept = Path.of("target", "screenshots", name + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void assertChanged(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.sentence().key()).isEqualTo("publication.waiting.changed"));
    }

    private AsSeen seen(SubmissionId id) {
        return new AsSeen(id, read(id).version());
    }

    private Submission read(SubmissionId id) {
        return round.submissions.get(world.central, id);
    }

    private List<Edition> editions() {
        return publishing.editions.of(read(units.getFirst()).cycle());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
