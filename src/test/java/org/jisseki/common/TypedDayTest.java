package org.jisseki.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.demo.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class TypedDayTest {

    /** The year at hand of these tests. */
    private static final LocalDate FROM = LocalDate.of(2022, 4, 1);

    private static final int TRIES = 4_000;
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);
    // what a sentence shows as a way to type a day
    private static final Pattern EXAMPLE =
            Pattern.compile("[RHSTM][0-9]+\\.[0-9]+\\.[0-9]+|[0-9]{4}[/-][0-9]+[/-][0-9]+");

    private final Words words = words();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R4.6.3 | 2022-06-03
            r4.6.3 | 2022-06-03
            R4/6/3 | 2022-06-03
            R4-6-3 | 2022-06-03
            R04.06.03 | 2022-06-03
            R040603 | 2022-06-03
            Ｒ４．６．３ | 2022-06-03
            Ｒ４。６。３ | 2022-06-03
            R4ー6ー3 | 2022-06-03
            R4年6月3日 | 2022-06-03
            令和4年6月3日 | 2022-06-03
            令和４年６月３日 | 2022-06-03
            令和 4 年 6 月 3 日 | 2022-06-03
            令和4年6月3日（金） | 2022-06-03
            令和4年6月3日(金曜日) | 2022-06-03
            令和4年6月3日金曜 | 2022-06-03
            ㋿4年6月3日 | 2022-06-03
            令和4.6.3 | 2022-06-03
            令和元年5月1日 | 2019-05-01
            令和1年5月1日 | 2019-05-01
            R元.5.1 | 2019-05-01
            R1.5.1 | 2019-05-01
            平成31年4月30日 | 2019-04-30
            H31.4.30 | 2019-04-30
            平成元年1月8日 | 1989-01-08
            S64.1.7 | 1989-01-07
            昭和64年1月7日 | 1989-01-07
            大正15年12月24日 | 1926-12-24
            2022/6/3 | 2022-06-03
            2022-6-3 | 2022-06-03
            2022-06-03 | 2022-06-03
            2022.6.3 | 2022-06-03
            20220603 | 2022-06-03
            ２０２２０６０３ | 2022-06-03
            2022年6月3日 | 2022-06-03
            西暦2022年6月3日 | 2022-06-03
            ２０２２／６／３ | 2022-06-03
            2022/6/3（金） | 2022-06-03
            2020/2/29 | 2020-02-29
            6/3 | 2022-06-03
            ６／３ | 2022-06-03
            6月3日 | 2022-06-03
            6月3日（金） | 2022-06-03
            6/3(金) | 2022-06-03
            4/1 | 2022-04-01
            3/31 | 2023-03-31
            1月4日 | 2023-01-04
            Fri 3 Jun 2022 | 2022-06-03
            3 June | 2022-06-03
            """)
    void readsWhatIsPlainlyADay(String typed, LocalDate day) {
        assertThat(TypedDay.of(typed, FROM)).isEqualTo(new TypedDay.Read(day));
        assertThat(TypedDay.of("\uFEFF\u200B" + typed + "\u00A0", FROM)).isEqualTo(new TypedDay.Read(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            202-06-03 | yearDigits
            22022/6/3 | yearDigits
            999/1/1 | yearDigits
            4/6/3 | whichYear
            04/06/03 | whichYear
            4年6月3日 | whichYear
            元年5月1日 | whichYear
            22/6/3 | whichYear
            31.4.30 | whichYear
            99/99/99 | yearDigits
            2022/2/30 | noSuchDay
            2021-02-29 | noSuchDay
            R3.2.29 | noSuchDay
            2022/6/0 | noSuchDay
            6/31 | noSuchDay
            2/29 | noSuchDay
            2022/13/1 | noMonth
            R4.0.1 | noMonth
            13/1 | noMonth
            22/6 | noMonth
            平成32年4月1日 | eraEnded
            H31.5.1 | eraEnded
            昭和64年1月8日 | eraEnded
            S65.1.1 | eraEnded
            R1.4.30 | eraNotBegun
            令和元年4月30日 | eraNotBegun
            R0.6.3 | eraNotBegun
            H1.1.7 | eraNotBegun
            令和4年6月3日（土） | weekday
            6/3(月) | weekday
            Mon 3 Jun 2022 | weekday
            0202-06-03 | yearRange
            9999/12/31 | yearRange
            R200.1.1 | yearRange
            明治5年1月1日 | yearRange
            6/3/2022 | yearFirst
            03-06-2022 | yearFirst
            R4 | noDay
            令和4年6月 | noDay
            2022/6 | noDay
            2022年 | noDay
            6月 | noDay
            2022/6/3 10:00 | withTime
            2022-06-03T10:00 | withTime
            令和4年6月3日10時 | withTime
            44715 | serial
            あした | unreadable
            6 | unreadable
            6/ | unreadable
            2022//6/3 | unreadable
            6/1 2 | unreadable
            2022/6/3頃 | unreadable
            2022/6/3〜6/5 | unreadable
            - | unreadable
            """)
    void refusesWhatIsNotWithItsCause(String typed, String cause) {
        Sentence refusal = TypedDay.of(typed, FROM).refusal().orElseThrow();
        assertThat(refusal.key()).isEqualTo("common.day." + cause);
        assertThat(refusal.args()).first().isEqualTo(typed);
        assertAdviceHolds(refusal);
    }

    @Test
    void withoutAYearAtHandADayNeedsItsOwn() {
        for (String typed : List.of("6/3", "6月3日（金）", "3 Jun")) {
            Sentence refusal = TypedDay.of(typed, null).refusal().orElseThrow();
            assertThat(refusal.key()).isEqualTo("common.day.noYear");
            assertAdviceHolds(refusal);
        }
    }

    @Test
    void nothingTypedIsNoDayAndNoRefusal() {
        for (String typed : List.of("", " ", "　", "\u200B", "\uFEFF \u00A0")) {
            assertThat(TypedDay.of(typed, FROM)).isEqualTo(new TypedDay.Blank());
        }
    }

    /** Every way in which the portal prints a day. */
    @Test
    void whatIsPrintedIsReadAsTheSame() {
        Random random = new Random();
        for (int i = 0; i < TRIES; i++) {
            LocalDate day = LocalDate.of(1873, 1, 1).plusDays(random.nextInt(100_000));
            for (String printed : List.of(
                    day.toString(),
                    Wareki.shortDate(day),
                    Wareki.date(day),
                    Wareki.dateWithWeekday(day),
                    Printed.fullDay(day, Locale.ENGLISH))) {
                assertThat(TypedDay.of(printed, null)).as(printed).isEqualTo(new TypedDay.Read(day));
                assertThat(TypedDay.of(fullWidth(printed), null)).as(printed).isEqualTo(new TypedDay.Read(day));
            }
            for (String printed : List.of(Wareki.monthDay(day), Printed.day(day, Locale.ENGLISH))) {
                assertThat(TypedDay.of(printed, day.minusDays(random.nextInt(300))))
                        .as(printed)
                        .isEqualTo(new TypedDay.Read(day));
            }
        }
    }

    /** Whatever is hit on the keys is read as a day that exists, or refused with a sentence whose advice is read. */
    @Test
    void nothingTypedFailsAndNoAdviceIsRefused() {
        String keys = "0123456789/.-年月日RHS令和平成元金() :　";
        Random random = new Random();
        for (int i = 0; i < TRIES * 10; i++) {
            String typed = random.ints(1 + random.nextInt(11), 0, keys.length())
                    .mapToObj(keys::charAt)
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            TypedDay.of(typed, FROM).refusal().ifPresent(this::assertAdviceHolds);
            TypedDay.of(typed, null).refusal().ifPresent(this::assertAdviceHolds);
        }
    }

    @Test
    void aPageOfTextIsRefusedToo() {
        for (String part : List.of("2022/6/3", "6月", "(金)", "１", "年 ", ":")) {
            assertThat(TypedDay.of(part.repeat(20_000), FROM).refusal()).isPresent();
        }
    }

    /** Every cause has its row above, and its sentence. */
    @Test
    void everySentenceHasItsExample() throws NoSuchMethodException {
        Set<String> shown = Arrays.stream(TypedDayTest.class
                        .getDeclaredMethod("refusesWhatIsNotWithItsCause", String.class, String.class)
                        .getAnnotation(CsvSource.class)
                        .textBlock()
                        .split("\n"))
                .map(row ->
                        "common.day." + row.substring(row.lastIndexOf('|') + 1).strip())
                .collect(Collectors.toSet());
        shown.add("common.day.noYear");
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        ResourceBundle.getBundle("messages.common", Locale.ENGLISH).keySet().stream()
                                .filter(key -> key.startsWith("common.day.") && !key.contains("calendar"))
                                .toList());
    }

    private void assertAdviceHolds(Sentence refusal) {
        String typed = refusal.args().getFirst().toString();
        for (Locale language : LANGUAGES) {
            String said = words.say(refusal, language);
            assertThat(said).contains(typed).doesNotContain("{");
            String advice = said.substring(said.indexOf(typed) + typed.length());
            Stream<String> examples = EXAMPLE.matcher(advice).results().map(MatchResult::group);
            List<String> all = examples.toList();
            if (!refusal.key().equals("common.day.noSuchDay")) {
                assertThat(all).as(said).isNotEmpty();
            }
            all.forEach(example ->
                    assertThat(TypedDay.of(example, null).day()).as(said).isPresent());
        }
    }

    private static String fullWidth(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c > '!' && c <= '~' ? c + 0xFEE0 : c)))
                .collect(Collectors.joining());
    }

    private static Words words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages.common");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.JAPANESE);
        return new Words(messages, new TestClock());
    }
}
