package org.jisseki.submission;

/**
 * A step of the processes that a submission and its measure's report go through, by what it is for: what a sentence about what comes
 * next speaks of. Which follows which only the processes say.
 */
public enum Step {
    /** 入力. */
    ENTER,
    /** 確認. */
    REVIEW,
    /** 決裁. */
    APPROVE,
    /** The measure's other units are waited for. */
    COLLECT,
    /** 全庁確認. */
    CHECK,
    /** 案の確定待ち. */
    FREEZE,
    /** 公表待ち. */
    RELEASE,
    /** The edition is made, and public once it is. */
    PUBLISH,
    /** The end: it is public. */
    PUBLISHED
}
