package org.jisseki.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One value as it stands in a cell: a number, a bound or a range, with its unit and what is said beside it. */
final class Single {

    private static final Pattern TO = Pattern.compile("\\s*[~〜～]\\s*");
    private static final Pattern BOUND =
            Pattern.compile("\\s*(?:(" + BoundSense.WORDS + ")|\\(\\s*(" + BoundSense.WORDS + ")\\s*\\))");
    private static final Pattern CHANGE = Pattern.compile("\\s*(の?([増減]))");

    private final Cursor cursor;
    private final String note;
    private final Reading reading;

    private Single(Cursor cursor, String note, Reading reading) {
        this.cursor = cursor;
        this.note = note;
        this.reading = reading;
    }

    /** Reads all that is left. Throws {@link Unreadable} where that is no value of the cell. */
    static Quantity read(Cursor cursor, String note, Reading reading) {
        return new Single(cursor, note, reading).value();
    }

    private Quantity value() {
        cursor.skipBlanks();
        boolean bothWays = cursor.take(Printing.PLUS_MINUS);
        cursor.skipBlanks();
        Amount first = Amount.read(cursor, reading);
        cursor.take(reading.foldedUnit());
        Amount second = null;
        if (cursor.take(TO) != null) {
            second = Amount.read(cursor, reading);
            cursor.take(reading.foldedUnit());
        }
        Matcher bound = cursor.take(BOUND);
        Matcher change = cursor.take(CHANGE);
        Remarks.Said said = Remarks.read(cursor, reading);
        if (!cursor.atEnd()) {
            throw reading.leftOver(cursor.rest());
        }
        Details details = said.details()
                .in(reading.unit().isEmpty() ? null : reading.unit())
                .noted(note.isEmpty() ? null : note);
        String after = said.printed() + (note.isEmpty() ? "" : "※" + note);
        if (bothWays) {
            return bothWays(first, second, bound, change, after, details);
        }
        if (second != null) {
            return range(first, second, bound, change, after, details);
        }
        return bound == null ? exact(first, change, after, details) : bound(first, bound, change, after, details);
    }

    private Quantity bothWays(
            Amount amount,
            @Nullable Amount second,
            @Nullable Matcher bound,
            @Nullable Matcher change,
            String after,
            Details details) {
        String within = bound == null ? "" : bound.group(0).strip();
        if (second != null
                || change != null
                || amount.value().signum() <= 0
                || !(within.isEmpty() || within.equals("以内"))) {
            throw reading.refused("figures.notANumber");
        }
        return new Quantity.Range(
                amount.value().negate(),
                amount.value(),
                Printing.PLUS_MINUS + amount.printed() + within + after,
                details);
    }

    private Quantity range(
            Amount low, Amount high, @Nullable Matcher bound, @Nullable Matcher change, String after, Details details) {
        if (bound != null || change != null) {
            throw reading.refused("figures.notANumber");
        }
        if (low.value().compareTo(high.value()) >= 0) {
            throw reading.refused("figures.rangeOrder");
        }
        return new Quantity.Range(
                low.value(), high.value(), low.printed() + Printing.TO + high.printed() + after, details);
    }

    private Quantity bound(Amount limit, Matcher bound, @Nullable Matcher change, String after, Details details) {
        if (change != null) {
            throw reading.refused("figures.notANumber");
        }
        String word = bound.group(1) == null ? bound.group(2) : bound.group(1);
        String printed = bound.group(1) == null ? "(" + word + ")" : word;
        return new Quantity.Bound(
                limit.value(), BoundSense.of(word).orElseThrow(), limit.printed() + printed + after, details);
    }

    // 700億円の増 is 700億, 700億円の減 is less than nothing
    private Quantity exact(Amount amount, @Nullable Matcher change, String after, Details details) {
        if (change == null) {
            return new Quantity.Exact(amount.value(), amount.printed() + after, details);
        }
        if (amount.value().signum() <= 0) {
            throw reading.refused("figures.notANumber");
        }
        return new Quantity.Exact(
                change.group(2).equals("減") ? amount.value().negate() : amount.value(),
                amount.printed() + change.group(1) + after,
                details);
    }
}
