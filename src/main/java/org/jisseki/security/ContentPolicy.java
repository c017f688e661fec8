package org.jisseki.security;

/**
 * What a browser may load and run on the portal's pages (Content-Security-Policy). Two gaps are Vaadin's (25.2): its client
 * builds functions from text ({@code unsafe-eval}), on its own page alone, and its components bring inline styles. Inline
 * scripts run nowhere but on that page, and there only with the request's nonce.
 */
final class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    private static final String FORMAT = "default-src 'self'; script-src 'self'%s; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'";

    /** Of every page but Vaadin's. */
    static final String PLAIN = FORMAT.formatted("");

    private ContentPolicy() {}

    /** Of the page that starts Vaadin's client. */
    static String vaadin(String nonce) {
        return FORMAT.formatted(" 'nonce-" + nonce + "' 'unsafe-eval'");
    }
}
