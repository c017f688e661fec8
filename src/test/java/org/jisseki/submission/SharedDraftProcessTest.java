package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.security.SignedIn;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Two people in one draft: nobody overwrites silently what the other typed, and each learns what the other changed. */
@PortalTest
class SharedDraftProcessTest {

    private static final int RACES = 100;
    private static final int FIRST_SAVES = 60;
    private static final int PULSES = 300;

    private final Round round;
    private final TestWorld world;
    private final SharedDraft shared;
    private final JdbcClient jdbc;
    private final MockMvcTester http;
    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private SubmissionId unit;

    SharedDraftProcessTest(ApplicationContext portal, SharedDraft shared, JdbcClient jdbc) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.shared = shared;
        this.jdbc = jdbc;
        this.http = MockMvcTester.from(
                (WebApplicationContext) portal,
                (DefaultMockMvcBuilder builder) -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
    }

    @BeforeEach
    void openTheYear() {
        unit = round.open(world).getFirst();
    }

    @AfterEach
    void stop() {
        two.shutdownNow();
    }

    @Test
    void aStaleSaveIsAConflictOfItsFieldAlone() {
        DraftValue first = kept(save(world.staff, UnitForm.SETTLED, "33", 0));
        DraftValue second = kept(save(world.staff2, UnitForm.SETTLED, "34", first.seq()));
        assertThat(second.editor()).isEqualTo(world.name(world.staff2));
        assertThat(second.at()).startsWith("2021-05-25T10:00");

        assertThat(save(world.staff, UnitForm.SETTLED, "35", first.seq()))
                .isInstanceOfSatisfying(
                        SharedDraft.Overtaken.class,
                        taken -> assertThat(taken.theirs()).isEqualTo(second));
        assertThat(texts()).containsEntry(UnitForm.SETTLED, "34");
        kept(save(world.staff, UnitForm.RESULT, "取り組んだ。", 0));

        kept(save(world.staff, UnitForm.SETTLED, "35", second.seq()));
        assertThat(texts()).containsEntry(UnitForm.SETTLED, "35");
        assertThat(kept(save(world.staff2, UnitForm.SETTLED, "35", second.seq()))
                        .text())
                .as("the same text is no conflict")
                .isEqualTo("35");
    }

    @Test
    void whoseFirstSaveBeginsTheEntryIsNotTheOnlyOneToEnter() {
        kept(save(world.staff, UnitForm.SETTLED, "33", 0));
        assertThat(save(world.staff2, UnitForm.SETTLED, "34", 0)).isInstanceOf(SharedDraft.Overtaken.class);
        assertThat(contributors()).as("whose text was not kept").containsExactly(world.staff.value());
    }

    @Test
    void ofTwoFirstSavesAtTheSameMomentBothAreSaved() throws Exception {
        TestWorld many = new TestWorld(jdbc, FIRST_SAVES);
        for (SubmissionId each : round.open(many)) {
            CyclicBarrier barrier = new CyclicBarrier(2);
            Future<SharedDraft.Outcome> one =
                    two.submit(at(barrier, () -> shared.save(many.staff, each, UnitForm.SETTLED, "33", 0)));
            Future<Entry.Saved> other =
                    two.submit(at(barrier, () -> round.entry.save(many.staff2, each, UnitForm.RESULT, "始めた。")));
            kept(one.get());
            other.get();
            assertThat(round.entry.open(many.staff, each).draft())
                    .containsOnly(Map.entry(UnitForm.SETTLED, "33"), Map.entry(UnitForm.RESULT, "始めた。"));
            assertThat(jdbc.sql(
                                    "SELECT COUNT(*) FROM jisseki_record.record WHERE subject_kind = 'SUBMISSION' AND subject_id = ? AND act = 'START_ENTRY'")
                            .param(each.value())
                            .query(Integer.class)
                            .single())
                    .as("begun once")
                    .isEqualTo(1);
        }
    }

    @Test
    void tellsWhatChangedSinceAndWhoTookItOutOfTheHands() {
        DraftValue first = kept(save(world.staff, UnitForm.SETTLED, "33", 0));
        int upTo = shared.pulse(world.staff, unit).draftSeq();
        assertThat(shared.changes(world.staff, unit, upTo).values()).isEmpty();

        DraftValue second = kept(save(world.staff2, UnitForm.SETTLED, "34", first.seq()));
        SharedDraft.Changes changes = shared.changes(world.staff, unit, upTo);
        assertThat(changes.values()).containsExactly(second);
        assertThat(changes.moved()).isEmpty();

        round.fill(world.staff2, unit, "30");
        round.handIn(world.staff2, unit);
        assertThat(shared.pulse(world.staff, unit).version())
                .isGreaterThan(changes.submission().version());
        assertThat(shared.changes(world.staff, unit, upTo).moved())
                .hasValueSatisfying(why -> assertThat(why.args()).contains(world.name(world.staff2)));
        assertThatThrownBy(() -> save(world.staff, UnitForm.SETTLED, "36", second.seq()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void ofTwoSavesOfOneFieldAtTheSameMomentOneIsToldOfTheOther() throws Exception {
        round.entry.save(world.staff, unit, UnitForm.RESULT, "始めた。");
        int seen = 0;
        for (int race = 0; race < RACES; race++) {
            int before = seen;
            String mine = "一" + race;
            String theirs = "二" + race;
            CyclicBarrier barrier = new CyclicBarrier(2);
            List<Future<SharedDraft.Outcome>> both = List.of(
                    two.submit(at(barrier, () -> save(world.staff, UnitForm.SETTLED, mine, before))),
                    two.submit(at(barrier, () -> save(world.staff2, UnitForm.SETTLED, theirs, before))));
            List<SharedDraft.Outcome> outcomes = new ArrayList<>();
            for (Future<SharedDraft.Outcome> each : both) {
                outcomes.add(each.get());
            }
            DraftValue won = outcomes.stream()
                    .filter(SharedDraft.Kept.class::isInstance)
                    .map(SharedDraftProcessTest::kept)
                    .reduce((one, other) -> {
                        throw new AssertionError("both were kept");
                    })
                    .orElseThrow();
            assertThat(outcomes).contains(new SharedDraft.Overtaken(won));
            assertThat(texts()).containsEntry(UnitForm.SETTLED, won.text());
            seen = won.seq();
        }
    }

    @Test
    void savesOfDifferentFieldsAtTheSameMomentAreCountedApart() throws Exception {
        round.entry.save(world.staff, unit, UnitForm.RESULT, "始めた。");
        int upTo = shared.pulse(world.staff, unit).draftSeq();
        for (int race = 0; race < RACES; race++) {
            String text = String.valueOf(race);
            CyclicBarrier barrier = new CyclicBarrier(2);
            Future<SharedDraft.Outcome> one =
                    two.submit(at(barrier, () -> save(world.staff, UnitForm.SETTLED, text, Integer.MAX_VALUE)));
            Future<SharedDraft.Outcome> other =
                    two.submit(at(barrier, () -> save(world.staff2, UnitForm.RESULT, text, Integer.MAX_VALUE)));
            assertThat(kept(one.get()).seq()).isNotEqualTo(kept(other.get()).seq());
            assertThat(shared.changes(world.staff, unit, upTo).values())
                    .extracting(DraftValue::field)
                    .containsExactlyInAnyOrder(UnitForm.SETTLED, UnitForm.RESULT);
            upTo = shared.pulse(world.staff, unit).draftSeq();
        }
    }

    @Test
    void aPageAsksHowFarTheDraftIsAndStrangersLearnNothing() {
        DraftValue value = kept(save(world.staff, UnitForm.SETTLED, "33", 0));
        assertThat(http.get().uri(pulse())).as("nobody").hasStatus(401);
        assertThat(http.get().uri(pulse()).with(as(world.staff)))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("1 " + value.seq());
        for (PersonId stranger : List.of(world.administrator, new TestWorld(jdbc, 1).staff)) {
            assertThat(http.get().uri(pulse()).with(as(stranger))).hasStatus(404);
            assertThatThrownBy(() -> shared.changes(stranger, unit, 0)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> save(stranger, UnitForm.SETTLED, "1", value.seq()))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(http.get().uri("/pulse/999999999").with(as(world.staff))).hasStatus(404);
    }

    @Test
    void askingIsCheap() {
        save(world.staff, UnitForm.SETTLED, "33", 0);
        long[] nanos = new long[PULSES];
        for (int i = 0; i < PULSES; i++) {
            long from = System.nanoTime();
            shared.pulse(world.staff, unit);
            nanos[i] = System.nanoTime() - from;
        }
        Arrays.sort(nanos);
        System.out.printf("pulse %d, median %.2f ms%n", PULSES, nanos[PULSES / 2] / 1e6);
        assertThat(nanos[PULSES / 2]).isLessThan(50_000_000);
    }

    private SharedDraft.Outcome save(PersonId by, String field, String text, int seen) {
        return shared.save(by, unit, field, text, seen);
    }

    private static DraftValue kept(SharedDraft.Outcome outcome) {
        return ((SharedDraft.Kept) outcome).value();
    }

    private Map<String, String> texts() {
        return round.entry.open(world.staff, unit).draft();
    }

    private List<Long> contributors() {
        return jdbc.sql("SELECT person_id FROM contributor WHERE submission_id = ?")
                .param(unit.value())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private String pulse() {
        return "/pulse/" + unit.value();
    }

    private static RequestPostProcessor as(PersonId person) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                new SignedIn(person.value(), "someone").authentication());
    }

    private static <T> Callable<T> at(CyclicBarrier barrier, Callable<T> act) {
        return () -> {
            barrier.await();
            return act.call();
        };
    }
}
