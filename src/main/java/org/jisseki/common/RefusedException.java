package org.jisseki.common;

/** An act that is not carried out, with the sentence that says why. Nothing of it has happened. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public RefusedException(Sentence sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    public RefusedException(String key, Object... args) {
        this(Sentence.of(key, args));
    }

    public Sentence sentence() {
        return sentence;
    }
}
