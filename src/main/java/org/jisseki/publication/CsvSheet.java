package org.jisseki.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jisseki.common.csv.TableFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A sheet as CSV: every figure and text in a row of its own, in Japanese. */
@Component
public class CsvSheet {

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

    private static byte[] write(List<String> head, List<? extends List<? extends @Nullable Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TableFiles.csv(new TableFiles.Table("", head, rows), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<@Nullable Object> row(SheetFact fact) {
        SheetFact.Place place = fact.place();
        Integer year = place.year();
        return Arrays.asList(
                say("publication.block." + place.block()),
                fact.name(),
                say("publication.fact." + place.item()),
                year == null ? "" : new FiscalYear(year).printed(),
                year,
                orEmpty(fact.printed()),
                fact.value(),
                orEmpty(fact.unit()),
                orEmpty(fact.note()));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private String say(String key) {
        return words.say(Sentence.of(key), Locale.JAPANESE);
    }
}
