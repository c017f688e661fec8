package org.jisseki.submission;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jisseki.common.Sentence;

/**
 * What somebody asks for who opens a correction.
 *
 * @param reason why, in their words, which anyone will read
 * @param fields for an UPDATE what it may change: some of {@link Completable#of}; else none
 */
public record NewCorrection(CorrectionKind kind, String reason, Set<String> fields) {

    /** The key under which a problem with the reason is told. */
    public static final String REASON = "reason";

    /** The key under which a problem with the named fields is told. */
    public static final String FIELDS = "fields";

    /** The longest reason, in characters: it is printed in one paragraph of the errata. */
    public static final int LENGTH = 400;

    public NewCorrection {
        reason = reason.strip();
        fields = Set.copyOf(fields);
    }

    /** 訂正: something was wrong. */
    public static NewCorrection of(String reason) {
        return new NewCorrection(CorrectionKind.CORRECTION, reason, Set.of());
    }

    /** 更新: these values are completed. */
    public static NewCorrection update(String reason, Set<String> fields) {
        return new NewCorrection(CorrectionKind.UPDATE, reason, fields);
    }

    /** What keeps it from being opened, by key; empty where nothing does. */
    public Map<String, Sentence> problems() {
        Map<String, Sentence> problems = new HashMap<>();
        if (reason.isBlank()) {
            problems.put(REASON, Sentence.of("submission.textMissing"));
        } else if (reason.codePointCount(0, reason.length()) > LENGTH) {
            problems.put(REASON, Sentence.of("submission.tooLong", LENGTH));
        }
        if (kind == CorrectionKind.UPDATE && fields.isEmpty()) {
            problems.put(FIELDS, Sentence.of("submission.correction.noField"));
        }
        return problems;
    }
}
