package org.jisseki.figures;

import org.jisseki.common.Sentence;

/** What was typed cannot be understood; the parser makes a refusal of it. Never leaves this package. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    Unreadable(Sentence sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }
}
