package org.jisseki.submission.hint;

import java.util.List;
import org.jisseki.common.Sentence;
import org.jisseki.record.Sha256;

/**
 * What a rule saw in a field (ご確認ください). Two hints are the same where all their parts are.
 *
 * @param rule     the rule's name
 * @param field    the field's key
 * @param sentence what was seen and what to check; its arguments are texts, so that a revision can keep it
 */
public record Hint(String rule, String field, Sentence sentence) {

    /** Stands for exactly this hint: a reason given for another one, of another value, is not this one's. */
    public String fingerprint() {
        return Sha256.of(String.join(
                "\n", List.of(rule, field, sentence.key(), sentence.args().toString())));
    }
}
