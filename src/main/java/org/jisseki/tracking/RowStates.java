package org.jisseki.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.CycleId;
import org.jisseki.common.DayWords;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.TimeLeft;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.submission.Due;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What rows of a cycle say beside their names: state, days, how much time is left, who holds them, how often they were asked for. */
@Repository
class RowStates {

    private static final String OPEN = "s.status IN (" + quoted(Filter.LEFT) + ")";
    private static final String DAYS = """
            SELECT DISTINCT s.status_since, %s AS due FROM submission s JOIN cycle c ON c.id = s.cycle_id WHERE s.cycle_id = ?""".formatted(Due.SQL);
    private static final String REMINDED = """
            SELECT s.id, COUNT(*), MAX(SUBSTR(r.at, 1, 10))
              FROM submission s
              JOIN jisseki_record.reminder m ON m.submission_id = s.id AND m.version = s.version
              JOIN jisseki_record.record r ON r.subject_kind = 'SUBMISSION' AND r.subject_id = s.id AND r.seq = m.seq
             WHERE s.cycle_id = ? GROUP BY s.id""";

    private final JdbcClient jdbc;
    private final RowNames names;
    private final HolderNames holders;
    private final WorkingDays workingDays;
    private final Clock clock;

    RowStates(JdbcClient jdbc, RowNames names, HolderNames holders, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.holders = holders;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    List<RowPart> of(CycleId cycle) {
        return Stream.of(year(cycle), states(), days(cycle), reminded(cycle), holders.of(cycle))
                .flatMap(List::stream)
                .toList();
    }

    // the page's heading: all rows are of it
    private List<RowPart> year(CycleId cycle) {
        FiscalYear year = jdbc.sql("SELECT fiscal_year FROM cycle WHERE id = ?")
                .param(cycle.value())
                .query((row, n) -> new FiscalYear(row.getInt(1)))
                .single();
        return List.of(RowPart.Said.where("TRUE", DayWords.of(year)));
    }

    private List<RowPart> states() {
        List<RowPart> states = new ArrayList<>();
        for (Status status : EnumSet.allOf(Status.class)) {
            states.add(new RowPart.Said(
                    new RowPart.Column(status == Status.APPROVED ? "s.round = 0" : "TRUE", "s.status"),
                    "'" + status + "'",
                    names.said(Sentence.of("common.status." + status))));
        }
        states.add(RowPart.Said.where(
                "s.round > 0 AND s.status = 'APPROVED'", names.said(Sentence.of("common.status.waiting"))));
        states.add(RowPart.Said.where(
                OPEN + " AND " + Due.SQL + " < DATE'" + workingDays.upTo(LocalDate.now(clock)) + "'",
                names.said(Sentence.of("common.overdue"))));
        states.add(RowPart.Said.where(OPEN + " AND " + Due.EXTENDED_SQL, names.said(Sentence.of("tracking.extended"))));
        return states;
    }

    private List<RowPart> days(CycleId cycle) {
        Set<LocalDate> since = new TreeSet<>();
        Set<LocalDate> due = new TreeSet<>();
        jdbc.sql(DAYS).param(cycle.value()).query(row -> {
            since.add(Objects.requireNonNull(row.getObject(1, LocalDate.class)));
            due.add(Objects.requireNonNull(row.getObject(2, LocalDate.class)));
        });
        LocalDate today = LocalDate.now(clock);
        List<RowPart> days = new ArrayList<>();
        since.forEach(day -> days.add(RowPart.OfDay.of("s.status_since", day)));
        due.forEach(day -> {
            days.add(RowPart.OfDay.of(Due.SQL, day));
            days.add(new RowPart.Said(
                    new RowPart.Column(OPEN, Due.SQL),
                    "DATE'" + day + "'",
                    names.said(Sentence.of("common.due.words", new TimeLeft(workingDays.between(today, day), day)))));
        });
        return days;
    }

    private List<RowPart> reminded(CycleId cycle) {
        List<RowPart> reminded = new ArrayList<>();
        jdbc.sql(REMINDED).param(cycle.value()).query(row -> {
            LocalDate last = LocalDate.parse(row.getString(3));
            String id = String.valueOf(row.getLong(1));
            reminded.add(new RowPart.Said(
                    RowPart.Column.of("s.id"),
                    id,
                    names.said(Sentence.of("tracking.reminded.times", last, row.getInt(2)))));
            reminded.add(new RowPart.Said(RowPart.Column.of("s.id"), id, DayWords.of(last)));
        });
        return reminded;
    }

    static String quoted(Set<Status> states) {
        return states.stream().map(status -> "'" + status + "'").sorted().collect(Collectors.joining(","));
    }
}
