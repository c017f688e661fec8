package org.jisseki.submission.ui;

import org.jisseki.submission.DraftValue;

/** A field that is joined to the draft that several people fill in. */
interface Joined {

    /** The draft's key. */
    String key();

    /** What others made of it, shown beside it. */
    FieldNews news();

    /** What is in it is saved. */
    void confirm(String text);

    /** Somebody else saved something: the field takes it, or has it asked whose is to stand. */
    void offer(DraftValue theirs);

    /** Puts something into the field, whatever stands there. */
    void put(String text);
}
