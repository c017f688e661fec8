package org.jisseki.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.Folded;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds a cycle's submissions, by name and post, for all of the sections and posts that it has: to be searched. */
@Repository
class HolderNames {

    private record InPost(long key, String post, @Nullable String person) {}

    private static final String ENTERING = "s.status IN ("
            + RowStates.quoted(EnumSet.copyOf(
                    Stream.of(Status.values()).filter(Status::isOpenForEntry).toList()))
            + ")";
    private static final String TODAY = "a.from_date <= :today AND (a.to_date IS NULL OR a.to_date >= :today)";
    private static final String SECTIONS = """
            SELECT se.id, se.name, n.name
              FROM (SELECT DISTINCT s.section_id FROM submission s WHERE s.cycle_id = :cycle) u
              JOIN section se ON se.id = u.section_id
              LEFT JOIN post p ON p.section_id = se.id AND p.role = '%s'
              LEFT JOIN assignment a ON a.post_id = p.id AND %s
              LEFT JOIN person n ON n.id = a.person_id
             ORDER BY a.id""".formatted(Role.SECTION_STAFF, TODAY);
    private static final String POSTS = """
            SELECT p.id, p.title, n.name
              FROM (SELECT DISTINCT s.%s AS id FROM submission s WHERE s.cycle_id = :cycle) u
              JOIN post p ON p.id = u.id
              LEFT JOIN assignment a ON a.post_id = p.id AND %s
              LEFT JOIN person n ON n.id = a.person_id
             ORDER BY a.id""";

    private final JdbcClient jdbc;
    private final RowNames names;
    private final Clock clock;

    HolderNames(JdbcClient jdbc, RowNames names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    List<RowPart> of(CycleId cycle) {
        List<RowPart> held = new ArrayList<>();
        held.addAll(held(cycle, SECTIONS, new RowPart.Column(ENTERING, "s.section_id")));
        held.addAll(held(
                cycle,
                POSTS.formatted("reviewer_post_id", TODAY),
                new RowPart.Column("s.status = '" + Status.IN_REVIEW + "'", "s.reviewer_post_id")));
        held.addAll(held(
                cycle,
                POSTS.formatted("approver_post_id", TODAY),
                new RowPart.Column("s.status = '" + Status.AWAITING_APPROVAL + "'", "s.approver_post_id")));
        return held;
    }

    private List<RowPart> held(CycleId cycle, String sql, RowPart.Column column) {
        Map<Long, List<InPost>> inPosts = jdbc
                .sql(sql)
                .param("cycle", cycle.value())
                .param("today", LocalDate.now(clock))
                .query(HolderNames::inPost)
                .list()
                .stream()
                .collect(Collectors.groupingBy(InPost::key, LinkedHashMap::new, Collectors.toList()));
        List<RowPart> held = new ArrayList<>();
        inPosts.forEach((key, rows) -> held.add(new RowPart.Named(
                column, String.valueOf(key), texts(rows.getFirst().post(), holding(rows)))));
        return held;
    }

    // who is not among the names that a row has room for holds it all the same
    private List<String> texts(String post, Holder holder) {
        List<String> texts = new ArrayList<>();
        texts.add(Folded.of(post));
        if (holder.isVacant()) {
            texts.addAll(names.said(Sentence.of("tracking.vacant")));
            texts.addAll(names.said(Sentence.of("tracking.reminded.vacant")));
        } else {
            texts.add(Folded.of(String.join("・", holder.names())));
            if (holder.more() > 0) {
                texts.addAll(names.said(Sentence.of("tracking.namesMore", holder.shown(), holder.more())));
            }
        }
        return texts;
    }

    private static Holder holding(List<InPost> rows) {
        return new Holder(
                rows.stream()
                        .map(InPost::person)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                rows.getFirst().post());
    }

    private static InPost inPost(ResultSet row, int n) throws SQLException {
        return new InPost(row.getLong(1), row.getString(2), row.getString(3));
    }
}
