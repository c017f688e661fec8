package org.jisseki.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 再度依頼する: asks whoever holds a unit for it again. It is kept as a row, shown to them on their home and in the unit until the
 * unit moves, and named in their next digest.
 */
@Component
public class Reminding {

    static final String ACT = "REMIND";

    private static final String HELD = """
            SELECT EXISTS (SELECT 1 FROM post p JOIN assignment a ON a.post_id = p.id AND a.from_date <= :today
                                                            AND (a.to_date IS NULL OR a.to_date >= :today)
                            WHERE %s)""";

    private final Coordinating coordinating;
    private final Submissions submissions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reminding(Coordinating coordinating, Submissions submissions, JdbcClient jdbc, Clock clock) {
        this.coordinating = coordinating;
        this.submissions = submissions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Asks again for units, for all or none of them.
     *
     * @throws RefusedException where nobody is there to be asked
     */
    public void remind(PersonId by, List<AsSeen> units) {
        coordinating.each(by, units, Action.REMIND, acting -> {
            Submission read = acting.read();
            if (!isHeld(read)) {
                throw new RefusedException("submission.remind.vacant");
            }
            int seq = submissions.note(by, acting.post(), read, ACT, null);
            jdbc.sql("INSERT INTO jisseki_record.reminder (submission_id, seq, version) VALUES (?, ?, ?)")
                    .params(read.id().value(), seq, read.version())
                    .update();
        });
    }

    private boolean isHeld(Submission unit) {
        if (unit.status().isOpenForEntry()) {
            return isHeld("p.section_id = :id AND p.role = '" + Role.SECTION_STAFF + "'", unit.sectionId());
        }
        return isHeld("p.id = :id", (unit.status() == Status.IN_REVIEW ? unit.reviewer() : unit.approver()).value());
    }

    private boolean isHeld(String where, long id) {
        return jdbc.sql(HELD.formatted(where))
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
