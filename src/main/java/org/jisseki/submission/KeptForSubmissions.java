package org.jisseki.submission;

import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.kept.KeptFor;
import org.jisseki.kept.KeptKind;
import org.springframework.stereotype.Component;

/** Texts about a submission are kept for who may see it. */
@Component
class KeptForSubmissions implements KeptFor {

    private final Submissions submissions;

    KeptForSubmissions(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.SUBMISSION;
    }

    @Override
    public void requireSeen(PersonId by, long id) {
        submissions.get(by, new SubmissionId(id));
    }
}
