package org.jisseki.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Submissions by who holds them today: the staff of the section while it is open for entry, whoever is in the post that decides,
 * and of an approved correction the central coordinator, who lets it out.
 */
@Repository
class HeldByRows {

    private static final String TODAY = "a.from_date <= :today AND (a.to_date IS NULL OR a.to_date >= :today)";
    private static final String ENTERING =
            "s.status IN ('" + Status.NOT_STARTED + "', '" + Status.DRAFT + "', '" + Status.RETURNED + "')";
    private static final String STAFF = "p.role = '" + Role.SECTION_STAFF + "'";

    private static final String AWAITING_RELEASE = "s.status = '" + Status.APPROVED + "' AND s.round > 0";
    private static final String CENTRAL = "p.role = '" + Role.CENTRAL_COORDINATOR + "'";

    /** A condition on a submission s, with the parameters holder and today. */
    static final String PERSON = """
            (%s AND s.section_id IN (SELECT p.section_id FROM assignment a JOIN post p ON p.id = a.post_id
                                      WHERE a.person_id = :holder AND %s AND %s)
              OR s.status = 'IN_REVIEW' AND s.reviewer_post_id IN (SELECT a.post_id FROM assignment a
                                                                    WHERE a.person_id = :holder AND %s)
              OR s.status = 'AWAITING_APPROVAL' AND s.approver_post_id IN (SELECT a.post_id FROM assignment a
                                                                            WHERE a.person_id = :holder AND %s)
              OR %s AND EXISTS (SELECT 1 FROM post p JOIN assignment a ON a.post_id = p.id
                                 WHERE %s AND a.person_id = :holder AND %s))""".formatted(ENTERING, STAFF, TODAY, TODAY, TODAY, AWAITING_RELEASE, CENTRAL, TODAY);

    /** The same where nobody is there to act, with the parameter today. */
    static final String NOBODY = """
            (%s AND NOT EXISTS (SELECT 1 FROM post p JOIN assignment a ON a.post_id = p.id
                                 WHERE p.section_id = s.section_id AND %s AND %s)
              OR s.status = 'IN_REVIEW'
                 AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.post_id = s.reviewer_post_id AND %s)
              OR s.status = 'AWAITING_APPROVAL'
                 AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.post_id = s.approver_post_id AND %s)
              OR %s AND NOT EXISTS (SELECT 1 FROM post p JOIN assignment a ON a.post_id = p.id WHERE %s AND %s))""".formatted(ENTERING, STAFF, TODAY, TODAY, TODAY, AWAITING_RELEASE, CENTRAL, TODAY);

    // which sections and posts hold anything is found first, by narrow rows; only then who is there
    private static final String PEOPLE = """
            SELECT n.id, n.name, MIN(h.place) AS place
              FROM (SELECT a.person_id, se.name AS place
                      FROM (SELECT DISTINCT s.section_id FROM submission s
                             WHERE s.cycle_id = :cycle AND %1$s AND %3$s) u
                      JOIN section se ON se.id = u.section_id
                      JOIN post p ON p.section_id = u.section_id AND %2$s
                      JOIN assignment a ON a.post_id = p.id AND %4$s
                     UNION ALL
                    SELECT a.person_id, p.title AS place
                      FROM (SELECT DISTINCT IF(s.status = 'IN_REVIEW', s.reviewer_post_id, s.approver_post_id) AS post_id
                              FROM submission s
                             WHERE s.cycle_id = :cycle AND s.status IN ('IN_REVIEW', 'AWAITING_APPROVAL') AND %3$s) u
                      JOIN post p ON p.id = u.post_id
                      JOIN assignment a ON a.post_id = p.id AND %4$s
                     UNION ALL
                    SELECT a.person_id, p.title AS place
                      FROM post p JOIN assignment a ON a.post_id = p.id AND %4$s
                     WHERE %6$s AND EXISTS (SELECT 1 FROM submission s WHERE s.cycle_id = :cycle AND %5$s AND %3$s)) h
              JOIN person n ON n.id = h.person_id
             GROUP BY n.id, n.name, n.code
             ORDER BY n.code""";

    private final JdbcClient jdbc;
    private final Clock clock;

    HeldByRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everyone who holds something of a cycle now, in the order of their numbers. */
    List<Outstanding.HoldingPerson> people(Scope scope, CycleId cycle) {
        return jdbc.sql(PEOPLE.formatted(ENTERING, STAFF, scope.condition(), TODAY, AWAITING_RELEASE, CENTRAL))
                .params(scope.params())
                .param("cycle", cycle.value())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Outstanding.HoldingPerson(
                        new HeldBy(new PersonId(row.getLong("id"))), row.getString("name"), row.getString("place")))
                .list();
    }
}
