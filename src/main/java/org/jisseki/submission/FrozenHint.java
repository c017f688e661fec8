package org.jisseki.submission;

import org.jisseki.common.Sentence;
import org.jisseki.submission.hint.Hint;
import org.jspecify.annotations.Nullable;

/**
 * A hint as it stood when a revision was handed in; for who reviews, never published.
 *
 * @param field  a key of the form
 * @param reason what who entered said to it; NULL where nothing was said, which stops nobody
 */
public record FrozenHint(
        String rule,
        String field,
        Sentence sentence,
        @Nullable String reason) {

    /** As it is said to a reader, in whose language the amounts are. */
    public Sentence said() {
        return Hint.said(sentence);
    }
}
