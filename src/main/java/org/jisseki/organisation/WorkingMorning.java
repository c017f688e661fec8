package org.jisseki.organisation;

/** What is done on the morning of each working day. Asked for again while something is left, and safe to be asked for twice. */
public interface WorkingMorning {

    /** Does it for today, unless today is no working day. @return whether something is left to be tried again later today */
    boolean begin();
}
