package org.jisseki.common;

/** What was asked for does not exist, or is none of the asker's business: the two look the same. */
public class NotFoundException extends RefusedException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("common.notFound");
    }
}
