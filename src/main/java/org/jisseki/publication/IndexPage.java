package org.jisseki.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All sheets with their newest edition, a shelf for each plan's year. Public for the templates. */
public final class IndexPage extends PublishedPage {

    private final List<Shelf> shelves;

    /** The sheets of one plan and fiscal year. */
    public record Shelf(String planName, String reports, List<Edition> editions) {}

    /** @param newest the newest edition of each sheet, in the order of print */
    IndexPage(Setting setting, List<Edition> newest) {
        super(setting);
        Map<List<Object>, List<Edition>> grouped = new LinkedHashMap<>();
        for (Edition edition : newest) {
            grouped.computeIfAbsent(List.of(edition.year(), edition.planCode()), k -> new ArrayList<>())
                    .add(edition);
        }
        this.shelves = grouped.values().stream()
                .map(of -> new Shelf(
                        of.getFirst().planName(), reports(of.getFirst().year().year()), List.copyOf(of)))
                .toList();
    }

    public List<Shelf> shelves() {
        return shelves;
    }
}
