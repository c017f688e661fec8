package org.jisseki.plan;

/** Which amount of a program's year. */
public enum BudgetKind {
    /** 当初予算額. */
    INITIAL,
    /** 決算額, of a year before the portal was used. */
    SETTLED
}
