package org.jisseki.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jisseki.demo.TestClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes published pages from sheets without a portal or a database. */
final class Rendering {

    private static final MessageSource MESSAGES = messages();
    private static final Words WORDS = new Words(MESSAGES, new TestClock());
    private static final SpringTemplateEngine ENGINE = engine();

    private Rendering() {}

    static String newest(Sheet sheet, Locale locale) {
        List<Edition> editions = List.of(edition(sheet, sheet.no()));
        return render("edition", page(locale, sheet, editions, editions.getFirst(), false));
    }

    static String superseded(Sheet sheet, Locale locale) {
        List<Edition> editions = List.of(edition(sheet, sheet.no() + 1), edition(sheet, sheet.no()));
        return render("edition", page(locale, sheet, editions, editions.getLast(), true));
    }

    /** A page with its history and what differs from the edition before. */
    static String corrected(Sheet before, Sheet sheet, Locale locale) {
        List<Edition> editions = List.of(Edition.of(2, sheet, ""), Edition.of(1, before, ""));
        return render(
                "edition",
                new EditionPage(
                        setting(locale, null),
                        sheet,
                        new EditionPage.Around(
                                editions,
                                editions.getFirst(),
                                false,
                                List.of(),
                                List.of(),
                                Errata.between(before, sheet))));
    }

    /** The page of what differs. */
    static String errata(Sheet before, Sheet sheet, Locale locale) {
        return render(
                "errata",
                new ErrataPage(
                        setting(locale, null), Edition.of(2, sheet, ""), Errata.between(before, sheet), List.of()));
    }

    private static EditionPage page(
            Locale locale, Sheet sheet, List<Edition> editions, Edition edition, boolean numbered) {
        return new EditionPage(
                setting(locale, null),
                sheet,
                new EditionPage.Around(
                        editions, edition, numbered, List.of(), List.of(EditionFile.Kind.values()), null));
    }

    static PdfSheet pdf() {
        return new PdfSheet(ENGINE, WORDS);
    }

    static CsvSheet csv() {
        return new CsvSheet(WORDS);
    }

    static String index(List<Edition> editions, Locale locale, @Nullable LocalDate today) {
        return render(
                "index", new IndexPage(setting(locale, today), editions, IndexPage.Asked.NOTHING, shelves(editions)));
    }

    private static List<Editions.Shelf> shelves(List<Edition> editions) {
        return editions.stream()
                .map(e ->
                        new Editions.Shelf(e.planCode(), e.planName(), e.year().year(), null))
                .toList();
    }

    /** The same sheet before it is public: 案（議会提出版）. */
    static String unreleased(Sheet sheet, Locale locale) {
        return render(
                "unreleased",
                new UnreleasedPage(
                        setting(locale, null),
                        new UnreleasedSheet(
                                sheet,
                                Sentence.of("publication.draft.name"),
                                Sentence.of("publication.draft.notice"),
                                List.of(
                                        new UnreleasedSheet.Unit(
                                                Sentence.of("publication.draft.name"), 2, "0123456789abcdef".repeat(4)),
                                        new UnreleasedSheet.Unit(Sentence.of("publication.draft.name"), null, null))),
                        "/unreleased/sheet.pdf"));
    }

    static String missing(Locale locale) {
        return render("missing", new PublishedPage(setting(locale, null)));
    }

    static Edition edition(Sheet sheet, int no) {
        return new Edition(
                no,
                sheet.plan().code(),
                sheet.plan().name(),
                new FiscalYear(sheet.year()),
                sheet.measure().code(),
                sheet.measure().name(),
                sheet.form(),
                no,
                "0".repeat(64),
                sheet.releasedAt());
    }

    private static PublishedPage.Setting setting(Locale locale, @Nullable LocalDate today) {
        return new PublishedPage.Setting(WORDS, locale, "", today);
    }

    private static String render(String template, PublishedPage page) {
        Context context = new Context(Locale.forLanguageTag(page.lang()));
        context.setVariable("page", page);
        return ENGINE.process("published/" + template, context);
    }

    private static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages.publication", "messages.figures");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(MESSAGES);
        return engine;
    }
}
