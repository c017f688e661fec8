package org.jisseki.submission.ui;

import org.jisseki.common.SubmissionId;

/** The way to the views of submissions. */
public final class SubmissionNavigation {

    /** The view of one submission; its number follows. */
    public static final String ROUTE = "unit";

    private SubmissionNavigation() {}

    public static String to(SubmissionId submission) {
        return ROUTE + "/" + submission.value();
    }
}
