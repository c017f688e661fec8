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

    /** A submission whose row is held. @param contributed whether the person entered or edited before */
    record Held(Submission submission, boolean contributed) {}

    /**
     * Begins the entry where this is its first change, and counts the change.
     *
     * @param asked as read in this act
     * @return the submission after it, as it was counted before
     */
    Held hold(PersonId by, Submissions.Asked asked) {
        PostId post = asked.permissions().require(Action.EDIT);
        if (asked.read().status() == Status.NOT_STARTED) {
            // first changes come at the same moment: each waits here for the one before, which may have begun the entry
            rows.hold(asked.read().id());
            Submissions.Asked again = submissions.ask(by, asked.read().id());
            post = again.permissions().require(Action.EDIT);
            return hold(by, post, again);
        }
        return hold(by, post, asked);
    }

    /** The same for a file, noting who contributed. @return the submission after it */
    Submission begin(PersonId by, SubmissionId id) {
        // before it is read, so that each of several files finds those before it counted
        rows.hold(id);
        Held held = hold(by, submissions.ask(by, id));
        if (!held.contributed()) {
            rows.addContributor(id, by);
        }
        return held.submission();
    }

    private Held hold(PersonId by, PostId post, Submissions.Asked asked) {
        Submission read = asked.read();
        Submission entered = read.status() == Status.NOT_STARTED
                ? submissions.move(by, post, read, Move.START_ENTRY, null, null).after()
                : read;
        if (!rows.countSave(entered)) {
            throw submissions.conflict(read);
        }
        return new Held(entered, asked.contributed());
    }
}
