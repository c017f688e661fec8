package org.jisseki.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * What the sign-in page carries and how its form is known as the portal's own. The page may be older than its session, so neither
 * where it leads nor that it is ours hangs on the session: it says where it leads, and the browser says which site sent it.
 */
public final class SignInForm {

    public static final String PATH = "/login";

    /** The parameter with the page that one is led to. */
    public static final String TO = "to";

    private static final String NAME = "username";
    private static final String TYPED = SignInForm.class.getName();
    private static final int LONGEST_NAME = 100;

    private SignInForm() {}

    /** The page that a request for the sign-in page leads to: what it names, else what was asked for before; NULL for home. */
    public static @Nullable String to(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(request.getParameter(TO))
                .or(() -> Optional.ofNullable(new HttpSessionRequestCache().getRequest(request, response))
                        .map(asked -> pathOf(asked, request.getContextPath())))
                .filter(OwnPage::isAfterSignIn)
                .orElse(null);
    }

    /** The name that was typed into a page whose sending was not taken; asked once. */
    public static String typedName(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(TYPED) instanceof String name)) {
            return "";
        }
        session.removeAttribute(TYPED);
        return name;
    }

    static boolean isSent(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && request.getRequestURI().equals(request.getContextPath() + PATH);
    }

    /**
     * Whether the browser says that the form was sent by a page of the portal itself: no other site can make it say so. Where it
     * says nothing, or a proxy changed the name of the host, the page's token decides as for any other form.
     */
    static boolean isSentFromOwnPage(HttpServletRequest request) {
        if (!isSent(request)) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        return origin != null && host != null && host.equalsIgnoreCase(authority(origin));
    }

    /** Whether a request comes with a session that has ended. */
    static boolean isOfEndedSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    /** Shows the page once more, with the name that was typed, where its sending could not be taken for the portal's own. */
    static void askAgain(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        String name = request.getParameter(NAME);
        if (name != null && name.length() <= LONGEST_NAME) {
            request.getSession().setAttribute(TYPED, name);
        }
        String again = OwnPage.signIn(request.getParameter(TO));
        response.sendRedirect(request.getContextPath() + again + (again.contains("?") ? "&" : "?") + "again");
    }

    private static String pathOf(SavedRequest asked, String context) {
        URI address = URI.create(asked.getRedirectUrl());
        String query = Optional.ofNullable(address.getRawQuery()).orElse("").replaceFirst("(^|&)continue$", "");
        String path = address.getRawPath().substring(context.length());
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
