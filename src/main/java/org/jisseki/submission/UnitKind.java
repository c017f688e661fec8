package org.jisseki.submission;

/** What hands in a submission. */
public enum UnitKind {
    /** A program, with the indicators that it carries. */
    PROGRAM("program_id"),
    /** An indicator that no program carries. */
    INDICATOR("indicator_id"),
    /** A measure as a whole: its grade and its narrative. */
    EVALUATION("evaluation_of");

    private final String column;

    UnitKind(String column) {
        this.column = column;
    }

    /** The column of a submission that names its unit. */
    String column() {
        return column;
    }
}
