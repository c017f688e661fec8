package org.jisseki.shell;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.CycleId;

/**
 * Reads a page as a person does who has several years and plans before them: of each row that leads into a year, and of each sentence
 * with a day of one, it must be told which it is: by its own words, by a heading above it, or by the chooser.
 */
final class ToldYears {

    private static final Pattern HEADING = Pattern.compile("h[1-4]");
    private static final Set<String> ROWS = Set.of("tr", "li");

    /** A year as the test knows it. @param days the words of its days, of no other year's */
    record Known(CycleId id, String name, String year, String plan, List<String> days) {}

    private final List<Known> known;
    private final Function<String, Optional<CycleId>> leadsInto;
    private final Optional<CycleId> chosen;
    private final List<String> found = new ArrayList<>();
    private int rows;
    private int sentences;

    /**
     * @param leadsInto of which year it is to where an address leads
     * @param chosen    what the chooser names
     */
    ToldYears(List<Known> known, Function<String, Optional<CycleId>> leadsInto, Optional<CycleId> chosen) {
        this.known = known;
        this.leadsInto = leadsInto;
        this.chosen = chosen;
    }

    ToldYears read(Element page) {
        walk(page);
        alike(page);
        return this;
    }

    List<String> found() {
        return found;
    }

    int rows() {
        return rows;
    }

    int sentences() {
        return sentences;
    }

    private void walk(Element element) {
        String href = element.getTag().equals("a") ? element.getAttribute("href") : null;
        if (href != null) {
            leadsInto.apply(href).flatMap(this::of).ifPresent(year -> {
                rows++;
                ask(element, year, "a way to " + href);
            });
        }
        String own = element.getChildren()
                .filter(Element::isTextNode)
                .map(Element::getText)
                .collect(Collectors.joining());
        for (Known year : known) {
            if (year.days().stream().anyMatch(own::contains)) {
                sentences++;
                ask(element, year, own);
            }
        }
        element.getChildren().filter(child -> !child.isTextNode()).forEach(this::walk);
    }

    private void ask(Element element, Known year, String what) {
        if (!chosen.equals(Optional.of(year.id())) && !told(words(element), year)) {
            found.add("%s is of %s, and does not say it".formatted(what, year.name()));
        }
    }

    private Optional<Known> of(CycleId id) {
        return known.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    // 開始した年度 has year and plan on two lines
    private static boolean told(String words, Known year) {
        return words.contains(year.name()) || words.contains(year.year() + "\n" + year.plan());
    }

    /** What stands with an element: its row; the headings before it, up to the page's; the rows below, where it is a heading. */
    private static String words(Element element) {
        List<String> words = new ArrayList<>();
        Element row = element;
        for (Element at = element; at != null; at = at.getParent()) {
            if (ROWS.contains(at.getTag())) {
                row = at;
                break;
            }
        }
        words.add(text(row));
        for (Element at = element; row == element && at != null; at = at.getParent()) {
            if (at.getTag().equals("p")) {
                words.add(text(at));
            }
        }
        for (Element at = element; at.getParent() != null; at = at.getParent()) {
            Element parent = at.getParent();
            int place = parent.indexOfChild(at);
            for (int i = 0; i <= place && !ROWS.contains(parent.getTag()); i++) {
                Element before = parent.getChild(i);
                if (!before.isTextNode() && (i < place || heads(before)) && holdsHeading(before)) {
                    words.add(text(before));
                }
            }
            if (heads(at) && place + 1 < parent.getChildCount() && saysEach(parent.getChild(place + 1), element)) {
                words.add(text(parent.getChild(place + 1)));
            }
            if (parent.hasAttribute("aria-label")) {
                words.add(parent.getAttribute("aria-label"));
            }
        }
        return String.join("\n", words);
    }

    private static boolean saysEach(Element below, Element heading) {
        return Set.of("ul", "ol", "table").contains(below.getTag()) && heading != below;
    }

    private static boolean heads(Element element) {
        return !element.isTextNode() && HEADING.matcher(element.getTag()).matches();
    }

    // a list of rows that have headings of their own heads nothing
    private static boolean holdsHeading(Element element) {
        return heads(element)
                || element.getClassList().contains("crumb")
                || (element.getTag().equals("div")
                        && element.getChildren()
                                .filter(child -> !child.isTextNode())
                                .anyMatch(child -> holdsHeading(child) && !ROWS.contains(child.getTag())));
    }

    /** Two rows of one list that lead to different things do not read alike. */
    private void alike(Element element) {
        if (Set.of("tbody", "ul", "ol").contains(element.getTag())) {
            Map<String, Set<String>> ways = new HashMap<>();
            element.getChildren().filter(child -> ROWS.contains(child.getTag())).forEach(row -> {
                Set<String> to = ways(row).collect(Collectors.toSet());
                Set<String> before = ways.putIfAbsent(text(row).strip(), to);
                if (before != null && !before.equals(to)) {
                    found.add("two rows read alike: " + text(row).replace("\n", " "));
                }
            });
        }
        element.getChildren().filter(child -> !child.isTextNode()).forEach(this::alike);
    }

    private static Stream<String> ways(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(
                        Stream.ofNullable(element.getTag().equals("a") ? element.getAttribute("href") : null),
                        element.getChildren().flatMap(ToldYears::ways));
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(ToldYears::text).collect(Collectors.joining("\n"));
    }

    /** The number in an address behind a place of the portal. */
    static Optional<Long> number(String address, String place) {
        Matcher found = Pattern.compile("(?:^|[/?&])" + place + "(\\d+)").matcher(address);
        return found.find() ? Optional.of(Long.valueOf(found.group(1))) : Optional.empty();
    }
}
