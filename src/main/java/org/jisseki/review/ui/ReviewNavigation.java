package org.jisseki.review.ui;

import org.jisseki.common.SubmissionId;

/** The way to the queue of what is to be reviewed and approved. */
public final class ReviewNavigation {

    /** The queue; the number of the submission that is opened may follow. */
    public static final String ROUTE = "review";

    private ReviewNavigation() {}

    public static String to(SubmissionId submission) {
        return ROUTE + "/" + submission.value();
    }
}
