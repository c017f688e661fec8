package org.jisseki.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class WordsTest {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Words words = new Words(messages);

    @Test
    void sentencesWithinSentencesAreSaidInTheSameLanguage() {
        messages.addMessage("decided", Locale.JAPANESE, "{0}が{1}");
        messages.addMessage("approved", Locale.JAPANESE, "決裁しました");

        assertThat(words.say(Sentence.of("decided", "部長", Sentence.of("approved")), Locale.JAPANESE))
                .isEqualTo("部長が決裁しました");
    }

    @Test
    void numbersAreNotGrouped() {
        messages.addMessage("opened", Locale.ENGLISH, "{0} is open");

        assertThat(words.say(Sentence.of("opened", 2020), Locale.ENGLISH)).isEqualTo("2020 is open");
    }
}
