package org.jisseki.security;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in: what the session keeps of an account. */
public record SignedIn(long personId, String username) implements AuthenticatedPrincipal, Serializable {

    /** The person of the current request; empty where nobody is signed in. */
    public static Optional<SignedIn> now() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn someone
                ? Optional.of(someone)
                : Optional.empty();
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    /** The proof of a sign-in. It carries no roles: what a person may do hangs on their posts and is asked each time. */
    public Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
    }

    @Override
    public String getName() {
        return username;
    }
}
