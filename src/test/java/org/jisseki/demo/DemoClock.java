package org.jisseki.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jisseki.JissekiApplication;

/** The real clock, set back so that the demo's first start was at 9 o'clock on 令和3年5月25日. */
final class DemoClock {

    private static final ZonedDateTime BEGINNING = ZonedDateTime.of(2021, 5, 25, 9, 0, 0, 0, JissekiApplication.ZONE);

    private DemoClock() {}

    /** The clock whose offset a file keeps, made at the first call; whoever edits the file moves the demo's time. */
    static Clock keptIn(Path file) {
        Clock real = Clock.system(JissekiApplication.ZONE);
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, Duration.between(Instant.now(real), BEGINNING) + "\n");
            }
            return Clock.offset(real, Duration.parse(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
