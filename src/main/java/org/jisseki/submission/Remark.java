package org.jisseki.submission;

import java.time.LocalDate;
import java.util.Objects;
import org.jisseki.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was said on a finding.
 *
 * @param seq        1…n within the finding
 * @param revisionNo the revision that it is about; of an answer the one that it is handed in with
 * @param text       NULL where it was only closed
 */
public record Remark(
        int seq, Kind kind, int revisionNo, @Nullable String text, PersonId by, LocalDate on) {

    public enum Kind {
        RAISE(FindingStatus.OPEN),
        ANSWER(FindingStatus.ANSWERED),
        /** もう一度たずねる. */
        ASK_AGAIN(FindingStatus.OPEN),
        /** 確認済にする. */
        CLOSE(FindingStatus.CLOSED);

        private final FindingStatus leadsTo;

        Kind(FindingStatus leadsTo) {
            this.leadsTo = leadsTo;
        }

        FindingStatus leadsTo() {
            return leadsTo;
        }
    }

    /** What was said. @throws NullPointerException for a closing */
    public String words() {
        return Objects.requireNonNull(text);
    }
}
