package org.jisseki.plan;

/** How an indicator's yearly values relate. */
public enum Accumulation {
    /** Each year's value stands alone. */
    YEARLY,
    /** 累計: each year's value includes the years before. */
    CUMULATIVE
}
