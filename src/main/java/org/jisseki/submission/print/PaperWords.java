package org.jisseki.submission.print;

import java.util.Locale;
import java.util.Optional;
import org.jisseki.common.Print;
import org.jisseki.common.PrintWords;
import org.jisseki.common.Printed;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Explainer;
import org.jisseki.figures.Quantity;
import org.jisseki.plan.Circled;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** How a paper form says things, in one language. */
record PaperWords(Words words, Locale locale) {

    static final String UNKNOWN = "-";

    private static final int SHORT_HASH = 8;

    String say(String key, Object... args) {
        return words.say(Sentence.of(key, args), locale);
    }

    /** An achievement as a table prints it: the ratio, or met and missed where there is none. */
    String achieved(Achievement achievement) {
        return Explainer.outcome(achievement).map(outcome -> say(outcome.key())).orElseGet(achievement::printed);
    }

    /** A moment of the record. @param at ISO text */
    String moment(String at) {
        return Printed.moment(at, locale);
    }

    /** A piece of a figure's print, whose own words are the reader's. */
    String printed(String print) {
        return PrintWords.in(print, locale, words::say);
    }

    static Print cell(@Nullable Quantity figure, String unit) {
        return cell(figure == null ? null : figure.print(unit));
    }

    /** @param print NULL where unknown, which prints "-" and never 0 */
    static Print cell(@Nullable Print print) {
        return print == null ? Print.of(UNKNOWN) : print;
    }

    /** A target; the one of before stands behind it in parentheses, then what the plan published: 84社(80社) 目安値 82社. */
    Print target(Filled.Line line) {
        Print now = cell(line.target(), line.unit());
        Quantity earlier = line.earlierTarget();
        String before = earlier == null ? "" : "(" + earlier.printedWithUnit(line.unit()) + ")";
        String published = Explainer.milestone(line.milestone(), line.unit())
                .map(milestone -> " " + words.say(milestone, locale))
                .orElse("");
        return new Print(now.before(), now.unit(), now.after() + before + published);
    }

    /** What a field of a form is called. */
    String fieldName(UnitForm form, String key) {
        return switch (key) {
            case UnitForm.SETTLED, UnitForm.SETTLED_KIND -> say("submission.settled");
            case UnitForm.SETTLED_DUE -> say("submission.settled.due");
            case UnitForm.RESULT -> say("submission.result");
            case UnitForm.NEXT_BUDGET ->
                say("submission.nextBudget", form.year().plus(1));
            case UnitForm.WHOLE -> say("submission.whole");
            case EvaluationForm.GRADE -> say("submission.grade");
            case EvaluationForm.REASON -> say("submission.grade.reason");
            default ->
                Optional.ofNullable(form.evaluation())
                        .flatMap(evaluation -> evaluation.paragraph(key))
                        .map(this::fieldName)
                        .or(() -> actualName(form, key))
                        .orElse(key);
        };
    }

    /** 現状と課題① */
    String fieldName(EvaluationForm.ParagraphField field) {
        return say("submission.paragraph." + field.kind())
                + (field.number() == null ? "" : Circled.number(field.number()));
    }

    private Optional<String> actualName(UnitForm form, String key) {
        return form.actuals().stream()
                .flatMap(field -> fieldName(field, key).stream())
                .findFirst();
    }

    private Optional<String> fieldName(UnitForm.ActualField field, String key) {
        UnitForm.NextField next = field.next();
        if (field.key().equals(key)) {
            return Optional.of(field.name());
        }
        if (next != null && next.key().equals(key)) {
            return Optional.of(say("submission.next.target.of", field.name(), next.year()));
        }
        return next != null && next.rationaleKey().equals(key)
                ? Optional.of(say("submission.next.rationale.of", field.name(), next.year()))
                : Optional.empty();
    }

    static String brief(String hash) {
        return hash.substring(0, SHORT_HASH);
    }

    static String lang(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "ja";
    }
}
