package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.pdf.Pdf;
import org.jisseki.common.pdf.PdfText;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.Yardsticks;
import org.jisseki.publication.SheetFact.Item;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrataTest {

    private static final Sheet FIRST = SampleSheet.of("mie", 1);

    static Stream<Long> seeds() {
        return new Random().longs().limit(20).boxed();
    }

    @Test
    void aCorrectedActualMovesWhatIsComputedFromIt() {
        Errata errata = Errata.between(FIRST, corrected("26", "27"));

        assertThat(errata.changes())
                .extracting(change -> change.place().item(), Errata.Change::wrong, Errata.Change::right)
                .containsExactly(
                        tuple(Item.ACTUAL, "26件", "27件"),
                        tuple(Item.ACHIEVEMENT, "0.96", "1.00"),
                        tuple(Item.JUDGED, SheetFacts.MISSED, SheetFacts.MET));
        assertThat(errata.changes()).extracting(Errata.Change::isDerived).containsExactly(false, true, true);
        assertThat(errata.stayed())
                .extracting(Errata.Change::right)
                .containsExactly("1.00", SheetFacts.MET, "0.94", SheetFacts.MISSED);
        assertThat(errata.isCompletion()).isFalse();
    }

    @Test
    void whatIsOnlyFilledInIsACompletion() {
        Errata errata = Errata.between(corrected("26", null), later(EditionKind.UPDATE, "26", "26"));

        assertThat(errata.isCompletion()).isTrue();
        assertThat(errata.changes()).extracting(Errata.Change::wrong).containsOnlyNulls();
        assertThat(errata.changes()).extracting(Errata.Change::right).containsExactly("26件", "0.96", SheetFacts.MISSED);
    }

    @Test
    void anUpdateSaysOfNothingThatItWasWrong() {
        Sheet after = later(EditionKind.UPDATE, "26", "27");
        Errata errata = Errata.between(FIRST, after);

        assertThat(errata.isCompletion())
                .as("速報値 that became 確定値 was right on its day")
                .isTrue();
        assertThat(Rendering.errata(FIRST, after, Locale.JAPANESE))
                .contains("更新した箇所", "前の版（初版）", "この版（更新第1版）", "値の更新")
                .doesNotContain("誤（", "記載の訂正");
    }

    @Test
    void aBlankIsNotADash() {
        Sheet dash = SheetJson.read(SheetJson.write(FIRST)
                .replaceFirst(
                        "\"baseline\":\\{\"figure\":null", "\"baseline\":{\"figure\":{\"kind\":\"NOT_APPLICABLE\"}"));
        assertThat(Errata.between(FIRST, dash).changes()).singleElement().satisfies(change -> {
            assertThat(change.place().item()).isEqualTo(Item.BASELINE);
            assertThat(change.wrong()).isNull();
            assertThat(change.right()).isEqualTo("-");
        });
    }

    @Test
    void theSameEditionHasNoErrataAndTwoSheetsHaveNone() {
        Errata errata = Errata.between(FIRST, FIRST);
        assertThat(errata.changes()).isEmpty();
        assertThat(errata.same().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(SheetFacts.of(FIRST).size() + 3);
        assertThatThrownBy(() -> Errata.between(FIRST, SampleSheet.of("other", 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** By another way: place by place, from the flat lists. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlaceIsEitherTheSameOrNamed(long seed) {
        GeneratedSheets sheets = new GeneratedSheets(seed);
        Sheet before = sheets.next();
        Sheet after = sheets.altered(before);
        Errata errata = Errata.between(before, after);
        Map<SheetFact.Place, SheetFact> old = byPlace(before);
        Map<SheetFact.Place, SheetFact> now = byPlace(after);

        Map<SheetFact.Place, Errata.Change> named = errata.changes().stream()
                .filter(change -> change.place().item() != Item.JUDGED)
                .collect(Collectors.toMap(Errata.Change::place, Function.identity()));
        now.forEach((place, fact) -> {
            SheetFact was = Objects.requireNonNull(old.get(place));
            assertThat(named.containsKey(place))
                    .as("%s, seed %d", place, seed)
                    .isEqualTo(!Objects.equals(was.shown(), fact.shown()));
            Errata.Change change = named.get(place);
            if (change != null) {
                assertThat(change.wrong()).isEqualTo(was.shown());
                assertThat(change.right()).isEqualTo(fact.shown());
            }
        });
        Errata back = Errata.between(after, before);
        assertThat(back.changes())
                .extracting(Errata.Change::place, Errata.Change::right, Errata.Change::wrong)
                .containsExactlyElementsOf(errata.changes().stream()
                        .map(c -> tuple(c.place(), c.wrong(), c.right()))
                        .toList());
    }

    @Test
    void thePdfAndTheCsvSayWhatThePageSays() throws IOException {
        Sheet after = corrected("26", "27");
        Errata errata = Errata.between(FIRST, after);
        Pdf pdf = Rendering.pdf().errata(after, errata);
        assertThat(SheetOnThePage.bare(PdfText.of(pdf.bytes())))
                .contains("正誤表", "誤（初版）", "正（訂正第1版）", "26件", "27件", "0.96", "1.00", "未達成", "達成", "上に伴う計算値", "変わらない箇所");
        assertThat(new String(Rendering.csv().write(after, errata), StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("\ufeff対象,項目,誤（初版）,正（訂正第1版）");
    }

    private static Map<SheetFact.Place, SheetFact> byPlace(Sheet sheet) {
        return SheetFacts.of(sheet).stream().collect(Collectors.toMap(SheetFact::place, Function.identity()));
    }

    /** The second edition, with the main indicator's actual altered and judged again. */
    private static Sheet corrected(String from, @Nullable String to) {
        return later(EditionKind.CORRECTION, from, to);
    }

    private static Sheet later(EditionKind kind, String from, @Nullable String to) {
        Sheet.Indicator main = FIRST.indicators().getFirst();
        assertThat(Objects.requireNonNull(main.years().getFirst().actual().figure())
                        .printed())
                .isEqualTo(from);
        Quantity actual = to == null ? null : Quantity.known(new BigDecimal(to), 0);
        Sheet.Year year = main.years().getFirst();
        Sheet.Year altered = new Sheet.Year(
                year.year(),
                year.target(),
                new Sheet.Cell(actual, null),
                year.rationale(),
                year.earlier(),
                year.proposed());
        List<Sheet.Year> years =
                Stream.concat(Stream.of(altered), main.years().stream().skip(1)).toList();
        Sheet.Indicator indicator = new Sheet.Indicator(
                main.code(),
                main.kind(),
                main.name(),
                main.unit(),
                main.note(),
                main.office(),
                main.description(),
                main.source(),
                main.baseline(),
                main.baselineYear(),
                years,
                actual == null
                        ? null
                        : Yardsticks.judge(Yardsticks.mie(1), year.target().figure(), actual),
                main.result(),
                main.section(),
                main.missing(),
                main.absence());
        return new Sheet(
                FIRST.plan(),
                FIRST.year(),
                2,
                FIRST.releasedAt(),
                FIRST.measure(),
                Stream.concat(Stream.of(indicator), FIRST.indicators().stream().skip(1))
                        .toList(),
                FIRST.programs(),
                FIRST.narrative(),
                FIRST.missing(),
                FIRST.form(),
                FIRST.verdict(),
                new EditionName(kind, 1),
                null);
    }
}
