package org.jisseki.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import org.jisseki.common.RefusedException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords: how they are kept (bcrypt), made up, and what is asked of one. */
@Component
class Passwords {

    static final int SHORTEST = 12;
    /** bcrypt looks at no more. */
    private static final int MOST_BYTES = 72;

    // without what is mistaken for another when read aloud or from paper: 0 O 1 l I
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder = new BCryptPasswordEncoder();
    private final String nobodys = encode(oneTime());

    /** A sign-in name as accounts are known by: typed full-width or in capitals it is the same name. */
    static String folded(String username) {
        return normal(username).toLowerCase(Locale.ROOT);
    }

    /** A 職員番号 as the organisation keeps it, whatever its width was when it was typed. */
    static String normal(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC).strip();
    }

    /** 80 bits, as abcd-efgh-ijkm-npqr. */
    String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    String encode(String password) {
        // never null: the encoder answers null for a null password alone
        return String.valueOf(encoder.encode(password));
    }

    boolean matches(String typed, String hash) {
        return encoder.matches(typed, hash);
    }

    /** As much work as {@link #matches}, where there is no password to compare with. */
    void compareWithNobodys(String typed) {
        encoder.matches(typed, nobodys);
    }

    /** @throws RefusedException where a password cannot be chosen */
    void requireGood(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new RefusedException("security.password.short", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RefusedException("security.password.long", MOST_BYTES);
        }
        if (folded(password).contains(username)) {
            throw new RefusedException("security.password.holdsName");
        }
    }
}
