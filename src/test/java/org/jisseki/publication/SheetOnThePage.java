package org.jisseki.publication;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A published page read back as a reader would: by the head of a row, by the title of a program. White space does not count. */
record SheetOnThePage(Document page) {

    SheetOnThePage(String html) {
        this(Jsoup.parse(html));
    }

    String text() {
        return bare(page.expectFirst("main").text());
    }

    /** An indicator's cells: name, baseline, target of the year, achievement, then the targets of the years after it. */
    List<String> targets(String indicator) {
        return cells(row(indicator));
    }

    /** An indicator's actuals, from the first year of the plan on. */
    List<String> actuals(String indicator) {
        return cells(row(indicator).nextElementSiblings().getFirst());
    }

    /** All that stands about a program, its title first. */
    String program(String title) {
        return page.select(".program").stream()
                .map(program -> bare(program.text()))
                .filter(text -> text.startsWith(bare(title)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no program " + title));
    }

    /** The numbered paragraphs under a heading. */
    List<String> paragraphs(String heading) {
        return page.select("section").stream()
                .filter(section -> section.select("h2").eachText().contains(heading))
                .flatMap(section -> section.select("li").stream())
                .map(item -> bare(item.text()))
                .toList();
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    private static List<String> cells(Element row) {
        return row.children().stream().map(cell -> bare(cell.text())).toList();
    }

    private Element row(String indicator) {
        return page.select("table.form:not(.about) tbody th").stream()
                .filter(head -> bare(head.text()).startsWith(bare(indicator)))
                .findFirst()
                .map(Element::parent)
                .orElseThrow(() -> new AssertionError("no indicator " + indicator));
    }
}
