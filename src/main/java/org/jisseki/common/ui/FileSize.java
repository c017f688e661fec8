package org.jisseki.common.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The size of a file as people read it. */
public final class FileSize {

    private static final int KILO = 1024;

    private FileSize() {}

    /** 312 バイト, 48 KB, 1.2 MB. @param bytes never negative */
    public static String of(long bytes) {
        if (bytes < KILO) {
            return Say.it("common.size.bytes", bytes);
        }
        if (bytes < KILO * KILO) {
            return Say.it("common.size.kb", (bytes + KILO - 1) / KILO);
        }
        return Say.it(
                "common.size.mb",
                BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP));
    }
}
