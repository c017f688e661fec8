package org.jisseki.cycle;

/** Told how far a long act has come. */
@FunctionalInterface
public interface Progress {

    /**
     * @param done  units finished so far
     * @param total units in all
     */
    void reached(int done, int total);
}
