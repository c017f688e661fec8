package org.jisseki.security;

import java.time.LocalDateTime;
import org.jisseki.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person signs in with.
 *
 * @param username    folded: one sign-in name is one account however it is typed
 * @param mustChange  the password is a one-time one, good for nothing but choosing another
 * @param lockedUntil after repeated failures; null where it never was, past where it is over
 */
public record Account(
        PersonId person,
        String username,
        boolean mustChange,
        boolean enabled,
        @Nullable LocalDateTime lockedUntil) {

    public boolean isLocked(LocalDateTime now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
