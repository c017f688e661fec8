package org.jisseki.submission;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Money;
import org.jisseki.figures.Parsed;
import org.jisseki.figures.Quantity;

/**
 * What is typed of a settled amount. A word that says that it is not known yet (調査中, 未集計) is taken as it is for any figure: the
 * amount then is 未確定, in that word, whatever was chosen beside it. Its month is asked only of who chose 未確定, for the word says
 * what is known.
 *
 * @param otherwise what holds unless somebody chooses
 */
public record SettledTexts(Map<String, String> texts, SettledKind otherwise) {

    /** What was chosen, else what the time of year has. */
    SettledKind chosen() {
        return SettledKind.of(texts.getOrDefault(UnitForm.SETTLED_KIND, "")).orElse(otherwise);
    }

    /** What the amount is: a word makes it 未確定. */
    SettledKind kind() {
        return word().isPresent() ? SettledKind.PENDING : chosen();
    }

    /** The word that stands in place of the amount; empty where there is none. */
    public Optional<Quantity> word() {
        return typed().figure().filter(Quantity.Pending.class::isInstance);
    }

    // 未確定 has no amount; one that was typed before stays in the draft, and counts again with another choice.
    Parsed amount() {
        return chosen() == SettledKind.PENDING && word().isEmpty() ? new Parsed.Accepted(Money.PENDING) : typed();
    }

    /** The month in which a pending amount will be known, where it is typed and can be read. */
    Optional<YearMonth> due() {
        return kind() == SettledKind.PENDING ? DueMonth.parse(month()) : Optional.empty();
    }

    /** Why the month cannot stand as it is. */
    Optional<Sentence> dueProblem(FiscalYear year) {
        if (month().isBlank() || kind() != SettledKind.PENDING) {
            return Optional.empty();
        }
        Optional<YearMonth> due = due();
        if (due.isEmpty()) {
            return Optional.of(Sentence.of("submission.settled.due.notAMonth", month().strip()));
        }
        return due.get().isBefore(YearMonth.from(year.plus(1).firstDay()))
                ? Optional.of(Sentence.of("submission.settled.due.tooEarly", year))
                : Optional.empty();
    }

    private Parsed typed() {
        return Money.parse(texts.getOrDefault(UnitForm.SETTLED, ""));
    }

    private String month() {
        return texts.getOrDefault(UnitForm.SETTLED_DUE, "");
    }
}
