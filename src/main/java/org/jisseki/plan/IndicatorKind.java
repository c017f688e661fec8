package org.jisseki.plan;

/** Where an indicator stands on the sheet. */
public enum IndicatorKind {
    /** 主指標. */
    MAIN,
    /** 副指標. */
    SUB,
    /** 活動指標. */
    ACTIVITY
}
