package org.jisseki.submission;

import org.jisseki.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one field of a draft holds.
 *
 * @param field  a key of the form
 * @param seq    the save that put it there, counted within the submission
 * @param by     who saved it; {@code editor} is their name
 * @param at     when, as ISO text; NULL where that was not kept
 */
public record DraftValue(
        String field,
        String text,
        int seq,
        PersonId by,
        String editor,
        @Nullable String at) {}
