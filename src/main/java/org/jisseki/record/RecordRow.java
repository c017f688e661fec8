package org.jisseki.record;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An act in its place in the chain of its subject.
 *
 * @param at           when, by the portal's clock, as ISO text; order comes from seq
 * @param previousHash the hash of the row before
 */
public record RecordRow(Act act, int seq, String at, String previousHash, String hash) {

    static RecordRow next(Head head, Act act, String at) {
        int seq = head.seq() + 1;
        return new RecordRow(act, seq, at, head.hash(), hash(head.hash(), act, seq, at));
    }

    /** The head after this row. */
    public Head head() {
        return new Head(seq, hash);
    }

    /** Whether the row still says what it said when it was written. */
    public boolean isIntact() {
        return hash.equals(hash(previousHash, act, seq, at));
    }

    // The layout is written down in V4__record.sql, so that others can check it without this code.
    private static String hash(String previous, Act act, int seq, String at) {
        return Sha256.of(Stream.of(
                        previous,
                        act.subjectKind(),
                        act.subjectId(),
                        seq,
                        at,
                        act.person() == null ? null : act.person().value(),
                        act.post() == null ? null : act.post().value(),
                        act.act(),
                        act.from(),
                        act.to(),
                        act.revisionNo(),
                        act.revisionHash(),
                        act.detail())
                .map(RecordRow::text)
                .collect(Collectors.joining("\n")));
    }

    private static String text(@Nullable Object part) {
        return Objects.toString(part, "");
    }
}
