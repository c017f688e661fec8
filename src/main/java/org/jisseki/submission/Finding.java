package org.jisseki.submission;

import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * A question pinned to one field (確認事項), with all that was said on it.
 *
 * @param number     1…n within its submission
 * @param field      a key of the form, also of one that the form no longer has, or {@link UnitForm#WHOLE}
 * @param revisionNo the revision on which it was raised
 * @param remarks    oldest first; the first raised it
 */
public record Finding(
        long id,
        SubmissionId submission,
        int number,
        String field,
        int revisionNo,
        FindingStatus status,
        List<Remark> remarks) {

    /** A finding as somebody had it before them. @param remarks how many there were */
    public record Read(long id, int remarks) {}

    /** What an act on it has to name. */
    public Read read() {
        return new Read(id, remarks.size());
    }

    /** Whether an answer is waited for that was asked for on a revision, at first or again. */
    public boolean isAskedOn(int revision) {
        return status == FindingStatus.OPEN && remarks.getLast().revisionNo() == revision;
    }

    /** What was asked at first. */
    public String text() {
        return remarks.getFirst().words();
    }

    public PersonId raisedBy() {
        return remarks.getFirst().by();
    }

    /** The newest answer; NULL where there is none. */
    public @Nullable String answer() {
        return remarks.stream()
                .filter(remark -> remark.kind() == Remark.Kind.ANSWER)
                .reduce((before, last) -> last)
                .map(Remark::text)
                .orElse(null);
    }
}
