package org.jisseki.submission.hint;

import java.util.Optional;
import org.jisseki.common.Sentence;

/**
 * The text of last year, word for word. Published: whole paragraphs on what was done, two years running. A short remark such as
 * 該当なし stays rightly the same.
 */
final class SameText implements HintRule {

    private static final int LEAST = 10;

    @Override
    public String name() {
        return "SAME_TEXT";
    }

    @Override
    public Optional<Sentence> look(FieldView field, FormView form) {
        String last = field.lastText();
        if (field.kind() != FieldView.Kind.TEXT || last == null) {
            return Optional.empty();
        }
        String now = withoutSpace(field.typed());
        int length = now.codePointCount(0, now.length());
        return length >= LEAST && now.equals(withoutSpace(last))
                ? Optional.of(Sentence.of("hint.sameText", String.valueOf(length)))
                : Optional.empty();
    }

    // A line broken elsewhere makes no other text.
    private static String withoutSpace(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
