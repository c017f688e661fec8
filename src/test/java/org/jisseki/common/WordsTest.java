package org.jisseki.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.jisseki.demo.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class WordsTest {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Words words = new Words(messages, new TestClock());

    @Test
    void sentencesWithinSentencesAreSaidInTheSameLanguage() {
        messages.addMessage("decided", Locale.JAPANESE, "{0}が{1}");
        messages.addMessage("approved", Locale.JAPANESE, "決裁しました");

        assertThat(words.say(Sentence.of("decided", "部長", Sentence.of("approved")), Locale.JAPANESE))
                .isEqualTo("部長が決裁しました");
    }

    /** 「「ものづくり産業の振興」の評価」を確認しました. */
    @Test
    void quotesWithinQuotesAreTheInnerOnes() {
        messages.addMessage("evaluation", Locale.JAPANESE, "「{0}」の評価");
        messages.addMessage("done", Locale.JAPANESE, "「{0}」を{1}へ。{0}");

        assertThat(words.say(Sentence.of("done", Sentence.of("evaluation", "振興"), "「課」"), Locale.JAPANESE))
                .isEqualTo("「『振興』の評価」を「課」へ。『振興』の評価");
        assertThat(words.say(Sentence.of("evaluation", "「みえ」推進"), Locale.JAPANESE))
                .isEqualTo("「『みえ』推進」の評価");
        assertThat(words.say(Sentence.of("evaluation", "振興"), Locale.JAPANESE)).isEqualTo("「振興」の評価");
    }

    @Test
    void aDayOfAnotherYearThanTodaysNamesItsYear() {
        messages.addMessage("until", Locale.JAPANESE, "{0}まで");
        messages.addMessage("until", Locale.ENGLISH, "until {0}");
        TestClock clock = new TestClock();
        Words dated = new Words(messages, clock);
        for (int year = 2019; year <= 2023; year++) {
            clock.setTo(LocalDate.of(year, 1, 1));
            for (int of = 2019; of <= 2023; of++) {
                LocalDate day = LocalDate.of(of, 5, 19);
                Sentence until = Sentence.of("until", day);
                boolean same = of == year;
                assertThat(dated.say(until, Locale.JAPANESE))
                        .isEqualTo((same ? Wareki.monthDay(day) : Wareki.dateWithWeekday(day)) + "まで");
                assertThat(dated.say(until, Locale.ENGLISH).contains(String.valueOf(of)))
                        .isEqualTo(!same);
            }
        }
    }

    @Test
    void numbersAreNotGrouped() {
        messages.addMessage("opened", Locale.ENGLISH, "{0} is open");

        assertThat(words.say(Sentence.of("opened", 2020), Locale.ENGLISH)).isEqualTo("2020 is open");
    }
}
