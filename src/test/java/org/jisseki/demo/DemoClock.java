package org.jisseki.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jisseki.JissekiApplication;

/**
 * The real clock, set back by an offset that a file keeps; whoever edits the file moves the demo's time. While the demo's years
 * are worked through, it is moved from day to day.
 */
final class DemoClock extends Clock {

    private static final LocalDate BEGINNING = LocalDate.of(2021, 4, 19);

    private final Clock real = Clock.system(JissekiApplication.ZONE);
    private final Path file;
    private volatile Duration offset;

    private DemoClock(Path file) {
        this.file = file;
        this.offset = Files.exists(file) ? read(file) : to(BEGINNING);
    }

    /** The clock whose offset a file keeps; where there is none yet, it is nine o'clock on 令和3年4月19日. */
    static DemoClock keptIn(Path file) {
        return new DemoClock(file);
    }

    /** Nine in the morning of a day. */
    void setTo(LocalDate day) {
        offset = to(day);
    }

    /** Writes the offset down, so that the next start goes on with it. */
    void keep() {
        try {
            Files.writeString(file, offset + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Duration to(LocalDate day) {
        return Duration.between(real.instant(), day.atTime(LocalTime.of(9, 0)).atZone(JissekiApplication.ZONE));
    }

    private static Duration read(Path file) {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }
}
