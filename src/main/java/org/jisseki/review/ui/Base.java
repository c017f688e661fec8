package org.jisseki.review.ui;

import java.time.LocalDate;
import java.util.List;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;

/**
 * What the newest revision is held against.
 *
 * @param revisionNo 0 where it is no revision
 * @param on         the day of the last look; NULL for any other
 * @param evidence   the files that the revision names; none where it is no revision
 */
record Base(
        Kind kind,
        int revisionNo,
        FieldValues values,
        @Nullable LocalDate on,
        List<UnitContent.EnteredFile> evidence) {

    enum Kind {
        /** Nothing: there is no earlier revision. */
        FIRST,
        /** The revision that this person looked at last, before the newest came. */
        LAST_LOOK,
        PREVIOUS,
        /** What was released, which a correction changes. */
        RELEASED,
        LAST_YEAR
    }

    boolean compares() {
        return kind != Kind.FIRST;
    }

    boolean isLastYear() {
        return kind == Kind.LAST_YEAR;
    }

    /** How it is called where one chooses. */
    String name() {
        return Say.it("review.against." + kind, revisionNo);
    }

    /** What the changes since then are headed with. */
    String title(int revision, long changes) {
        return compares() ? Say.it("review.changes." + kind, revisionNo, changes) : Say.it("review.content", revision);
    }

    /** Why this is what is shown first. */
    String why() {
        return Say.it("review.why." + kind, on == null ? "" : on);
    }
}
