package org.jisseki.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.common.CycleId;
import org.jisseki.common.Sentence;
import org.jisseki.common.TimeLeft;
import org.jisseki.common.Words;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.organisation.Holidays;
import org.jisseki.organisation.OrganisationImport;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.submission.Turns;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tiles, matrix, filter, rows, file, home and mail say on every day the same of what is overdue and what is left. */
@PortalTest
class OneOverdueProcessTest {

    /** Days before and after a last day on which it is asked. */
    private static final int AROUND = 8;

    /** Thursday to Monday: of a working day, of days off, and of the working day after them. */
    private static final List<LocalDate> DUE = List.of(
            LocalDate.of(2021, 5, 27),
            LocalDate.of(2021, 5, 28),
            LocalDate.of(2021, 5, 29),
            LocalDate.of(2021, 5, 30),
            LocalDate.of(2021, 5, 31));

    /** Holidays from the Tuesday to the Thursday of a week, after one on the Friday before: Monday and Friday are worked on. */
    private static final List<LocalDate> HOLIDAYS = List.of(
            LocalDate.of(2033, 4, 29), LocalDate.of(2033, 5, 3), LocalDate.of(2033, 5, 4), LocalDate.of(2033, 5, 5));

    private final ApplicationContext portal;
    private final JdbcClient jdbc;
    private final Round round;
    private final Outstanding outstanding;
    private final TrackingTable file;
    private final Turns turns;
    private final WorkingDays workingDays;
    private final Words words;
    private final TestClock clock;
    private final TestWorld world;
    private final CycleId cycle;

    OneOverdueProcessTest(ApplicationContext portal) {
        this.portal = portal;
        this.jdbc = portal.getBean(JdbcClient.class);
        this.round = new Round(portal);
        this.outstanding = portal.getBean(Outstanding.class);
        this.file = portal.getBean(TrackingTable.class);
        this.turns = portal.getBean(Turns.class);
        this.workingDays = portal.getBean(WorkingDays.class);
        this.words = portal.getBean(Words.class);
        this.clock = portal.getBean(TestClock.class);
        this.world = new TestWorld(jdbc, 1);
        this.cycle = round.submissions
                .get(world.central, round.open(world).getFirst())
                .cycle();
    }

    @Test
    void everyPlaceAgreesOnEveryDay() {
        int pairs = 0;
        for (LocalDate due : DUE) {
            pairs += agrees(due, Set.of());
        }
        System.out.printf("agreed on %d pairs of today and last day%n", pairs);
    }

    @Test
    void everyPlaceAgreesThroughAWeekOfHolidays() {
        String rows = HOLIDAYS.stream().map(day -> day + ",休日\n").collect(Collectors.joining());
        assertThat(portal.getBean(OrganisationImport.class)
                        .run(world.central, Map.of("holiday.csv", ("day,name\n" + rows).getBytes(UTF_8))))
                .isInstanceOf(ImportReport.Imported.class);
        try {
            int pairs = 0;
            for (LocalDate due = LocalDate.of(2033, 4, 28);
                    due.isBefore(LocalDate.of(2033, 5, 10));
                    due = due.plusDays(1)) {
                pairs += agrees(due, Set.copyOf(HOLIDAYS));
            }
            System.out.printf("agreed on %d pairs of today and last day around holidays%n", pairs);
        } finally {
            HOLIDAYS.forEach(day -> portal.getBean(Holidays.class).takeBack(world.central, day));
        }
    }

    private int agrees(LocalDate due, Set<LocalDate> holidays) {
        jdbc.sql("UPDATE cycle SET entry_due = ? WHERE id = ?")
                .params(due, cycle.value())
                .update();
        for (LocalDate today = due.minusDays(AROUND); !today.isAfter(due.plusDays(AROUND)); today = today.plusDays(1)) {
            clock.setTo(today);
            agrees(due, today, holidays);
        }
        return 2 * AROUND + 1;
    }

    /** Counted here day by day, from the calendar alone. */
    private static int left(LocalDate today, LocalDate due, Set<LocalDate> holidays) {
        LocalDate first = today.isBefore(due) ? today : due;
        LocalDate last = today.isBefore(due) ? due : today;
        int days = (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !holidays.contains(day))
                .count();
        return today.isAfter(due) ? -days : days;
    }

    private void agrees(LocalDate due, LocalDate today, Set<LocalDate> holidays) {
        String when = "due " + due + " on " + today;
        int left = left(today, due, holidays);
        boolean over = left < 0;
        Overview overview = outstanding.overview(world.central, cycle);
        Outstanding.Stretch all = outstanding.stretch(world.central, cycle, Filter.ALL_LEFT, 0, 10);
        TrackedUnit row = all.lines().getFirst().unit();
        Turns.Turn turn = turns.turnsOf(world.staff).getFirst();
        String said = words.say(Sentence.of("common.due.words", new TimeLeft(turn.left(), due)), Locale.JAPANESE);

        assertThat(overview.at(Filter.LEFT).overdue() == 1).as("tile, " + when).isEqualTo(over);
        assertThat(overview.counts().containsKey(Overview.Mark.OVERDUE))
                .as("matrix, " + when)
                .isEqualTo(over);
        assertThat(outstanding.stretch(world.central, cycle, overdue(), 0, 10).total() == 1)
                .as("filter, " + when)
                .isEqualTo(over);
        assertThat(row.isOverdue()).as("row, " + when).isEqualTo(over);
        assertThat(turn.left()).as("days of home, " + when).isEqualTo(left);
        assertThat(row.left()).as("days of row and mail, " + when).isEqualTo(turn.left());
        assertThat(file.of(world.central, cycle, overdue(), Locale.JAPANESE)
                                .rows()
                                .size()
                        == 1)
                .as("file, " + when)
                .isEqualTo(over);
        assertThat(said.endsWith("営業日 超過")).as(said + ", " + when).isEqualTo(over);
        assertThat(said.equals("きょうまで")).as(said + ", " + when).isEqualTo(due.equals(today));
        assertThat(said).as(when).doesNotMatch("(あと)?0営業日.*");
        if (due.isBefore(today) && workingDays.isWorkingDay(today)) {
            assertThat(over).as("a working day after it, " + when).isTrue();
        }
    }

    private static Filter overdue() {
        return new Filter(Filter.LEFT, null, null, null, Filter.When.OVERDUE, null, "");
    }
}
