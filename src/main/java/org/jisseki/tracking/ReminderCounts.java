package org.jisseki.tracking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.record.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what was asked for again, for a whole list in one query. */
@Repository
class ReminderCounts {

    private record Counted(long submission, Reminders reminders) {}

    private static final String COUNT = """
            SELECT m.submission_id, COUNT(*), MAX(SUBSTR(r.at, 1, 10))
              FROM submission s
              JOIN jisseki_record.reminder m ON m.submission_id = s.id AND m.version = s.version
              JOIN jisseki_record.record r ON r.subject_kind = :kind AND r.subject_id = s.id AND r.seq = m.seq
             WHERE s.id IN (:ids) GROUP BY m.submission_id""";

    private final JdbcClient jdbc;

    ReminderCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<TrackedUnit, Reminders> of(List<TrackedUnit> units) {
        if (units.isEmpty()) {
            return Map.of(); // IN () is no SQL
        }
        Map<Long, Reminders> bySubmission = new HashMap<>();
        jdbc.sql(COUNT)
                .param("kind", Act.SUBMISSION)
                .param("ids", units.stream().map(unit -> unit.id().value()).toList())
                .query((row, n) ->
                        new Counted(row.getLong(1), new Reminders(row.getInt(2), LocalDate.parse(row.getString(3)))))
                .list()
                .forEach(counted -> bySubmission.put(counted.submission(), counted.reminders()));
        Map<TrackedUnit, Reminders> counts = new HashMap<>();
        for (TrackedUnit unit : units) {
            Reminders counted = bySubmission.get(unit.id().value());
            if (counted != null) {
                counts.put(unit, counted);
            }
        }
        return counts;
    }
}
