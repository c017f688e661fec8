package org.jisseki.fault;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a portal that may be killed at any moment says of its acts, in lines that {@link Told} reads. */
final class Telling {

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private Telling() {}

    /** Before an act. @param who of several at work; its other words are for who reads along */
    static void begin(String who) {
        line("begin " + who);
    }

    /** After an act that came to nothing, or whose acknowledgement does not matter. */
    static void end(String who) {
        line("end " + who);
    }

    /** Once an act is committed. @param seq its number in the record of {@code of}, or of the draft's save */
    static void acknowledge(String who, String act, long of, int seq) {
        line("ack %s %s %d %d".formatted(who, act, of, seq));
    }

    /** One write for one line: whoever reads never sees half of one. */
    static synchronized void line(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
