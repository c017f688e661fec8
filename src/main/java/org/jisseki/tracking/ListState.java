package org.jisseki.tracking;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jisseki.common.CycleId;
import org.jisseki.common.Status;
import org.jisseki.submission.UnitKind;
import org.jisseki.tracking.Filter.When;
import org.jspecify.annotations.Nullable;

/**
 * What of the list is shown. It stands in the address, so that it can be kept as a bookmark and sent to somebody.
 *
 * @param cycle NULL where the address names none: then the one that the person looks at
 * @param page  from 0
 */
public record ListState(@Nullable CycleId cycle, Filter filter, int page) {

    private static final String EVERY = "ALL";

    /** Reads an address that may have been typed: what cannot be read filters nothing. */
    public static ListState of(Map<String, String> query) {
        Filter filter = new Filter(
                text(query, "state").flatMap(ListState::states).orElse(Filter.LEFT),
                number(query, "department").orElse(null),
                number(query, "section").orElse(null),
                named(UnitKind.values(), query, "kind").orElse(null),
                named(When.values(), query, "due").orElse(When.ANY),
                text(query, "holder").flatMap(HeldBy::of).orElse(null),
                text(query, "text")
                        .map(String::strip)
                        .filter(text -> text.codePointCount(0, text.length()) <= Filter.LONGEST_TEXT)
                        .orElse(""));
        return new ListState(
                number(query, "cycle").map(CycleId::new).orElse(null),
                filter,
                number(query, "page").map(Long::intValue).orElse(0));
    }

    /** The address's parameters, by name. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (cycle != null) {
            query.put("cycle", String.valueOf(cycle.value()));
        }
        if (!filter.states().equals(Filter.LEFT)) {
            query.put("state", status() == null ? EVERY : status().name());
        }
        put(query, "department", filter.departmentId());
        put(query, "section", filter.sectionId());
        put(query, "kind", filter.kind());
        put(query, "due", filter.when() == When.ANY ? null : filter.when());
        put(query, "holder", filter.holder() == null ? null : filter.holder().code());
        put(query, "text", filter.text().isEmpty() ? null : filter.text());
        put(query, "page", page == 0 ? null : Integer.valueOf(page));
        return query;
    }

    /** The one state that is shown; NULL where several are. */
    @Nullable
    public Status status() {
        return filter.states().size() == 1 ? filter.states().iterator().next() : null;
    }

    public ListState with(Filter other) {
        return new ListState(cycle, other, 0);
    }

    public ListState in(CycleId otherCycle) {
        return new ListState(otherCycle, filter, page);
    }

    public ListState at(int otherPage) {
        return new ListState(cycle, filter, otherPage);
    }

    private static Optional<String> text(Map<String, String> query, String name) {
        return Optional.ofNullable(query.get(name));
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private static Optional<Set<Status>> states(String text) {
        if (EVERY.equals(text)) {
            return Optional.of(Filter.EVERY);
        }
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .map(Set::of);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, Map<String, String> query, String name) {
        return text(query, name)
                .flatMap(text -> List.of(values).stream()
                        .filter(value -> value.name().equals(text))
                        .findFirst());
    }

    private static Optional<Long> number(Map<String, String> query, String name) {
        return text(query, name).filter(text -> text.matches("\\d{1,9}")).map(Long::valueOf);
    }
}
