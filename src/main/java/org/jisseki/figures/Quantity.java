package org.jisseki.figures;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a sheet: a number, or what stands in its place. A blank cell is no figure at all: it is null, and is not the
 * same as "-". Unknown is never 0.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Quantity.Exact.class, name = "KNOWN"),
    @JsonSubTypes.Type(value = Quantity.NotApplicable.class, name = "NOT_APPLICABLE"),
    @JsonSubTypes.Type(value = Quantity.Pending.class, name = "PENDING")
})
public sealed interface Quantity {

    /** As the sheet prints it, without its unit. */
    String printed();

    /** The exact number, or null where there is none. */
    default @Nullable BigDecimal value() {
        return null;
    }

    /**
     * A number.
     *
     * @param value   exact
     * @param printed what is read, such as 1,234 or ▲3.5
     */
    record Exact(BigDecimal value, String printed) implements Quantity {}

    /** 該当なし: no such value exists; printed "-". */
    record NotApplicable() implements Quantity {

        @Override
        public String printed() {
            return "-";
        }
    }

    /**
     * A word in place of a number that is not there, such as 未確定.
     *
     * @param printed the word
     */
    record Pending(String printed) implements Quantity {}

    /** A number with at least the decimals given, and more where it has more: nothing is lost in print. */
    static Quantity known(BigDecimal value, int decimals) {
        return new Exact(value, Printing.grouped(value, decimals));
    }

    /** A figure as the tables hold it, in two columns; null is blank. */
    static @Nullable Quantity stored(@Nullable String printed, @Nullable BigDecimal value) {
        if (printed == null || printed.isBlank()) {
            return value == null ? null : known(value, 0);
        }
        if (value != null) {
            return new Exact(value, printed);
        }
        return QuantityParser.isDash(printed) ? new NotApplicable() : new Pending(printed);
    }
}
