package org.jisseki.notification;

/** What became of one person's mail of one day. */
public enum DigestState {
    /** Being sent; left so by a crash, and then not sent again. */
    CLAIMED,
    SENT,
    /** No server could be reached: it is tried again the same day. */
    WAITING,
    /** The server did not take it. */
    REFUSED,
    /** It broke off on the way: perhaps it went, and it is not sent again. */
    UNKNOWN,
    /** No mail server is set up. */
    OFF,
    /** No address is known. */
    NOWHERE
}
