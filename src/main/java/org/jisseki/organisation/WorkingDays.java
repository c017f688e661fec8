package org.jisseki.organisation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Business days (営業日): neither Saturday nor Sunday nor in the table of holidays. */
@Component
public class WorkingDays {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private volatile @Nullable Holidays cached;

    WorkingDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Business days after the first day up to and including the second: from 25 May to 28 May 2021 there are 3 left.
     * Negative where the second day is past: due 21 May, on 25 May it is −2.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        Set<LocalDate> holidays = holidays();
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> isWorkingDay(day, holidays))
                .count();
    }

    /** The n-th business day after a day; the n-th before it where n is negative; the day itself for 0. */
    public LocalDate plus(LocalDate day, int n) {
        Set<LocalDate> holidays = holidays();
        int step = Integer.signum(n);
        LocalDate reached = day;
        for (int left = Math.abs(n); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached, holidays)) {
                left--;
            }
        }
        return reached;
    }

    /** The newest business day up to a day: what was due before it is overdue, as {@link #between} counts. */
    public LocalDate upTo(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, -1);
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, holidays());
    }

    private static boolean isWorkingDay(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** Reads the table again at the next question: it was just imported. */
    void forget() {
        cached = null;
    }

    private Set<LocalDate> holidays() {
        Holidays known = cached;
        if (known == null || System.nanoTime() - known.readAt() > KEPT.toNanos()) {
            List<LocalDate> days = jdbc.sql("SELECT day FROM holiday")
                    .query((row, n) -> row.getObject(1, LocalDate.class))
                    .list();
            known = new Holidays(Set.copyOf(days), System.nanoTime());
            cached = known;
        }
        return known.days();
    }

    /** @param readAt by the machine's running counter, in ns; no time of day */
    private record Holidays(Set<LocalDate> days, long readAt) {}
}
