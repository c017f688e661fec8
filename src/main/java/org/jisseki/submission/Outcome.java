package org.jisseki.submission;

/** What happens to a submission at the step at which it waits. */
public enum Outcome {
    /** It goes on: handed in, passed on, approved, released. */
    PASS,
    /** 差戻し. */
    RETURN,
    /** 引戻し. */
    RECALL
}
