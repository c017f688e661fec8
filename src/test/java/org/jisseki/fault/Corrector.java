package org.jisseki.fault;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.EmbeddedDatabase;
import org.jisseki.demo.PortalBeans;
import org.jisseki.demo.TestClock;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.Submission;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The portal that is killed while it corrects what it released and writes the morning's mails: round after round a correction of
 * each of {@value #MEASURES} measures, and the mails of one more working day. It says {@code making} while editions are made and
 * {@code mailing} once a mail of the day is claimed, and acknowledges an edition as PUBLIC and a day as MORNING.
 */
final class Corrector {

    static final int MEASURES = 12;
    static final int ROUNDS = 8;

    private final ConfigurableApplicationContext portal;
    private final JdbcClient jdbc;
    private final Round round;
    private final Publishing publishing;
    private final Corrections corrections;

    private Corrector(ConfigurableApplicationContext portal) {
        this.portal = portal;
        this.jdbc = portal.getBean(JdbcClient.class);
        this.round = new Round(portal);
        this.publishing = new Publishing(portal);
        this.corrections = portal.getBean(Corrections.class);
    }

    /** @param arguments the mail server's port, and how many mornings were acknowledged */
    static void main(String... arguments) {
        int had = Integer.parseInt(arguments[1]);
        TestClock clock = new TestClock();
        Mornings.set(clock, had + 1); // what a killed portal had begun goes on at once, and on its own day
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(Killing.BINARIES, Killing.database(CorrectionFaultTest.NAME));
                ConfigurableApplicationContext portal = PortalBeans.start(
                        database,
                        clock,
                        Map.of(
                                "logging.level.root", "error",
                                "spring.mail.host", "127.0.0.1",
                                "spring.mail.port", arguments[0]))) {
            new Corrector(portal).work(new Mornings(portal, clock), had);
        }
    }

    private void work(Mornings mornings, int had) {
        if (jdbc.sql("SELECT COUNT(*) FROM cycle").query(Long.class).single() == 0) {
            released();
            mornings.prepare();
        }
        mornings.tellResumed();
        Telling.line("ready");
        for (int number = 1; number <= ROUNDS; number++) {
            correct(number);
            if (number > had) {
                mornings.write(number);
            }
        }
        Telling.line("finished");
    }

    /** A year that is public: what is corrected. */
    private void released() {
        TestWorld world = portal.getBean(OneClick.class).run(() -> {
            TestWorld made = new TestWorld(jdbc, 1);
            for (int measure = 2; measure <= MEASURES; measure++) {
                made.addMeasure(measure);
            }
            return made;
        });
        List<SubmissionId> units = round.open(world);
        for (SubmissionId unit : units) {
            round.fill(world.staff, unit, "40.0");
            round.handIn(world.staff, unit);
            round.pass(world.reviewer, unit);
            round.approve(world.head, unit);
        }
        publishing.release(
                world.central,
                round.submissions.get(world.central, units.getFirst()).cycle());
    }

    private void correct(int number) {
        List<SubmissionId> units = jdbc.sql("""
                        SELECT id FROM submission WHERE round = 0 AND status = 'RELEASED' ORDER BY id""")
                .query((row, n) -> new SubmissionId(row.getLong(1)))
                .list();
        List<SubmissionId> handedOn =
                units.stream().map(unit -> handOn(unit, number)).toList();
        for (SubmissionId correction : handedOn) {
            if (status(correction) == Status.AWAITING_APPROVAL) {
                Telling.begin("approve");
                acknowledge("approve", "APPROVE", round.approve(head(correction), correction));
            }
        }
        handedOn.stream().filter(this::isWaiting).forEach(correction -> {
            Telling.begin("letOut");
            publishing.letOut(central(correction), correction);
            Telling.acknowledge("letOut", "RELEASE_CORRECTION", correction.value(), ordered(correction));
        });
        if (handedOn.stream().anyMatch(correction -> status(correction) != Status.RELEASED)) {
            Telling.line("making " + number);
        }
        for (SubmissionId correction : handedOn) {
            publishing.awaitReleased(correction);
            Telling.acknowledge("public", "PUBLIC", correction.value(), 0);
        }
    }

    /** A unit's correction of this round, from wherever it is to its approval. */
    private SubmissionId handOn(SubmissionId unit, int number) {
        SubmissionId correction = ofRound(unit, number);
        PersonId staff = staff(unit);
        if (correction == null) {
            SubmissionId base = number == 1 ? unit : Objects.requireNonNull(ofRound(unit, number - 1));
            Telling.begin("open");
            correction = corrections
                    .open(staff, base, round.submissions.get(staff, base).version(), NewCorrection.of("集計に誤りがあったため"))
                    .id();
            Telling.acknowledge("open", "OPEN_CORRECTION", correction.value(), 1);
        }
        Status status = status(correction);
        if (status == Status.NOT_STARTED || status == Status.DRAFT) {
            String key = round.entry
                    .open(staff, correction)
                    .form()
                    .actuals()
                    .getFirst()
                    .key();
            round.entry.save(staff, correction, key, String.valueOf(40 + number));
            Telling.begin("handIn");
            acknowledge("handIn", "HAND_IN", round.handIn(staff, correction));
        }
        if (status(correction) == Status.IN_REVIEW) {
            Telling.begin("pass");
            acknowledge("pass", "PASS", round.pass(reviewer(correction), correction));
        }
        return correction;
    }

    private @Nullable SubmissionId ofRound(SubmissionId unit, int number) {
        return jdbc.sql("SELECT submission_id FROM correction c JOIN submission s ON s.id = c.submission_id"
                        + " WHERE c.first_id = ? AND s.round = ?")
                .params(unit.value(), number)
                .query((row, n) -> new SubmissionId(row.getLong(1)))
                .optional()
                .orElse(null);
    }

    private Status status(SubmissionId id) {
        return Status.valueOf(jdbc.sql("SELECT status FROM submission WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    /** Whether it is approved and nobody has released it: of what a killed portal let out the edition is made by itself. */
    private boolean isWaiting(SubmissionId correction) {
        return status(correction) == Status.APPROVED
                && jdbc.sql("SELECT COUNT(*) FROM correction_release WHERE submission_id = ? AND active = 1")
                                .param(correction.value())
                                .query(Long.class)
                                .single()
                        == 0;
    }

    /** The number of the act in the record; the edition may be made already, which is an act behind it. */
    private int ordered(SubmissionId correction) {
        return jdbc.sql(
                        "SELECT MAX(seq) FROM jisseki_record.record WHERE subject_kind = 'SUBMISSION' AND subject_id = ?"
                                + " AND act = 'RELEASE_CORRECTION'")
                .param(correction.value())
                .query(Integer.class)
                .single();
    }

    private PersonId central(SubmissionId unit) {
        return person(
                "SELECT MIN(a.person_id) FROM submission s JOIN post p ON p.role = 'CENTRAL_COORDINATOR'"
                        + " JOIN assignment a ON a.post_id = p.id WHERE s.id = ?",
                unit);
    }

    private PersonId staff(SubmissionId unit) {
        return person(
                "SELECT MIN(a.person_id) FROM submission s JOIN post p ON p.section_id = s.section_id"
                        + " JOIN assignment a ON a.post_id = p.id WHERE s.id = ?",
                unit);
    }

    private PersonId reviewer(SubmissionId unit) {
        return person(
                "SELECT MIN(a.person_id) FROM submission s JOIN assignment a ON a.post_id = s.reviewer_post_id"
                        + " WHERE s.id = ?",
                unit);
    }

    private PersonId head(SubmissionId unit) {
        return person(
                "SELECT MIN(a.person_id) FROM submission s JOIN assignment a ON a.post_id = s.approver_post_id"
                        + " WHERE s.id = ?",
                unit);
    }

    private PersonId person(String sql, SubmissionId unit) {
        return jdbc.sql(sql)
                .param(unit.value())
                .query((row, n) -> new PersonId(row.getLong(1)))
                .single();
    }

    private static void acknowledge(String who, String act, Submission after) {
        Telling.acknowledge(who, act, after.id().value(), after.head().seq());
    }
}
