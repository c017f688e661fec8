package org.jisseki.submission;

import org.jisseki.authority.Action;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.springframework.stereotype.Component;

/** Takes a submission in hand for a change of its draft: within the caller's act nobody else hands it in or changes it. */
@Component
class Editing {

    private final Submissions submissions;
    private final SubmissionRows rows;

    Editing(Submissions submissions, SubmissionRows rows) {
        this.submissions = submissions;
        this.rows = rows;
    }

    /**
     * Asks the table, begins the entry where this is its first change, counts the change and notes who contributed.
     *
     * @return the submission after it
     */
    Submission begin(PersonId by, SubmissionId id) {
        // several files come at the same moment: each waits here for the one before, which may have begun the entry
        rows.hold(id);
        Submissions.Asked asked = submissions.ask(by, id);
        Submission read = asked.read();
        PostId post = asked.permissions().require(Action.EDIT);
        Submission entered = read.status() == Status.NOT_STARTED
                ? submissions.move(by, post, read, Move.START_ENTRY, null, null).after()
                : read;
        if (!rows.countSave(entered)) {
            throw submissions.conflict(read);
        }
        if (!asked.contributed()) {
            rows.addContributor(id, by);
        }
        return entered;
    }
}
