package org.jisseki.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.submission.hint.Hint;

/**
 * The reasons (理由) that a draft holds, each for exactly the hint that it was given for.
 *
 * @param byFingerprint by {@link Hint#fingerprint}
 */
public record HintReasons(Map<String, String> byFingerprint) {

    /** The reason given for a hint; of another value's hint there is none. */
    public Optional<String> of(Hint hint) {
        return Optional.ofNullable(byFingerprint.get(hint.fingerprint()));
    }

    /** With a hint's reason as it is now; blank takes it away. */
    public HintReasons with(Hint hint, String reason) {
        Map<String, String> all = new HashMap<>(byFingerprint);
        if (reason.isBlank()) {
            all.remove(hint.fingerprint());
        } else {
            all.put(hint.fingerprint(), reason);
        }
        return new HintReasons(Map.copyOf(all));
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
