package org.jisseki.security;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets people in by their sign-in name or their 職員番号. An unknown name, a wrong password, a locked and a disabled account are answered alike, in words and in time:
 * nobody learns whether an account exists. After {@value AccountRows#FAILURES} failures in a row an account is locked for a
 * while, for the right password too.
 */
@Component
class SignIn implements AuthenticationProvider {

    /** No refusal comes sooner: longer than all that is done differently for one account and another. */
    private static final Duration SLOWEST = Duration.ofMillis(400);

    private final AccountRows rows;
    private final Passwords passwords;
    private final Clock clock;

    SignIn(AccountRows rows, Passwords passwords, Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        long began = System.nanoTime();
        String folded = Passwords.folded(attempt.getName());
        String username =
                rows.nameByNumber(Passwords.normal(attempt.getName()), folded).orElse(folded);
        String password = String.valueOf(attempt.getCredentials());
        return account(username, password)
                .map(account -> new SignedIn(account.person().value(), account.username()).authentication())
                .orElseThrow(() -> {
                    waitUntil(began + SLOWEST.toNanos());
                    return new BadCredentialsException("sign-in refused");
                });
    }

    private Optional<Account> account(String username, String password) {
        if (!rows.countAttempt(username, LocalDateTime.now(clock))) {
            passwords.compareWithNobodys(password);
            return Optional.empty();
        }
        return rows.named(username)
                .filter(account -> passwords.matches(password, rows.passwordHash(account.person())))
                .filter(account -> rows.unlock(account.person()));
    }

    private static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
