package org.jisseki.submission;

import org.jisseki.common.NotFoundException;
import org.jisseki.common.SubmissionId;
import org.springframework.stereotype.Component;

/** Reads what a freeze or a release fixed by number and hash; the caller has asked who may read it. */
@Component
public class FixedContents {

    private final RevisionRows revisions;
    private final Contents contents;

    FixedContents(RevisionRows revisions, Contents contents) {
        this.revisions = revisions;
        this.contents = contents;
    }

    /** @throws IllegalStateException where the revision is not what was fixed, or no longer what was hashed */
    public UnitContent read(SubmissionId submission, int no, String sha256) {
        Revision revision = revisions.find(submission, no).orElseThrow(NotFoundException::new);
        if (!revision.isIntact() || !revision.sha256().equals(sha256)) {
            throw new IllegalStateException(
                    "Revision %d of submission %d is not what was fixed".formatted(no, submission.value()));
        }
        return contents.read(revision);
    }
}
