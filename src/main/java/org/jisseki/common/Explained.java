package org.jisseki.common;

import java.util.List;

/** Why something is as it is, line by line: how a figure came about. */
public record Explained(Sentence title, List<Line> lines) {

    /**
     * @param head  what the line is about: 式, 丸め …
     * @param words what is said about it
     */
    public record Line(Sentence head, Sentence words) {}
}
