package org.jisseki.figures;

import java.util.Optional;
import org.jisseki.common.Sentence;

/** What became of something typed: a figure, nothing (blank), or a refusal to show beside the field. */
public sealed interface Parsed {

    record Blank() implements Parsed {}

    record Accepted(Quantity value) implements Parsed {}

    record Refused(Sentence sentence) implements Parsed {}

    /** The figure, where there is one. */
    default Optional<Quantity> figure() {
        return this instanceof Accepted(Quantity value) ? Optional.of(value) : Optional.empty();
    }

    /** Why it was refused, where it was. */
    default Optional<Sentence> refusal() {
        return this instanceof Refused(Sentence sentence) ? Optional.of(sentence) : Optional.empty();
    }
}
