package org.jisseki.submission.hint;

import java.util.Optional;
import org.jisseki.common.Sentence;

/** Looks for one mistake that was really published. */
interface HintRule {

    /** Kept with every hint; never given to another rule. */
    String name();

    /** What is to be checked in a field; empty where this rule sees nothing. */
    Optional<Sentence> look(FieldView field, FormView form);
}
