package org.jisseki.submission.hint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * About ten times or a thousand times what stands beside it, or as small a part of it. Published: a key pressed once too often,
 * and yen in a column of 千円. What agrees with any one of last year, target and budget is believed: an indicator that is to
 * grow tenfold, and does.
 */
final class SlippedDigits implements HintRule {

    /** A slip, with the ratios at which it is seen: the value itself may have moved a little from last year, too. */
    private record Slip(String way, String times, BigDecimal from, BigDecimal to) {

        static Slip of(String way, String times, String from, String to) {
            return new Slip(way, times, new BigDecimal(from), new BigDecimal(to));
        }

        boolean explains(BigDecimal ratio) {
            return ratio.compareTo(from) >= 0 && ratio.compareTo(to) <= 0;
        }
    }

    private static final List<Slip> SLIPS = List.of(
            Slip.of("times", "10", "7", "14"),
            Slip.of("part", "10", "0.07", "0.14"),
            Slip.of("times", "1000", "400", "2500"),
            Slip.of("part", "1000", "0.0004", "0.0025"));

    private static final BigDecimal LIKELY_FROM = new BigDecimal("0.33");
    private static final BigDecimal LIKELY_TO = new BigDecimal("3");

    @Override
    public String name() {
        return "SLIPPED_DIGITS";
    }

    @Override
    public Optional<Sentence> look(FieldView field, FormView form) {
        BigDecimal now = field.number();
        if (now == null || now.signum() == 0) {
            return Optional.empty();
        }
        List<Quantity> besides = field.besides().toList();
        boolean likely = besides.stream().anyMatch(known -> isLikely(ratio(now, known)));
        return likely
                ? Optional.empty()
                : besides.stream()
                        .flatMap(known -> slip(field, now, known).stream())
                        .findFirst();
    }

    private static Optional<Sentence> slip(FieldView field, BigDecimal now, Quantity known) {
        BigDecimal ratio = ratio(now, known);
        if (ratio == null) {
            return Optional.empty();
        }
        return SLIPS.stream()
                .filter(slip -> slip.explains(ratio))
                .map(slip -> Sentence.of(
                        "hint.slipped." + beside(field, known) + "." + slip.way(),
                        field.printed(field.value()),
                        field.printed(known),
                        slip.times()))
                .findFirst();
    }

    private static String beside(FieldView field, Quantity known) {
        return switch (field.kind()) {
            case TARGET -> "target";
            case BUDGET -> "budget";
            default -> known.equals(field.last()) ? "last" : known.equals(field.target()) ? "target" : "budget";
        };
    }

    private static boolean isLikely(@Nullable BigDecimal ratio) {
        return ratio != null && ratio.compareTo(LIKELY_FROM) >= 0 && ratio.compareTo(LIKELY_TO) <= 0;
    }

    private static @Nullable BigDecimal ratio(BigDecimal now, Quantity known) {
        BigDecimal beside = known.value();
        return beside == null || beside.signum() == 0 ? null : now.divide(beside, MathContext.DECIMAL32);
    }
}
