package org.jisseki.submission.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Direction;
import org.jisseki.plan.Accumulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all rules together. */
class HintRulesTest {

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(HintRules.all().map(HintRule::name)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(11);
    }

    @Test
    void anEmptyFormIsNotAskedAfter() {
        assertThat(Looking.at(List.of(
                        FieldView.settled("settled", "", null, "千円", null, Looking.money("1,000")),
                        FieldView.text("result", " ", " "))))
                .isEmpty();
    }

    @Test
    void aHintOfAnotherValueIsAnotherHint() {
        Hint hint = new Hint("WORSE", "actual:1", Sentence.of("hint.worse.fell", "81社", "79社"));
        assertThat(hint.fingerprint())
                .isEqualTo(new Hint("WORSE", "actual:1", Sentence.of("hint.worse.fell", "81社", "79社")).fingerprint())
                .isNotEqualTo(new Hint("WORSE", "actual:1", Sentence.of("hint.worse.fell", "81社", "78社")).fingerprint())
                .isNotEqualTo(
                        new Hint("WORSE", "actual:2", Sentence.of("hint.worse.fell", "81社", "79社")).fingerprint());
    }

    /** As one types: the longest text that a draft keeps, of what the patterns look at most often. */
    @ParameterizedTest
    @ValueSource(strings = {"○", "×", "犬○", "平成", "1社", "平成31年", "X", "？", "　", "1", "1,", "80社"})
    void theLongestTextIsLookedThroughAtOnce(String piece) {
        String text = piece.repeat(8000 / piece.length());
        FieldView figure = FieldView.actual(
                "actual:1",
                "1",
                Looking.quantity("1"),
                "社",
                List.of(),
                null,
                null,
                Accumulation.YEARLY,
                Direction.HIGHER_IS_BETTER);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatCode(() -> Looking.at(List.of(figure, FieldView.text("result", text, text))))
                        .doesNotThrowAnyException());
    }
}
