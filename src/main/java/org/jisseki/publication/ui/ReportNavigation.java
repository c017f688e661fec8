package org.jisseki.publication.ui;

/** The way to the central check. */
public final class ReportNavigation {

    private ReportNavigation() {}

    /** The report of a measure as who checks it reads it. */
    public static String toCheck(long report) {
        return MeasureCheckView.ROUTE + "/" + report;
    }
}
