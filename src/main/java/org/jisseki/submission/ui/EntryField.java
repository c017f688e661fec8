package org.jisseki.submission.ui;

import org.jisseki.common.Sentence;

/** Something that is filled in before a submission can be handed in. */
interface EntryField {

    /** As {@link org.jisseki.submission.UnitForm#missing} names it. */
    String key();

    void takeFocus();

    /** Says beside the field why it cannot be handed in as it is. */
    void demand(Sentence why);
}
