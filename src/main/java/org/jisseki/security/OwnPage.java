package org.jisseki.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses within the portal to which it may lead somebody because a request says so. */
public final class OwnPage {

    private static final int LONGEST = 1000;

    private OwnPage() {}

    /** Whether a path, with its query, stays in the portal: "//host", "/\host" and those that a browser reads as such do not. */
    public static boolean is(@Nullable String path) {
        return path != null
                && path.length() <= LONGEST
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(letter -> letter == '\\' || Character.isISOControl(letter));
    }

    /** Whether one may be led there after the sign-in: to a page, and not to the sign-in again. */
    public static boolean isAfterSignIn(@Nullable String path) {
        return path != null && is(path) && path.split("[?#]", 2)[0].matches("(?!/(login|logout|error)$).*");
    }

    /** The sign-in that leads on to a page. */
    public static String signIn(@Nullable String to) {
        return isAfterSignIn(to)
                ? SignInForm.PATH + "?" + SignInForm.TO + "=" + URLEncoder.encode(to, StandardCharsets.UTF_8)
                : SignInForm.PATH;
    }
}
