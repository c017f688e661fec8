package org.jisseki.publication;

import org.jisseki.submission.CorrectionKind;

/** What an edition is to the one before it. */
public enum EditionKind {
    /** 初版. */
    FIRST,
    /** 更新: values were only completed, or units that were missing followed. */
    UPDATE,
    /** 訂正: something was wrong. */
    CORRECTION;

    static EditionKind of(CorrectionKind kind) {
        return kind == CorrectionKind.UPDATE ? UPDATE : CORRECTION;
    }
}
