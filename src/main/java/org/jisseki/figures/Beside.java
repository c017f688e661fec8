package org.jisseki.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Several numbers that stand in parentheses beside the first: the two of a ratio, 83.3%(30校/36校), or values with a unit each,
 * 7か所(7か国延べ35企業).
 *
 * @param ratio   whether the first is counted among the second
 * @param printed as it stands between the parentheses
 */
public record Beside(boolean ratio, List<Value> values, String printed) {

    /**
     * One of them.
     *
     * @param name what stands before it: 延べ
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Value(
            @Nullable String name,
            BigDecimal number,
            @Nullable String unit) {}

    private static final String NUMBER = "([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)\\s*";
    private static final String UNIT = "([\\p{L}%°]+)?\\s*";
    private static final Pattern QUOTIENT = Pattern.compile(NUMBER + UNIT + "/\\s*" + NUMBER + UNIT);
    private static final Pattern OUT_OF =
            Pattern.compile(NUMBER + "([\\p{L}%°]+?)?\\s*(?:のうち|中の?)\\s*" + NUMBER + UNIT);
    private static final String NAMES = "延べ|のべ|うち|ほか|他|計|合計|各|実";
    private static final Pattern PART = Pattern.compile(
            "[、・/]?\\s*(" + NAMES + ")?\\s*" + NUMBER + "([\\p{L}%°]+?)(?=(?:" + NAMES + ")?\\s*[0-9]|[、・/]|$)");

    public Beside {
        values = List.copyOf(values);
    }

    /** Reads what stands between the parentheses; empty where it is nothing of the kind. */
    static Optional<Beside> read(String said, Reading reading) {
        Matcher quotient = QUOTIENT.matcher(said);
        if (quotient.matches()) {
            return ratio(said, value(quotient, 1, reading), value(quotient, 3, reading));
        }
        Matcher outOf = OUT_OF.matcher(said);
        if (outOf.matches()) {
            return ratio(said, value(outOf, 3, reading), value(outOf, 1, reading));
        }
        List<Value> values = new ArrayList<>();
        Matcher part = PART.matcher(said);
        while (part.lookingAt()) {
            values.add(new Value(part.group(1), number(part.group(2)), reading.spelled(part.group(3))));
            if (part.end() == said.length()) {
                return values.size() < 2 ? Optional.empty() : Optional.of(new Beside(false, values, said));
            }
            part.region(part.end(), said.length());
        }
        return Optional.empty();
    }

    private static Optional<Beside> ratio(String said, Value of, Value total) {
        return total.number().signum() == 0
                ? Optional.empty()
                : Optional.of(new Beside(true, List.of(of, total), said));
    }

    private static Value value(Matcher matcher, int group, Reading reading) {
        String unit = matcher.group(group + 1);
        return new Value(null, number(matcher.group(group)), unit == null ? null : reading.spelled(unit));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
