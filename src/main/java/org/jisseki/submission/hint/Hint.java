package org.jisseki.submission.hint;

import java.util.List;
import java.util.regex.Pattern;
import org.jisseki.common.Print;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Money;
import org.jisseki.record.Sha256;

/**
 * What a rule saw in a field (ご確認ください). Two hints are the same where all their parts are.
 *
 * @param rule     the rule's name
 * @param field    the field's key
 * @param sentence what was seen and what to check; its arguments are texts, so that a revision can keep it
 */
public record Hint(String rule, String field, Sentence sentence) {

    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9,]*" + Money.UNIT);

    /** As it is said: amounts are prints, whose own words are in the reader's language. */
    public Sentence said() {
        return said(sentence);
    }

    /** The same of a sentence that a revision kept. */
    public static Sentence said(Sentence kept) {
        return new Sentence(
                kept.key(),
                kept.args().stream()
                        .<Object>map(arg -> AMOUNT.matcher(arg.toString()).matches() ? Print.of(arg.toString()) : arg)
                        .toList());
    }

    /** Stands for exactly this hint: a reason given for another one, of another value, is not this one's. */
    public String fingerprint() {
        return Sha256.of(String.join(
                "\n", List.of(rule, field, sentence.key(), sentence.args().toString())));
    }
}
