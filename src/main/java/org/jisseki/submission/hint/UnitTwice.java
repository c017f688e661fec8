package org.jisseki.submission.hint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jisseki.common.Sentence;

/**
 * A unit typed twice. Published: haha, ten of them, in the words beside a table of hectares. 5日日曜日 and 34社社員 are
 * words that go on, and nothing is said of them.
 */
final class UnitTwice implements HintRule {

    private static final int AROUND = 4;
    private static final int QUOTED = 3;

    @Override
    public String name() {
        return "UNIT_TWICE";
    }

    @Override
    public Optional<Sentence> look(FieldView field, FormView form) {
        List<String> found = field.number() == null ? found(field.typed(), form) : List.of();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of("hint.unitTwice", Quoting.first(found, QUOTED)));
    }

    private static List<String> found(String text, FormView form) {
        String units = form.fields().stream()
                .map(FieldView::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (units.isEmpty()) {
            return List.of();
        }
        return Pattern.compile("(?<=[0-9０-９])\\s?(" + units + ")\\1(?![\\p{IsHan}A-Za-z])")
                .matcher(text)
                .results()
                .map(match -> Quoting.around(text, match.start(), match.end(), AROUND))
                .toList();
    }
}
