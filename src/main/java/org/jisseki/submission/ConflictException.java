package org.jisseki.submission;

import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;

/** Somebody else was first: the submission is no longer as it was seen. The sentence says who did what, and when. */
public class ConflictException extends RefusedException {

    private static final long serialVersionUID = 1L;

    public ConflictException(Sentence sentence) {
        super(sentence);
    }
}
