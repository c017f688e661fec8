package org.jisseki.plan;

/** The parts of a sheet's narrative. */
public enum ParagraphKind {
    /** 現状と課題. */
    ISSUES,
    /** 取組概要と成果. */
    RESULTS,
    /** 残された課題. */
    REMAINING,
    /** 取組方向. */
    DIRECTION
}
