package org.jisseki.cycle;

/** Whether a cycle stands. */
public enum CycleStatus {
    OPEN,
    /** Opened by mistake and taken back before anything was handed in. */
    CANCELLED
}
