package org.jisseki.tracking;

import java.util.List;

/**
 * Who holds a submission now.
 *
 * @param names the people, in the order they came to the post; empty where it is vacant (空席)
 * @param post  the post, or the section where any of its staff may act; empty where nobody has to act
 */
public record Holder(List<String> names, String post) {

    static final Holder NOBODY = new Holder(List.of(), "");

    /** Whether somebody has to act and nobody is there to. */
    public boolean isVacant() {
        return names.isEmpty() && !post.isEmpty();
    }
}
