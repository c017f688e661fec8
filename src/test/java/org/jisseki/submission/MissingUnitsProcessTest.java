package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit named missing with a reason, taken back, and approved after all. */
@PortalTest
class MissingUnitsProcessTest {

    private static final String REASON = "国の統計が8月まで出ないため 𠮷田町分を除けない";

    private final Round round;
    private final TestWorld world;
    private final MissingUnits missing;
    private final RecordBook record;
    private SubmissionId id = new SubmissionId(0);

    MissingUnitsProcessTest(ApplicationContext portal, JdbcClient jdbc, MissingUnits missing, RecordBook record) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 2);
        this.missing = missing;
        this.record = record;
    }

    @BeforeEach
    void open() {
        id = round.open(world).getFirst();
    }

    @Test
    void standsWithItsReasonAndInTheUnitsRecord() {
        Submission before = read();

        Submission named = missing.name(world.central, id, before.version(), REASON + "  ");

        assertThat(named).isEqualTo(read());
        assertThat(named.status()).isEqualTo(Status.NOT_STARTED);
        assertThat(named.since()).isEqualTo(before.since());
        assertThat(missing.of(named.cycle())).singleElement().satisfies(unit -> {
            assertThat(unit.submission()).isEqualTo(id);
            assertThat(unit.reason()).isEqualTo(REASON);
            assertThat(unit.by()).isEqualTo(world.central);
        });
        assertThat(missing.of(named.cycle(), named.measure())).isEqualTo(missing.of(named.cycle()));
        List<RecordRow> rows = record.of(Act.SUBMISSION, id.value());
        assertThat(rows.getLast().act().act()).isEqualTo("NAME_MISSING");
        assertThat(rows.getLast().head()).isEqualTo(named.head());
        assertThat(rows).allMatch(RecordRow::isIntact);
        assertThat(record.reasons(Act.SUBMISSION, id.value()))
                .containsEntry(named.head().seq(), REASON);
    }

    @Test
    void isGoneOnceTakenBackAndItsReasonStaysWithTheAct() {
        missing.name(world.central, id, version(), REASON);
        Submission back = missing.takeBack(world.central, id, version());
        assertThat(missing.of(back.cycle())).isEmpty();
        assertThat(record.reasons(Act.SUBMISSION, id.value())).containsValue(REASON);
        assertRefused("submission.missing.not", () -> missing.takeBack(world.central, id, version()));
        assertThat(read()).as("the second taking back left nothing behind").isEqualTo(back);
    }

    @Test
    void cannotBeNamedTwice() {
        missing.name(world.central, id, version(), REASON);
        Submission before = read();
        assertRefused("submission.missing.already", () -> missing.name(world.central, id, version(), "もう一度"));
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void needsAReasonThatCanBePrinted() {
        for (String reason : List.of("", " \n", "あ".repeat(MissingUnits.LENGTH + 1))) {
            assertThatThrownBy(() -> missing.name(world.central, id, version(), reason))
                    .isInstanceOfSatisfying(
                            InvalidFieldsException.class,
                            invalid -> assertThat(invalid.problems()).containsKey(MissingUnits.REASON));
        }
        missing.name(world.central, id, version(), "𠮷".repeat(MissingUnits.LENGTH));
    }

    @Test
    void goesItsWayAndIsMissingNoMoreOnceApproved() {
        missing.name(world.central, id, version(), REASON);
        round.fill(world.staff, id, "47.4");
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        assertThat(missing.of(read().cycle())).hasSize(1);
        round.approve(world.head, id);
        assertThat(missing.of(read().cycle())).isEmpty();
    }

    @Test
    void whoSawAnOlderStateNamesNothing() {
        int seen = version();
        round.fill(world.staff, id, "47.4");
        assertThatThrownBy(() -> missing.name(world.central, id, seen, REASON)).isInstanceOf(ConflictException.class);
        assertThat(missing.of(read().cycle())).isEmpty();
    }

    private Submission read() {
        return round.submissions.get(world.central, id);
    }

    private int version() {
        return read().version();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.sentence().key()).isEqualTo(key));
    }
}
