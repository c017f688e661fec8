package org.jisseki.review;

import org.jisseki.common.SubmissionId;

/** The release for which an approved correction waits: the publication room implements it. */
public interface AwaitedRelease {

    /**
     * Takes back the time that may be set for it, within the caller's act, since it is sent back.
     *
     * @throws org.jisseki.common.RefusedException where it was released meanwhile
     */
    void takeBack(SubmissionId correction);
}
