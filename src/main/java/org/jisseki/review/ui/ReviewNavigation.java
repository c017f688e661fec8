package org.jisseki.review.ui;

import org.jisseki.common.SubmissionId;

/** The way to the queue of what is to be reviewed and approved. */
public final class ReviewNavigation {

    /** The queue; the number of the submission that is opened may follow. */
    public static final String ROUTE = "review";

    /** A measure on one page; the number of one of its submissions follows. */
    public static final String MEASURE = "measure";

    private ReviewNavigation() {}

    /** The measure that a submission is of, on one page. */
    public static String toMeasure(SubmissionId submission) {
        return MEASURE + "/" + submission.value();
    }

    /** The same as PDF. */
    public static String toMeasurePdf(SubmissionId submission) {
        return "/print/measure/" + submission.value();
    }

    public static String to(SubmissionId submission) {
        return ROUTE + "/" + submission.value();
    }
}
