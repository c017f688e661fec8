package org.jisseki.fault;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.demo.TestClock;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails of one working day after the other, each begun by the engine's own timer: part of what {@link Corrector} does. */
final class Mornings {

    /** A Wednesday; what is asked for is due on Friday. */
    static final LocalDate FIRST = LocalDate.of(2021, 5, 26);

    private static final int ADDRESSEES = 80;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Round round;
    private final ManagementService engine;

    Mornings(ConfigurableApplicationContext portal, TestClock clock) {
        this.clock = clock;
        this.jdbc = portal.getBean(JdbcClient.class);
        this.round = new Round(portal);
        this.engine = portal.getBean(ManagementService.class);
    }

    /** Lets it be the n-th morning, the first being 1. */
    static void set(TestClock clock, int number) {
        clock.setTo(FIRST.datesUntil(FIRST.plusYears(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .skip(number - 1)
                .findFirst()
                .orElseThrow());
    }

    /** A year that waits for a section of many: who is written to. */
    void prepare() {
        TestWorld world = new TestWorld(jdbc, 1);
        for (int person = 0; person < ADDRESSEES; person++) {
            PersonId addressee = world.person(Role.SECTION_STAFF, world.own, world.ownDivision, world.ownSection);
            jdbc.sql("UPDATE person SET mail = ? WHERE id = ?")
                    .params(Mailboxes.address(addressee.value()), addressee.value())
                    .update();
        }
        round.open(world);
    }

    /** Tells of the mails that a killed portal had begun and this one goes on with: a kill may cut one of them off, too. */
    void tellResumed() {
        if (isUnderWay()) {
            Telling.begin("resumed");
            Thread.startVirtualThread(() -> {
                awaitNothingUnderWay();
                Telling.end("resumed");
            });
        }
    }

    /** Begins the n-th morning, or awaits what a killed portal had begun of it and begins it once more. */
    void write(int number) {
        set(clock, number);
        LocalDate day = LocalDate.now(clock);
        awaitNothingUnderWay();
        Telling.begin("morning " + number);
        Job timer = engine.createTimerJobQuery().list().stream()
                .filter(job -> "timer-start-event".equals(job.getJobHandlerType()))
                .findFirst()
                .orElseThrow();
        engine.moveTimerToExecutableJob(timer.getId());
        Awaitility.await().atMost(LONGEST).pollInterval(Duration.ofMillis(5)).until(() -> written(day) > 0);
        Telling.line("mailing " + number);
        awaitNothingUnderWay();
        Telling.acknowledge("morning", "MORNING", Long.parseLong(day.format(DateTimeFormatter.BASIC_ISO_DATE)), 0);
    }

    private int written(LocalDate day) {
        return jdbc.sql("SELECT COUNT(*) FROM digest WHERE day = ?")
                .param(day)
                .query(Integer.class)
                .single();
    }

    private void awaitNothingUnderWay() {
        Awaitility.await().atMost(LONGEST).pollInterval(Duration.ofMillis(20)).until(() -> !isUnderWay());
    }

    private boolean isUnderWay() {
        return Stream.of("ACT_RU_JOB", "ACT_RU_EXECUTION")
                .anyMatch(table ->
                        jdbc.sql("SELECT COUNT(*) FROM %s WHERE PROC_DEF_ID_ LIKE 'deadline-watch:%%'".formatted(table))
                                        .query(Integer.class)
                                        .single()
                                > 0);
    }
}
