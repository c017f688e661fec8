package org.jisseki.submission;

/** Where a finding stands. */
public enum FindingStatus {
    /** 未回答. */
    OPEN,
    /** 回答あり. */
    ANSWERED,
    /** 確認済. */
    CLOSED
}
