package org.jisseki.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.jisseki.JissekiApplication;

/** A clock that stands still until a test moves it; it begins at 10 o'clock on 令和3年5月25日, the demo's first day. */
public final class TestClock extends Clock {

    private static final ZonedDateTime BEGINNING = ZonedDateTime.of(2021, 5, 25, 10, 0, 0, 0, JissekiApplication.ZONE);

    private final AtomicReference<Instant> now = new AtomicReference<>(BEGINNING.toInstant());

    /** Back to the beginning: before each test, so that no test sees another's time. */
    public void reset() {
        now.set(BEGINNING.toInstant());
    }

    /** Ten in the morning of another day. */
    public void setTo(LocalDate day) {
        now.set(day.atTime(BEGINNING.toLocalTime()).atZone(getZone()).toInstant());
    }

    public void advance(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return JissekiApplication.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
