package org.jisseki.authority;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Sha256;
import org.jisseki.submission.evidence.Samples;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Units of one world, brought into each state by the acts that lead there; each with an answered finding, an open one and a file. */
class UnitsInEachState {

    final TestWorld world;

    private final Round round;
    private final JdbcClient jdbc;
    private final Map<Status, Deque<SubmissionId>> units = new EnumMap<>(Status.class);

    /** @param needed how many units of each state will be used up */
    UnitsInEachState(ApplicationContext portal, Map<Status, Integer> needed) {
        this.jdbc = portal.getBean(JdbcClient.class);
        this.round = new Round(portal);
        this.world = new TestWorld(
                jdbc, needed.values().stream().mapToInt(Integer::intValue).sum());
        world.section(world.ownDivision, "B"); // beside the responsible one
        Deque<SubmissionId> opened = new ArrayDeque<>(round.open(world));
        edition(opened.element());
        needed.forEach((status, count) -> {
            Deque<SubmissionId> inState = new ArrayDeque<>();
            for (int i = 0; i < count; i++) {
                SubmissionId id = opened.remove();
                file(id);
                bring(id, status);
                pin(id, 1, "ANSWERED");
                pin(id, 2, "OPEN");
                inState.add(id);
            }
            units.put(status, inState);
        });
    }

    SubmissionId of(Status state) {
        return Objects.requireNonNull(units.get(state)).element();
    }

    /** The unit was moved on: the next one takes its place. */
    void useUp(Status state) {
        Objects.requireNonNull(units.get(state)).remove();
    }

    /** A post that stands to every unit in this one relation. */
    PostId post(Role role, Relation relation) {
        return switch (relation) {
            case RESPONSIBLE -> world.post(role, world.own, world.ownDivision, world.ownSection);
            case OWN_DEPARTMENT -> world.post(role, world.own, null, null);
            case WRITER -> world.post(role, world.other, world.otherDivision, world.otherSection);
            case LEAD_DEPARTMENT -> world.post(role, world.lead, null, null);
            case REVIEWER, APPROVER, ANYONE -> world.post(role, world.other, null, null);
        };
    }

    /**
     * The route of every unit leads to the post, where the relation says so; else to where it led at first. The post's section
     * writes a part of every unit, where it says that.
     */
    void route(Relation relation, PostId post) {
        PostId reviewer = relation == Relation.REVIEWER ? post : world.reviewerPost;
        PostId approver = relation == Relation.APPROVER ? post : world.headPost;
        jdbc.sql("UPDATE submission SET reviewer_post_id = ?, approver_post_id = ? WHERE measure_id = ?")
                .params(reviewer.value(), approver.value(), world.measure)
                .update();
        jdbc.sql(relation == Relation.WRITER ? """
                        INSERT IGNORE INTO submission_writer (section_id, submission_id, planned_section_id)
                        SELECT w.id, s.id, w.id FROM submission s JOIN section w ON w.id = ? WHERE s.measure_id = ?""" : """
                        DELETE w FROM submission_writer w JOIN submission s ON s.id = w.submission_id
                         WHERE w.section_id = ? AND s.measure_id = ?""")
                .params(world.otherSection, world.measure)
                .update();
    }

    /** As if the person had worked on every unit. */
    void contributed(PersonId person) {
        jdbc.sql("INSERT INTO contributor (submission_id, person_id) SELECT id, ? FROM submission WHERE measure_id = ?")
                .params(person.value(), world.measure)
                .update();
    }

    /** Nothing keeps the unit from being handed in. */
    void closeFindings(SubmissionId id) {
        jdbc.sql("UPDATE finding SET status = 'CLOSED' WHERE submission_id = ? AND number > 1")
                .param(id.value())
                .update();
    }

    private void bring(SubmissionId id, Status to) {
        if (to == Status.NOT_STARTED) {
            return;
        }
        if (to == Status.CANCELLED) {
            set(id, to);
            return;
        }
        round.fill(world.staff, id, "47.4");
        if (to == Status.DRAFT) {
            return;
        }
        round.handIn(world.staff, id);
        switch (to) {
            case RETURNED -> {
                round.sendBack(world.reviewer, id);
                jdbc.sql("DELETE FROM finding WHERE submission_id = ?")
                        .param(id.value())
                        .update();
            }
            case AWAITING_APPROVAL, APPROVED, RELEASED -> {
                round.pass(world.reviewer, id);
                if (to != Status.AWAITING_APPROVAL) {
                    round.approve(world.head, id);
                }
                if (to == Status.RELEASED) {
                    set(id, to);
                }
            }
            default -> {}
        }
    }

    // the whole cycle's act leads there; what a single unit allows then is asked here
    private void set(SubmissionId id, Status status) {
        jdbc.sql("UPDATE submission SET status = ? WHERE id = ?")
                .params(status.name(), id.value())
                .update();
    }

    /** The sheet's first edition, of which nothing but its head is read. */
    private void edition(SubmissionId unit) {
        jdbc.sql("""
                        INSERT INTO jisseki_record.edition (measure_id, cycle_id, plan_code, plan_name, fiscal_year,
                            measure_code, measure_name, no, content, sha256, released_by, released_at)
                        SELECT m.id, c.id, p.code, p.name, c.fiscal_year, m.code, m.name, 1, '{}', REPEAT('0', 64), ?,
                               '2021-07-15T10:00:00.000+09:00'
                          FROM submission s JOIN cycle c ON c.id = s.cycle_id JOIN plan p ON p.id = c.plan_id
                          JOIN measure m ON m.id = s.measure_id WHERE s.id = ?""").params(world.central.value(), unit.value()).update();
    }

    private void pin(SubmissionId id, int number, String status) {
        jdbc.sql("""
                        INSERT INTO finding (submission_id, number, field, revision_no, status)
                        VALUES (?, ?, 'settled', 1, ?)""").params(id.value(), number, status).update();
        jdbc.sql("""
                        INSERT INTO jisseki_record.finding_remark
                            (finding_id, seq, kind, revision_no, text, person_id, said_on)
                        SELECT id, 1, 'RAISE', 1, '根拠は。', ?, '2021-05-24' FROM finding
                         WHERE submission_id = ? AND number = ?""").params(world.reviewer.value(), id.value(), number).update();
    }

    // before the first act, so that the revision names it; the bytes are whatever was stored under that hash
    private void file(SubmissionId id) {
        jdbc.sql("""
                        INSERT INTO evidence (submission_id, name, type, size, sha256, added_by, added_at, draft_seq)
                        VALUES (?, '数え方.pdf', 'PDF', ?, ?, ?, '2021-05-24T10:00:00+09:00', 0)""")
                .params(
                        id.value(),
                        Samples.pdf().length,
                        Sha256.of(ByteBuffer.wrap(Samples.pdf())),
                        world.staff.value())
                .update();
    }
}
