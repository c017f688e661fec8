package org.jisseki.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jisseki.common.pdf.Pdf;
import org.jisseki.common.pdf.PdfRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A sheet as PDF in the form of the paper: the same template as its page, in Japanese, which is what the sheet is written in. */
@Component
public class PdfSheet {

    private final ITemplateEngine templates;
    private final Words words;
    private final String style;

    PdfSheet(ITemplateEngine templates, Words words) {
        this.templates = templates;
        this.words = words;
        this.style = read("templates/published/sheet-pdf.css");
    }

    /** The file bears the time of the release, so that the same sheet is the same file. */
    public Pdf render(Sheet sheet) {
        return render("sheet-pdf", new EditionPage(setting(), sheet, EditionPage.Around.nothing(sheet)), sheet);
    }

    /** The same of what is not public: with what it is in place of number and day. */
    Pdf render(UnreleasedSheet unreleased) {
        return render("sheet-pdf", new UnreleasedPage(setting(), unreleased, null), unreleased.sheet());
    }

    /** Several in one document, behind a list of them. */
    Pdf render(Sentence title, List<UnreleasedSheet> sheets) {
        Context context = context();
        context.setVariable("title", words.say(title, Locale.JAPANESE));
        context.setVariable(
                "sheets",
                sheets.stream()
                        .map(sheet -> new UnreleasedPage(setting(), sheet, null))
                        .toList());
        return PdfRenderer.render(
                templates.process("published/unreleased-pdf", context),
                OffsetDateTime.parse(sheets.getFirst().sheet().releasedAt()));
    }

    /** What differs from the edition before. */
    Pdf errata(Sheet sheet, Errata errata) {
        return errata(setting(), sheet, errata);
    }

    /** The same before the release, which every sheet of it says. @param address at which it can be read */
    Pdf unreleasedErrata(Sheet sheet, Errata errata, String address) {
        return errata(new PublishedPage.Setting(words, Locale.JAPANESE, "", null, address), sheet, errata);
    }

    private Pdf errata(PublishedPage.Setting setting, Sheet sheet, Errata errata) {
        Edition edition = Edition.of(Edition.UNMADE, sheet, "");
        return render("errata-pdf", new ErrataPage(setting, edition, errata, List.of()), sheet);
    }

    private Pdf render(String template, PublishedPage page, Sheet sheet) {
        Context context = context();
        context.setVariable("page", page);
        return PdfRenderer.render(
                templates.process("published/" + template, context), OffsetDateTime.parse(sheet.releasedAt()));
    }

    /** What has to be replaced in the assembly draft. @param at as of when, as ISO text */
    Pdf replacements(Sentence title, String at, List<Replacements.Replacement> all) {
        Context context = context();
        context.setVariable("page", new ReplacementsPage(setting(), title, at, all));
        return PdfRenderer.render(templates.process("published/replacements-pdf", context), OffsetDateTime.parse(at));
    }

    private Context context() {
        Context context = new Context(Locale.JAPANESE);
        context.setVariable("style", style);
        return context;
    }

    private PublishedPage.Setting setting() {
        return new PublishedPage.Setting(words, Locale.JAPANESE, "", null);
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
