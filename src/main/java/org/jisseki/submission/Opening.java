package org.jisseki.submission;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Progress;
import org.jisseki.cycle.UnitOpening;
import org.jisseki.plan.Narratives;
import org.jisseki.plan.PlanUnit;
import org.jisseki.plan.PlannedParagraph;
import org.jisseki.record.Act;
import org.jisseki.record.Head;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes a cycle's submissions, many at once: rows and record in batches, processes in single engine commands. */
@Component
class Opening implements UnitOpening {

    private record Asked(String kind, long unit) {}

    private record Opened(Submission submission, RecordRow row, String instanceId) {}

    private static final String INSERT = """
            INSERT INTO submission (cycle_id, unit_kind, program_id, indicator_id, measure_id, section_id, division_id,
                department_id, lead_department_id, reviewer_post_id, approver_post_id, status, status_since, version,
                record_seq, record_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?)""";
    private static final String COMPLETE =
            "UPDATE submission SET record_seq = ?, record_hash = ?, process_instance_id = ? WHERE id = ?";
    private static final String WRITER =
            "INSERT INTO submission_writer (submission_id, planned_section_id, section_id) VALUES (?, ?, ?)";
    private static final int BATCH = 200;

    private final JdbcTemplate template;
    private final SubmissionRows rows;
    private final RouteResolver resolver;
    private final Submissions submissions;
    private final ApprovalRoute route;
    private final RecordBook record;
    private final Narratives narratives;
    private final LastPlaces lastPlaces;
    private final Clock clock;

    Opening(
            JdbcTemplate template,
            SubmissionRows rows,
            RouteResolver resolver,
            Submissions submissions,
            ApprovalRoute route,
            RecordBook record,
            Narratives narratives,
            LastPlaces lastPlaces,
            Clock clock) {
        this.template = template;
        this.rows = rows;
        this.resolver = resolver;
        this.submissions = submissions;
        this.route = route;
        this.record = record;
        this.narratives = narratives;
        this.lastPlaces = lastPlaces;
        this.clock = clock;
    }

    @Override
    public void open(Cycle cycle, PersonId by, PostId post, List<PlanUnit> planned, Progress progress) {
        List<PlanUnit> units = lastPlaces.of(cycle, planned);
        Map<PlanUnit, RouteResolver.Deciders> deciders = resolver.resolve(cycle.plan(), units);
        LocalDate today = LocalDate.now(clock); // a unit that is added later is with its section since that day
        template.batchUpdate(
                INSERT,
                units,
                BATCH,
                (statement, unit) -> set(statement, cycle, unit, Objects.requireNonNull(deciders.get(unit)), today));
        List<Submission> inserted = rows.unstarted(cycle.id());
        writers(cycle, inserted);
        for (int from = 0; from < inserted.size(); from += BATCH) {
            List<Submission> part = inserted.subList(from, Math.min(from + BATCH, inserted.size()));
            start(part, by, post);
            progress.reached(from + part.size(), inserted.size());
        }
    }

    @Override
    public List<PlanUnit> notAsked(CycleId cycle, List<PlanUnit> units) {
        Set<Asked> asked = rows.of(cycle).stream()
                .map(submission -> new Asked(submission.kind().name(), submission.unitId()))
                .collect(Collectors.toSet());
        return units.stream()
                .filter(unit -> !asked.contains(new Asked(unit.kind(), unit.id())))
                .toList();
    }

    @Override
    public void cancel(Cycle cycle, PersonId by, PostId post) {
        List<Submission> all = rows.of(cycle.id());
        long handedIn = all.stream()
                .filter(submission ->
                        submission.revisionNo() > 0 || !Move.CANCEL.from().contains(submission.status()))
                .count();
        if (handedIn > 0) {
            throw new RefusedException("submission.handedInAlready", handedIn);
        }
        all.forEach(submission -> submissions.move(by, post, submission, Move.CANCEL, null, null));
        route.cancel(all.stream().map(Submission::process).toList());
    }

    private void writers(Cycle cycle, List<Submission> inserted) {
        List<long[]> writers = inserted.stream()
                .filter(submission -> submission.kind() == UnitKind.EVALUATION)
                .flatMap(submission -> narratives.of(submission.measure(), cycle.year()).stream()
                        .map(PlannedParagraph::sectionId)
                        .distinct()
                        .map(section -> new long[] {submission.id().value(), section}))
                .toList();
        template.batchUpdate(WRITER, writers, BATCH, (statement, each) -> {
            statement.setLong(1, each[0]);
            statement.setLong(2, each[1]);
            statement.setLong(3, each[1]);
        });
    }

    private void start(List<Submission> part, PersonId by, PostId post) {
        List<RecordRow> opened = part.stream()
                .map(submission -> record.next(
                        Head.NONE,
                        new Act(
                                Act.SUBMISSION,
                                submission.id().value(),
                                by,
                                post,
                                "OPEN",
                                null,
                                Status.NOT_STARTED,
                                null,
                                null,
                                null)))
                .toList();
        record.add(opened);
        Map<SubmissionId, String> instances =
                route.start(part.stream().map(Submission::id).toList());
        List<Opened> complete = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            Submission submission = part.get(i);
            complete.add(new Opened(submission, opened.get(i), Objects.requireNonNull(instances.get(submission.id()))));
        }
        template.batchUpdate(COMPLETE, complete, BATCH, (statement, each) -> {
            statement.setInt(1, each.row().seq());
            statement.setString(2, each.row().hash());
            statement.setString(3, each.instanceId());
            statement.setLong(4, each.submission().id().value());
        });
    }

    private static void set(
            PreparedStatement statement, Cycle cycle, PlanUnit unit, RouteResolver.Deciders deciders, LocalDate today)
            throws SQLException {
        statement.setLong(1, cycle.id().value());
        statement.setString(2, unit.kind());
        statement.setObject(3, unit.programId(), Types.BIGINT);
        statement.setObject(4, unit.indicatorId(), Types.BIGINT);
        statement.setLong(5, unit.measure().value());
        statement.setLong(6, unit.sectionId());
        statement.setLong(7, unit.divisionId());
        statement.setLong(8, unit.departmentId());
        statement.setLong(9, unit.leadDepartmentId());
        statement.setLong(10, deciders.reviewer().value());
        statement.setLong(11, deciders.approver().value());
        statement.setString(12, Status.NOT_STARTED.name());
        statement.setObject(13, today, Types.DATE);
        statement.setString(14, Head.NONE.hash());
    }
}
