package org.jisseki.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Seen;
import org.springframework.stereotype.Component;

/** Which revisions a person has looked at. No act of the record: it says what to show first, and what may be decided in bulk. */
@Component
public class Looks {

    /** A revision that a person had before them. */
    public record Look(int revisionNo, String revisionHash, LocalDate on) {}

    private final LookRows rows;
    private final Entry entry;
    private final OneClick oneClick;
    private final Clock clock;

    Looks(LookRows rows, Entry entry, OneClick oneClick, Clock clock) {
        this.rows = rows;
        this.entry = entry;
        this.oneClick = oneClick;
        this.clock = clock;
    }

    /** What a person looked at of a submission, the newest revision last; each with the day of the first look. */
    public List<Look> of(PersonId by, SubmissionId id) {
        return rows.of(by, id);
    }

    /**
     * Remembers that a person looked at a revision; a second time changes nothing.
     *
     * @throws NotFoundException where the person may not see it, or there is no such revision
     */
    public void looked(PersonId by, Seen seen) {
        oneClick.run(() -> {
            String hash =
                    entry.revision(by, seen.submission(), seen.revisionNo()).sha256();
            if (!hash.equals(seen.revisionHash())) {
                throw new NotFoundException();
            }
            rows.add(by, seen, LocalDate.now(clock));
        });
    }

    /** Whether a person looked at a revision; the caller has asked whether they may see it. */
    boolean has(PersonId by, Seen seen) {
        return rows.has(by, seen);
    }

    /** Whoever decides on a revision has seen it; within the caller's act, which has checked what was seen. */
    void decided(PersonId by, Seen seen) {
        rows.add(by, seen, LocalDate.now(clock));
    }
}
