package org.jisseki.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A sheet as CSV: every figure and text in a row of its own, in Japanese. UTF-8 with a byte order mark, by which Excel knows it,
 * since windows-31j has no 𠮷 and would print ? in its place.
 */
@Component
public class CsvSheet {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setRecordSeparator("\r\n").get();
    // A spreadsheet would run it as a formula. A figure such as -3 or ▲3 and a dash by itself are none.
    private static final Pattern FORMULA = Pattern.compile("^(?:[=+@\\t\\r]|-(?!\\d*[.,\\d]*$)).*", Pattern.DOTALL);

    private final Words words;

    CsvSheet(Words words) {
        this.words = words;
    }

    /** One row a fact; a blank cell is empty, "-" is "-". */
    public byte[] write(Sheet sheet) {
        return write(
                Stream.of("block", "subject", "item", "year", "fiscalYear", "printed", "value", "unit", "note")
                        .map(column -> say("publication.csv." + column))
                        .toList(),
                SheetFacts.of(sheet).stream().map(this::row).toList());
    }

    /** What differs from the edition before, one row a place. */
    byte[] write(Sheet sheet, Errata errata) {
        PublishedPage.Setting setting = new PublishedPage.Setting(words, Locale.JAPANESE, "", null);
        ErrataPage page = new ErrataPage(setting, Edition.of(0, sheet, ""), errata, List.of());
        return write(
                List.of(
                        say("publication.csv.subject"),
                        say("publication.csv.item"),
                        page.wrongHead(),
                        page.rightHead(),
                        say("publication.errata.because"),
                        page.reasonTitle(sheet.name())),
                errata.changes().stream()
                        .map(change -> List.of(
                                page.subject(change),
                                page.item(change),
                                orEmpty(page.said(change, false)),
                                orEmpty(page.said(change, true)),
                                change.isDerived() ? say("publication.errata.derived") : "",
                                orEmpty(sheet.reason())))
                        .toList());
    }

    private static byte[] write(List<String> head, List<List<String>> rows) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(head);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvSheet::safe).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(SheetFact fact) {
        SheetFact.Place place = fact.place();
        Integer year = place.year();
        BigDecimal value = fact.value();
        return List.of(
                say("publication.block." + place.block()),
                fact.name(),
                say("publication.fact." + place.item()),
                year == null ? "" : new FiscalYear(year).printed(),
                year == null ? "" : year.toString(),
                orEmpty(fact.printed()),
                value == null ? "" : value.toPlainString(),
                orEmpty(fact.unit()),
                orEmpty(fact.note()));
    }

    private static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private String say(String key) {
        return words.say(Sentence.of(key), Locale.JAPANESE);
    }
}
