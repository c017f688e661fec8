package org.jisseki.tracking;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who holds a submission now.
 *
 * @param names the people, in the order they came to the post; empty where it is vacant (空席)
 * @param post  the post, or the section where any of its staff may act; empty where nobody has to act
 */
public record Holder(List<String> names, String post) {

    /** How many names a row shows; of the others it says how many they are. */
    public static final int NAMES_SHOWN = 2;

    static final Holder NOBODY = new Holder(List.of(), "");

    /** Whether somebody has to act and nobody is there to. */
    public boolean isVacant() {
        return names.isEmpty() && !post.isEmpty();
    }

    /** How many names a row does not show. */
    public int more() {
        return Math.max(0, names.size() - NAMES_SHOWN);
    }

    /** The names that a row shows: 中村 浩・山本 恵. */
    public String shown() {
        return names.stream().limit(NAMES_SHOWN).collect(Collectors.joining("・"));
    }
}
