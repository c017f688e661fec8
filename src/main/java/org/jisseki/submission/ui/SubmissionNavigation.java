package org.jisseki.submission.ui;

import com.vaadin.flow.router.Location;
import org.jisseki.common.SubmissionId;

/** The way to the views of submissions. */
public final class SubmissionNavigation {

    /** The view of one submission; its number follows. */
    public static final String ROUTE = "unit";

    private static final String PRINT = "print/unit/";

    private static final String PART = "part";

    private SubmissionNavigation() {}

    public static String to(SubmissionId submission) {
        return ROUTE + "/" + submission.value();
    }

    /** The same, with the focus in what the person's section writes of what another one hands in. */
    public static String toPart(SubmissionId submission) {
        return to(submission) + "?" + PART;
    }

    static boolean isToPart(Location location) {
        return location.getQueryParameters().getParameters().containsKey(PART);
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
