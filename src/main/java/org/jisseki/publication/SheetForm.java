package org.jisseki.publication;

/** The two forms of a measure's sheet for a fiscal year: the same data as it was known at two dates. */
public enum SheetForm {
    /** 実績: what was reached, made in the spring after the year. */
    REPORT,
    /** 年度当初: budgets and direction of the year that begins, before anything is reached. */
    START
}
