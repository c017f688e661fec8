package org.jisseki.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what a test really checked, beside the tests' reports: {@code script/test} prints it. */
final class Counted {

    private static final Path REPORTS = Path.of("target", "surefire-reports");

    private final String name;
    private final AtomicInteger count = new AtomicInteger();

    /** @param name of the line: golden, refused */
    Counted(String name) {
        this.name = name;
    }

    /** One more was checked and found right. */
    void one() {
        count.incrementAndGet();
    }

    int sum() {
        return count.get();
    }

    void report() {
        try {
            Files.createDirectories(REPORTS);
            Files.writeString(REPORTS.resolve(name + ".count"), name + " " + count.get() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
