package org.jisseki.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.submission.hint.Hint;

/**
 * The reasons (理由) that a draft holds, each for exactly the hint that it was given for.
 *
 * @param byKey by {@link #key}; one that was taken away again is blank
 */
public record HintReasons(Map<String, DraftValue> byKey) {

    /** What keys of reasons begin with; no field of a form does. */
    public static final String REASON = "reason:";

    /** Stands for the reason for exactly this hint. */
    public static String key(Hint hint) {
        return key(hint.fingerprint());
    }

    static String key(String fingerprint) {
        return REASON + fingerprint;
    }

    /** The reason given for a hint; of another value's hint there is none. */
    public Optional<String> of(Hint hint) {
        return Optional.ofNullable(byKey.get(key(hint))).map(DraftValue::text).filter(text -> !text.isBlank());
    }

    /** Hints as a revision keeps them. */
    List<FrozenHint> frozen(List<Hint> hints) {
        return hints.stream()
                .map(hint -> new FrozenHint(
                        hint.rule(),
                        hint.field(),
                        hint.sentence(),
                        of(hint).map(String::strip).orElse(null)))
                .toList();
    }
}
