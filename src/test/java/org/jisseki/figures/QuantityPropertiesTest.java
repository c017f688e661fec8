package org.jisseki.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every quantity. Each is made from a seed of its own, which a failure names. */
class QuantityPropertiesTest {

    private static final int TRIES = 4_000;

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Test
    void whatIsPrintedIsReadAsTheSame() {
        Set<Shape> seen = EnumSet.noneOf(Shape.class);
        each((some, quantity) -> {
            seen.add(quantity.shape());
            assertRead(quantity.printed(), some, quantity);
            assertRead(quantity.printedWithUnit(some.unit), some, quantity);
        });
        assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.of(Shape.TEXT)));
    }

    @Test
    void whatIsTypedInFullWidthIsReadAsTheSame() {
        each((some, quantity) -> assertThat(
                        QuantityParser.parse(fullWidth(quantity.printedWithUnit(some.unit)), some.unit, some.decimals)
                                .figure())
                .hasValueSatisfying(read -> {
                    assertThat(read.value()).isEqualTo(quantity.value());
                    assertThat(read.low()).isEqualTo(quantity.low());
                    assertThat(read.high()).isEqualTo(quantity.high());
                    assertThat(read.shape()).isEqualTo(quantity.shape());
                }));
    }

    @Test
    void tablesAndRevisionsHoldItWithoutLoss() {
        each((some, quantity) -> {
            assertThat(json.readValue(json.writeValueAsString(quantity), Quantity.class))
                    .isEqualTo(quantity);
            assertThat(Quantity.stored(some.unit, quantity.shape().name(), quantity.printed(), quantity.value()))
                    .isEqualTo(quantity);
        });
    }

    /** Whatever is hit on the keys: it is read or refused, and what is read prints as something that is read as the same. */
    @Test
    void nothingTypedGoesAstray() {
        String keys = "0123456789０９,，..．-－▲△～〜±%％()（）、※ 　件億万千未満以下見込みR年度元月末犬Ⅳ½①\n";
        each((some, quantity) -> {
            Random random = new Random(quantity.printed().hashCode());
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                typed.append(keys.charAt(random.nextInt(keys.length())));
            }
            Parsed parsed = QuantityParser.parse(typed.toString(), "件", 2);
            parsed.figure()
                    .ifPresent(read -> assertThat(
                                    QuantityParser.parse(read.printed(), "件", 2).figure())
                            .as(typed.toString())
                            .contains(read));
            parsed.refusal()
                    .ifPresent(sentence ->
                            assertThat(sentence.args()).first().isEqualTo(Reading.quoted(typed.toString())));
        });
    }

    @Test
    void aChosenTextIsNeverTakenForAFigure() {
        each((some, quantity) -> assertThat(QuantityParser.text(quantity.printed(), some.unit, some.decimals)
                        .refusal())
                .hasValueSatisfying(sentence -> assertThat(sentence.key()).isEqualTo("figures.textIsFigure")));
    }

    private static void assertRead(String printed, SomeQuantity some, Quantity quantity) {
        assertThat(QuantityParser.parse(printed, some.unit, some.decimals)).isEqualTo(new Parsed.Accepted(quantity));
    }

    private static void each(BiConsumer<SomeQuantity, Quantity> property) {
        long first = new Random().nextLong();
        for (long seed = first; seed != first + TRIES; seed++) {
            SomeQuantity some = new SomeQuantity(seed);
            Quantity quantity = some.next();
            try {
                property.accept(some, quantity);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "seed %dL, unit %s, decimals %d: %s".formatted(seed, some.unit, some.decimals, quantity), e);
            }
        }
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > '!' && c <= '~' ? c + 0xFEE0 : c)));
        return wide.toString();
    }
}
