package org.jisseki.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The sheets that were asked for with their newest edition, a shelf for each plan's year. Public for the templates. */
public final class IndexPage extends PublishedPage {

    private final List<Shelf> shelves;
    private final Asked asked;
    private final List<Editions.Shelf> all;

    /** The sheets of one plan and fiscal year. */
    public record Shelf(String planName, String reports, List<Edition> editions) {}

    /** One choice of a list. */
    public record Choice(String value, String name, boolean chosen) {}

    /**
     * What the address asks for, as it was typed.
     *
     * @param plan by its code
     */
    record Asked(
            @Nullable String plan,
            @Nullable String year,
            @Nullable String department,
            @Nullable String search) {

        static final Asked NOTHING = new Asked(null, null, null, null);

        Asked {
            plan = blankAsNull(plan);
            year = blankAsNull(year);
            department = blankAsNull(department);
            search = blankAsNull(search);
        }

        EditionFilter filter() {
            // a year that is none is one that has no editions
            FiscalYear of = year == null ? null : new FiscalYear(year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0);
            return new EditionFilter(plan, of, department, search == null ? List.of() : SearchPairs.words(search));
        }

        private static @Nullable String blankAsNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    /**
     * A page of the index.
     *
     * @param newest the newest edition of each sheet that was asked for, in the order of print
     * @param all    what can be asked for
     */
    IndexPage(Setting setting, List<Edition> newest, Asked asked, List<Editions.Shelf> all) {
        super(setting);
        this.asked = asked;
        this.all = all;
        Map<List<Object>, List<Edition>> grouped = new LinkedHashMap<>();
        for (Edition edition : newest) {
            grouped.computeIfAbsent(List.of(edition.year(), edition.planCode(), edition.form()), k -> new ArrayList<>())
                    .add(edition);
        }
        this.shelves = grouped.values().stream()
                .map(of -> new Shelf(of.getFirst().planName(), reports(of.getFirst()), List.copyOf(of)))
                .toList();
    }

    public List<Shelf> shelves() {
        return shelves;
    }

    public int count() {
        return shelves.stream().mapToInt(shelf -> shelf.editions().size()).sum();
    }

    /** Whether there is anything to look through at all. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean isAsked() {
        return !asked.equals(Asked.NOTHING);
    }

    /** Where the question goes: this page, without what it asks now. */
    public String form() {
        return address(path());
    }

    public String search() {
        return Objects.requireNonNullElse(asked.search(), "");
    }

    public List<Choice> plans() {
        return all.stream()
                .map(shelf -> choice(shelf.planCode(), shelf.planName(), asked.plan()))
                .distinct()
                .toList();
    }

    public List<Choice> fiscalYears() {
        return all.stream()
                .map(Editions.Shelf::year)
                .distinct()
                .sorted((one, other) -> other - one)
                .map(year -> choice(String.valueOf(year), years().full(year), asked.year()))
                .toList();
    }

    public List<Choice> departments() {
        return all.stream()
                .flatMap(shelf -> Stream.ofNullable(shelf.department()))
                .distinct()
                .sorted()
                .map(name -> choice(name, name, asked.department()))
                .toList();
    }

    /** The same question in the other language. */
    @Override
    public String otherLanguage() {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(super.otherLanguage().replaceFirst("\\?.*", ""));
        Optional.ofNullable(asked.plan()).ifPresent(plan -> address.queryParam("plan", "{plan}"));
        Optional.ofNullable(asked.year()).ifPresent(year -> address.queryParam("year", "{year}"));
        Optional.ofNullable(asked.department()).ifPresent(name -> address.queryParam("department", "{department}"));
        Optional.ofNullable(asked.search()).ifPresent(words -> address.queryParam("q", "{q}"));
        if (isJapanese()) {
            address.queryParam("lang", "en");
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("plan", Objects.requireNonNullElse(asked.plan(), ""));
        values.put("year", Objects.requireNonNullElse(asked.year(), ""));
        values.put("department", Objects.requireNonNullElse(asked.department(), ""));
        values.put("q", search());
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static Choice choice(String value, String name, @Nullable String chosen) {
        return new Choice(value, name, value.equals(chosen));
    }
}
