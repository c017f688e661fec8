package org.jisseki.submission.ui;

import org.jisseki.common.SubmissionId;

/** The way to the views of submissions. */
public final class SubmissionNavigation {

    /** The view of one submission; its number follows. */
    public static final String ROUTE = "unit";

    private static final String PRINT = "print/unit/";

    private SubmissionNavigation() {}

    public static String to(SubmissionId submission) {
        return ROUTE + "/" + submission.value();
    }

    /** A revision on paper: a plain page, none of Vaadin's. */
    public static String toPrint(SubmissionId submission, int revision) {
        return PRINT + submission.value() + "/" + revision;
    }

    /** The draft on paper, for who enters. */
    static String toPrintedDraft(SubmissionId submission) {
        return PRINT + submission.value() + "/draft";
    }
}
