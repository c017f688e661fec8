package org.jisseki.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.authority.Role;
import org.jisseki.common.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds submissions, by name: three queries for a whole list at most. */
@Repository
class Holders {

    private record InPost(long key, String post, @Nullable String person) {}

    private static final String TODAYS_HOLDER = """
              LEFT JOIN assignment a ON a.post_id = p.id AND a.from_date <= :today
                                    AND (a.to_date IS NULL OR a.to_date >= :today)
              LEFT JOIN person n ON n.id = a.person_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Holders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<TrackedUnit, Holder> of(List<TrackedUnit> units) {
        Map<Long, Holder> inSections = held(
                """
                SELECT p.section_id AS held, se.name AS post, n.name AS person
                  FROM post p JOIN section se ON se.id = p.section_id
                """,
                " WHERE p.section_id IN (:ids) AND p.role = '" + Role.SECTION_STAFF + "' ORDER BY a.id",
                units.stream()
                        .filter(Holders::isWithSection)
                        .map(TrackedUnit::sectionId)
                        .collect(Collectors.toSet()));
        Map<Long, Holder> inPosts = held(
                "SELECT p.id AS held, p.title AS post, n.name AS person FROM post p ",
                " WHERE p.id IN (:ids) ORDER BY a.id",
                units.stream().map(Holders::post).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Long, Holder> central = held(
                "SELECT 0 AS held, p.title AS post, n.name AS person FROM post p ",
                " WHERE p.role IN (:ids) ORDER BY a.id",
                units.stream().anyMatch(TrackedUnit::awaitsRelease)
                        ? Set.of(Role.CENTRAL_COORDINATOR.name())
                        : Set.of());
        Map<TrackedUnit, Holder> with = new HashMap<>();
        for (TrackedUnit unit : units) {
            Long post = post(unit);
            if (post != null) {
                with.put(unit, inPosts.getOrDefault(post, Holder.NOBODY));
            } else if (isWithSection(unit)) {
                with.put(unit, inSections.getOrDefault(unit.sectionId(), new Holder(List.of(), unit.section())));
            } else if (unit.awaitsRelease()) {
                with.put(unit, central.getOrDefault(0L, Holder.NOBODY));
            } else {
                with.put(unit, Holder.NOBODY);
            }
        }
        return with;
    }

    static Holder with(Map<TrackedUnit, Holder> holders, TrackedUnit unit) {
        return holders.getOrDefault(unit, Holder.NOBODY);
    }

    private Map<Long, Holder> held(String select, String where, Collection<?> ids) {
        if (ids.isEmpty()) {
            return Map.of(); // IN () is no SQL
        }
        return jdbc
                .sql(select + TODAYS_HOLDER + where)
                .param("ids", ids)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new InPost(row.getLong(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(InPost::key))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> holder(entry.getValue())));
    }

    private static Holder holder(List<InPost> rows) {
        List<String> names = rows.stream()
                .map(InPost::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Holder(names, rows.getFirst().post());
    }

    private static boolean isWithSection(TrackedUnit unit) {
        return unit.status().isOpenForEntry();
    }

    private static @Nullable Long post(TrackedUnit unit) {
        if (unit.status() == Status.IN_REVIEW) {
            return unit.reviewer().value();
        }
        return unit.status() == Status.AWAITING_APPROVAL ? unit.approver().value() : null;
    }
}
