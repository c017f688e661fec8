package org.jisseki.submission.hint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jisseki.common.Sentence;

/**
 * A sign that held the place of a number or a name. Published: 犬○頭. A ○ that begins a line is a bullet, 3×4 and 産学×企業 multiply
 * and join, 二〇二〇年 is a number, and one ？ asks; of these nothing is said. ○○型 as the name of a kind is one that looks the same.
 */
final class PlaceholderLeft implements HintRule {

    private static final String COUNTERS = "件社者人名頭匹羽回台本個箇か所店校戸円年月日時分割倍位％%";

    // Two signs or more; one circle within a sentence; one cross before what is counted; XX as a word of its own.
    private static final Pattern SIGN = Pattern.compile(
            "(?<![一二三四五六七八九十百〇])[○〇◯●◎]{2,}(?![一二三四五六七八九])"
                    + "|[△□■◇◆]{2,}|[×✕＊*]{2,}|[?？]{2,}"
                    + "|(?<![\\s。、・）)「一二三四五六七八九十百〇]|^)[○◯●〇](?=[\\p{IsHan}％%])(?![一二三四五六七八九])"
                    + "|(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ×]|^)×(?=[" + COUNTERS + "])"
                    + "|(?<![A-Za-zＡ-Ｚａ-ｚ])[XxＸｘ]{2,}(?![A-Za-zＡ-Ｚａ-ｚ])",
            Pattern.MULTILINE);

    private static final int AROUND = 4;
    private static final int QUOTED = 3;

    @Override
    public String name() {
        return "PLACEHOLDER";
    }

    @Override
    public Optional<Sentence> look(FieldView field, FormView form) {
        if (field.number() != null) {
            return Optional.empty();
        }
        String text = field.typed();
        List<String> found = SIGN.matcher(text)
                .results()
                .map(match -> Quoting.around(text, match.start(), match.end(), AROUND))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Sentence.of("hint.placeholder", Quoting.first(found, QUOTED), String.valueOf(found.size())));
    }
}
