package org.jisseki.tracking;

import java.util.Optional;
import org.jisseki.common.PersonId;
import org.jspecify.annotations.Nullable;

/** Who has to act now, as a filter. @param person NULL: nobody, since the post is vacant (空席) */
public record HeldBy(@Nullable PersonId person) {

    public static final HeldBy NOBODY = new HeldBy(null);

    private static final String VACANT = "VACANT";

    /** As it stands in an address. */
    public String code() {
        return person == null ? VACANT : String.valueOf(person.value());
    }

    /** Reads it again; empty where it is neither a number nor the word. */
    static Optional<HeldBy> of(String code) {
        if (VACANT.equals(code)) {
            return Optional.of(NOBODY);
        }
        return code.matches("\\d{1,9}")
                ? Optional.of(new HeldBy(new PersonId(Long.parseLong(code))))
                : Optional.empty();
    }
}
