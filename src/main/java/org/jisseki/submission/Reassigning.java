package org.jisseki.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.authority.Unit;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.cycle.Cycles;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jisseki.plan.PlanUnit;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 担当替え: a unit goes to another section, with its draft and its findings, of an evaluation with the paragraphs of that section. The posts that decide on it are those of the new
 * division and department; who contributed stays a contributor; the process goes on where it waits.
 */
@Component
public class Reassigning {

    /** The keys under which problems are named. */
    public static final String SECTION = "section";

    public static final String REASON = "reason";

    /** The longest reason, in characters. */
    public static final int LENGTH = 200;

    static final String ACT = "REASSIGN";

    private final Coordinating coordinating;
    private final Submissions submissions;
    private final RouteResolver routes;
    private final Authority authority;
    private final Cycles cycles;
    private final Directory directory;
    private final RecordBook record;
    private final WriterRows writers;
    private final JdbcClient jdbc;

    Reassigning(
            Coordinating coordinating,
            Submissions submissions,
            RouteResolver routes,
            Authority authority,
            Cycles cycles,
            Directory directory,
            RecordBook record,
            WriterRows writers,
            JdbcClient jdbc) {
        this.coordinating = coordinating;
        this.submissions = submissions;
        this.routes = routes;
        this.authority = authority;
        this.cycles = cycles;
        this.directory = directory;
        this.record = record;
        this.writers = writers;
        this.jdbc = jdbc;
    }

    /**
     * Moves units to a section, all or none.
     *
     * @throws RefusedException where the section is outside what the person may coordinate, or its route leads to no post
     */
    public void reassign(PersonId by, List<AsSeen> units, long section, String reason) {
        Place to = check(section, reason);
        coordinating.each(by, units, Action.REASSIGN, acting -> {
            Submission read = acting.read();
            if (read.sectionId() == section) {
                throw new RefusedException("submission.reassign.same");
            }
            if (!authority.of(moved(read, to), by).may(Action.REASSIGN)) {
                throw new RefusedException("submission.reassign.outside");
            }
            RouteResolver.Deciders deciders = resolve(read, to);
            Submissions.Moved moved = submissions.act(by, acting.post(), read, ACT, read.sectionId() + ">" + section);
            jdbc.sql("""
                            UPDATE submission SET section_id = ?, division_id = ?, department_id = ?,
                                   reviewer_post_id = ?, approver_post_id = ? WHERE id = ?""")
                    .params(
                            to.sectionId(),
                            to.divisionId(),
                            to.departmentId(),
                            deciders.reviewer().value(),
                            deciders.approver().value(),
                            read.id().value())
                    .update();
            writers.move(read.id(), read.sectionId(), section);
            record.addReason(
                    Act.SUBMISSION, read.id().value(), moved.after().head().seq(), reason.strip());
        });
    }

    private Place check(long section, String reason) {
        Map<String, Sentence> problems = new LinkedHashMap<>();
        Optional<Place> to =
                Optional.ofNullable(directory.places(List.of(section)).get(section));
        if (to.isEmpty()) {
            problems.put(SECTION, Sentence.of("submission.reassign.noSection"));
        }
        Coordinating.checkReason(reason, LENGTH, problems, REASON);
        if (!problems.isEmpty()) {
            throw new InvalidFieldsException(problems);
        }
        return to.orElseThrow();
    }

    private RouteResolver.Deciders resolve(Submission read, Place to) {
        PlanUnit unit = new PlanUnit(
                read.kind().name(),
                read.kind() == UnitKind.PROGRAM ? Long.valueOf(read.unitId()) : null,
                read.kind() == UnitKind.INDICATOR ? Long.valueOf(read.unitId()) : null,
                read.measure(),
                to.sectionId(),
                to.divisionId(),
                to.departmentId(),
                read.leadDepartmentId(),
                to.section(),
                String.valueOf(read.unitId()));
        return Objects.requireNonNull(
                routes.resolve(cycles.get(read.cycle()).plan(), List.of(unit)).get(unit));
    }

    // the table is asked for the unit as it would be: within the department, or anywhere
    private static Unit moved(Submission read, Place to) {
        return new Unit(
                read.status(),
                to.sectionId(),
                to.departmentId(),
                read.leadDepartmentId(),
                read.reviewer(),
                read.approver(),
                Set.of());
    }
}
