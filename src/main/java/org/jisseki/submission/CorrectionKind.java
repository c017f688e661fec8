package org.jisseki.submission;

/** Why what was released is changed. */
public enum CorrectionKind {
    /** 訂正: something was wrong. Every field may change; the next edition is a 訂正第n版. */
    CORRECTION,
    /** 更新: a value is completed that was not final. Only the named fields may change; the next edition is a 更新第n版. */
    UPDATE
}
