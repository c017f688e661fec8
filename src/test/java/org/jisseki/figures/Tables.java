package org.jisseki.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The tables of typed texts, and a quantity taken apart into the columns of such a table. */
final class Tables {

    private Tables() {}

    static List<Map<String, String>> read(String name) {
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get()
                .parse(new InputStreamReader(
                        Objects.requireNonNull(Tables.class.getResourceAsStream("/figures/" + name)), UTF_8))) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every part of a quantity under the name of its column; empty for what it does not have, all empty for a blank cell. */
    static Map<String, String> columns(@Nullable Quantity quantity, String unit) {
        Map<String, String> columns = new LinkedHashMap<>();
        Details details = quantity == null ? Details.NONE : quantity.details();
        Qualifier qualifier = details.qualifier();
        columns.put("shape", quantity == null ? "" : quantity.shape().name());
        columns.put("value", quantity == null ? "" : number(quantity.value()));
        columns.put("low", quantity == null ? "" : number(quantity.low()));
        columns.put("high", quantity == null ? "" : number(quantity.high()));
        columns.put(
                "bound",
                quantity instanceof Quantity.Bound bound ? bound.sense().name() : "");
        columns.put("unit_read", text(details.unit()));
        columns.put("qualifier", qualifier == null ? "" : qualifier.kind().name());
        columns.put("word", qualifier == null ? "" : qualifier.word());
        columns.put("period", text(details.period()));
        columns.put("as_of", text(details.asOf()));
        columns.put("aside", aside(details.aside()));
        columns.put("note", text(details.note()));
        columns.put(
                "components",
                quantity instanceof Quantity.Several several
                        ? several.parts().stream().map(Tables::part).collect(Collectors.joining("; "))
                        : "");
        columns.put("printed", quantity == null ? "" : quantity.printed());
        columns.put("with_unit", quantity == null ? "" : quantity.printedWithUnit(unit));
        return columns;
    }

    // name, low..high, sense of a bound, unit, aside, qualifier, period, day, note, in this order
    private static String part(Quantity.Part part) {
        Quantity quantity = part.quantity();
        Details details = quantity.details();
        Qualifier qualifier = details.qualifier();
        return "%s %s..%s %s %s %s %s %s %s %s"
                .formatted(
                        text(part.name()),
                        number(quantity.low()),
                        number(quantity.high()),
                        quantity instanceof Quantity.Bound bound ? bound.sense() : "",
                        text(details.unit()),
                        aside(details.aside()),
                        qualifier == null ? "" : qualifier.kind(),
                        text(details.period()),
                        text(details.asOf()),
                        details.note() == null ? "" : "※" + details.note())
                .strip()
                .replaceAll(" +", " ");
    }

    private static String aside(@Nullable Aside aside) {
        return aside == null ? "" : number(aside.value()) + text(aside.unit()) + text(aside.bound());
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object text) {
        return text == null ? "" : text.toString();
    }
}
