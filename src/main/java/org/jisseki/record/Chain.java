package org.jisseki.record;

import java.util.List;

/**
 * Whether the chain of a subject holds: every row says what it said when it was written, none is missing, none was put between.
 *
 * @param length  how many rows there are
 * @param broken  the number of the first row that does not fit; 0 where all do
 */
public record Chain(int length, int broken) {

    /** @param rows all rows of a subject, oldest first; {@code head} what the subject's own row says of the newest */
    public static Chain of(List<RecordRow> rows, Head head) {
        Head before = Head.NONE;
        for (RecordRow row : rows) {
            boolean follows =
                    row.seq() == before.seq() + 1 && row.previousHash().equals(before.hash());
            if (!follows || !row.isIntact()) {
                return new Chain(rows.size(), before.seq() + 1);
            }
            before = row.head();
        }
        return new Chain(rows.size(), before.equals(head) ? 0 : before.seq() + 1);
    }

    public boolean holds() {
        return broken == 0;
    }
}
