package org.jisseki.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.common.Words;
import org.jisseki.common.csv.CsvFiles;
import org.jisseki.common.csv.Refusal;
import org.jisseki.demo.Csv;
import org.jisseki.demo.DemoData;
import org.jisseki.demo.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a rule may not say, by the demo's plan with other rules. */
class RuleChecksTest {

    private static final String RULE =
            "version,from_year,formula_higher,formula_lower,cap,decimals,style,rounding,note\n";
    private static final String FIRST = RULE + "1,2020,HIGHER,LOWER_QUOTIENT,1.00,2,RATIO,HALF_UP,\n";
    private static final String BANDS = "version,at_least,name,name_en\n";
    private static final String OWN = "version,indicator,formula\n";

    @Test
    void severalVersionsWithBandsAndOwnFormulasAreTaken() {
        Csv files = demo().put(
                        "achievement_rule.csv",
                        FIRST
                                + "2,2020,HIGHER,LOWER_COMPLEMENT,,1,PERCENT,UP,\n3,2022,LINE,BASELINE,100,0,PERCENT,DOWN,\n")
                .put(
                        "achievement_band.csv",
                        BANDS
                                + "2,100,達成,met\n2,0,改善,better\n2,,後退,worse\n3,100,順調,on course\n3,,努力を要する,needs effort\n")
                .put("achievement_override.csv", OWN + "2,training,BASELINE\n3,training,HIGHER\n");
        assertThat(checked(files).refusals().isEmpty()).isTrue();
    }

    /** Columns that tables did not have from the beginning may be there or not. */
    @Test
    void floorsAndStrictBandsAreTaken() {
        String rule = "version,from_year,formula_higher,formula_lower,cap,lowest,decimals,style,rounding,note\n";
        String band = "version,at_least,above,name,name_en\n";
        Csv files = demo().put(
                        "achievement_rule.csv",
                        rule + "1,2020,HIGHER,LOWER_COMPLEMENT,200,0,2,PERCENT_WITHOUT_SIGN,HALF_UP,\n")
                .put("achievement_band.csv", band + "1,,150,大きく上回る,far\n1,150,,上回る,above\n1,,,下回る,below\n");
        assertThat(checked(files).refusals().isEmpty()).isTrue();
        assertRefused(
                demo().put("achievement_band.csv", band + "1,150,150,上回る,above\n1,,,下回る,below\n"),
                "achievement_band",
                2,
                "above",
                "「以上」と「超」は、どちらか1つだけに入力します。",
                "Give either the lowest result or the one to be above, not both.");
        assertRefused(
                demo().put("achievement_rule.csv", rule + "1,2020,HIGHER,,1,1,2,RATIO,HALF_UP,\n"),
                "achievement_rule",
                2,
                "lowest",
                "下限は、上限 1 より低い値にします。",
                "The lowest result has to be below the cap of 1.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # rows of achievement_rule after the first version                | row | column | sentence | in English
            2,2019,HIGHER,,,2,RATIO,HALF_UP,                                  | 3 | from_year | 前の版が有効になる年度（2020）より前です。 | This is before the year in which the version before it begins (2020).
            2,2024,HIGHER,,,2,RATIO,HALF_UP,                                  | 3 | from_year | 計画の最後の年度（2023）より後です。 | This is after the plan’s last year, 2023.
            2,2021,LOWER_QUOTIENT,,,2,RATIO,HALF_UP,                          | 3 | formula_higher | 「LOWER_QUOTIENT」は使えません。次のどれかにしてください：HIGHER / BASELINE / LINE | “LOWER_QUOTIENT” cannot be used. Use one of: HIGHER / BASELINE / LINE
            2,2021,HIGHER,HIGHER,,2,RATIO,HALF_UP,                            | 3 | formula_lower | 「HIGHER」は使えません。次のどれかにしてください：LOWER_QUOTIENT / LOWER_COMPLEMENT / BASELINE / LINE | “HIGHER” cannot be used. Use one of: LOWER_QUOTIENT / LOWER_COMPLEMENT / BASELINE / LINE
            2,2021,HIGHER,,,2,SHARE,HALF_UP,                                  | 3 | style | 「SHARE」は使えません。次のどれかにしてください：RATIO / PERCENT / PERCENT_WITHOUT_SIGN | “SHARE” cannot be used. Use one of: RATIO / PERCENT / PERCENT_WITHOUT_SIGN
            2,2021,HIGHER,,,2,RATIO,HALF_EVEN,                                | 3 | rounding | 「HALF_EVEN」は使えません。次のどれかにしてください：HALF_UP / UP / DOWN | “HALF_EVEN” cannot be used. Use one of: HALF_UP / UP / DOWN
            2,2021,HIGHER,,1.001,2,RATIO,HALF_UP,                             | 3 | cap | 上限か下限の小数のけたが、印字する小数より多くなっています。 | The cap or the lowest result has more decimals than are printed.
            2,2021,HIGHER,,0,2,RATIO,HALF_UP,                                 | 3 | cap | 「0」は0より大きい数（小数4けたまで）ではありません。 | “0” is not a number above 0 with at most 4 decimals.
            1,2021,HIGHER,,,2,RATIO,HALF_UP,                                  | 3 | version | 「1」は2行目にもあります。 | “1” is in row 2 already.
            """)
    void refusesRules(String rows, int row, String column, String sentence, String english) {
        assertRefused(
                demo().put("achievement_rule.csv", FIRST + rows + "\n"),
                "achievement_rule",
                row,
                column,
                sentence,
                english);
    }

    @Test
    void refusesAPlanWhoseFirstYearHasNoRule() {
        assertRefused(
                demo().with("achievement_rule.csv", "1,2020", "1,2021"),
                "achievement_rule",
                2,
                "from_year",
                "最初の版は計画の最初の年度（2020）から有効にしてください。",
                "The first version must be valid from the plan’s first year, 2020.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # rows of achievement_band                       | row | column | sentence | in English
            1,1.00,達成,met; 1,0.80,概ね,nearly              | 3 | at_least | 下限が空欄の区分は、1つの版にちょうど1つ要ります（いまは0つ）。 | Each version with bands needs exactly one without a lowest result; this one has 0.
            1,1.00,達成,met; 1,,概ね,nearly; 1,,他,rest      | 4 | at_least | 下限が空欄の区分は、1つの版にちょうど1つ要ります（いまは2つ）。 | Each version with bands needs exactly one without a lowest result; this one has 2.
            1,1.0,達成,met; 1,1.00,概ね,nearly; 1,,他,rest   | 3 | at_least | 1.00 から始まる区分がほかにもあります。 | Another band begins at 1.00.
            1,1.00,達成,met; 1,,達成,met                     | 3 | name | 「1 達成」は2行目にもあります。 | “1 達成” is in row 2 already.
            2,,達成,met                                      | 2 | version | 規則の第2版がありません。 | There is no version 2 of the rule.
            1,高い,達成,met; 1,,他,rest                      | 2 | at_least | 「高い」は数（小数4けたまで）ではありません。 | “高い” is not a number with at most 4 decimals.
            1,,達成,                                         | 2 | name_en | 必須です。 | A value is required.
            """)
    void refusesBands(String rows, int row, String column, String sentence, String english) {
        assertRefused(
                demo().put("achievement_band.csv", BANDS + rows.replace("; ", "\n") + "\n"),
                "achievement_band",
                row,
                column,
                sentence,
                english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a row of achievement_override | column | sentence | in English
            1,training,LOWER_QUOTIENT      | formula | この式は、指標のよい向きと合いません。 | The formula is not for the direction of this indicator.
            1,joint-research,LINE          | formula | この式には現状値の数値が要りますが、指標にありません。 | The formula needs a baseline that is a number, and the indicator has none.
            1,nobody,LINE                  | indicator | 「nobody」という indicator はありません。 | There is no indicator with the code “nobody”.
            4,training,LINE                | version | 規則の第4版がありません。 | There is no version 4 of the rule.
            """)
    void refusesFormulasOfSingleIndicators(String row, String column, String sentence, String english) {
        assertRefused(
                demo().put("achievement_override.csv", OWN + row + "\n"),
                "achievement_override",
                2,
                column,
                sentence,
                english);
    }

    /** With one plain rule, to which each test adds what it is about. */
    private static Csv demo() {
        return new Csv(DemoData.files("plan"))
                .put("achievement_rule.csv", FIRST)
                .without("achievement_band.csv")
                .without("achievement_override.csv");
    }

    private static CsvFiles checked(Csv files) {
        CsvFiles read = CsvFiles.read(PlanTables.all(), files.files());
        new PlanChecks(read).check(RuleChecksTest::organisation, Map.of("policy-evaluation", "employment-economy"));
        return read;
    }

    private static void assertRefused(
            Csv files, String table, int row, String column, String sentence, String english) {
        assertThat(checked(files).refusals().report().refusals())
                .singleElement()
                .satisfies((Refusal refusal) -> {
                    assertThat(refusal.table()).isEqualTo(table);
                    assertThat(refusal.row()).isEqualTo(row);
                    assertThat(refusal.column()).isEqualTo(column);
                    assertThat(words().say(refusal.sentence(), Locale.JAPANESE)).isEqualTo(sentence);
                    assertThat(words().say(refusal.sentence(), Locale.ENGLISH)).isEqualTo(english);
                });
    }

    private static Words words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages.plan", "messages.csv");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, new TestClock());
    }

    /** The codes of the demo's departments and sections. */
    private static Set<String> organisation(String table) {
        byte[] file = Objects.requireNonNull(DemoData.files("organisation").get(table + ".csv"));
        return new String(file, UTF_8)
                .lines()
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());
    }
}
