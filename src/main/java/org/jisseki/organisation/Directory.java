package org.jisseki.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people, posts, sections and departments are called; many at once, so that a list needs one query. */
@Component
public class Directory {

    private static final String DEPARTMENT = "SELECT id, code, name, head_title, note FROM department";

    private static final RowMapper<Person> PEOPLE =
            (row, n) -> new Person(new PersonId(row.getLong(1)), row.getString(2), row.getString(3));

    private static final RowMapper<Place> PLACES = (row, n) -> new Place(
            row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getLong(5), row.getString(6));

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String person(PersonId person) {
        String name = people(List.of(person)).get(person);
        if (name == null) {
            throw new NotFoundException();
        }
        return name;
    }

    /** People whose name or 職員番号 holds a text, in the order of their numbers. */
    public List<Person> find(String text, int limit) {
        return jdbc.sql("""
                        SELECT id, code, name FROM person WHERE LOCATE(:text, name) > 0 OR LOCATE(:text, code) > 0
                         ORDER BY code LIMIT :limit""")
                .param("text", text)
                .param("limit", limit)
                .query(PEOPLE)
                .list();
    }

    public Optional<Person> byId(PersonId person) {
        return jdbc.sql("SELECT id, code, name FROM person WHERE id = ?")
                .param(person.value())
                .query(PEOPLE)
                .optional();
    }

    public Map<PersonId, String> people(Collection<PersonId> people) {
        return byId(
                "SELECT id, name FROM person WHERE id IN (:ids)",
                people.stream().map(PersonId::value).toList(),
                (row, n) -> Map.entry(new PersonId(row.getLong(1)), row.getString(2)),
                Map.Entry::getKey,
                Map.Entry::getValue);
    }

    public Map<PostId, Post> posts(Collection<PostId> posts) {
        return byId(
                "SELECT id, title, role, department_id, division_id, section_id FROM post WHERE id IN (:ids)",
                posts.stream().map(PostId::value).toList(),
                Posts::post,
                Post::id,
                Function.identity());
    }

    /** Sections by their numbers, each with the division and department it is in. */
    public Map<Long, Place> places(Collection<Long> sections) {
        return byId("""
                SELECT s.id, s.name, v.id, v.name, d.id, d.name
                  FROM section s JOIN division v ON v.id = s.division_id JOIN department d ON d.id = v.department_id
                 WHERE s.id IN (:ids)""", sections, PLACES, Place::sectionId, Function.identity());
    }

    /** All sections, in the organisation's order. */
    public List<Place> sections() {
        return jdbc.sql("""
                        SELECT s.id, s.name, v.id, v.name, d.id, d.name
                          FROM section s JOIN division v ON v.id = s.division_id
                          JOIN department d ON d.id = v.department_id
                         ORDER BY d.sequence, d.id, v.sequence, v.id, s.sequence, s.id""").query(PLACES).list();
    }

    public Map<Long, String> divisions(Collection<Long> divisions) {
        return byId(
                "SELECT id, name FROM division WHERE id IN (:ids)",
                divisions,
                (row, n) -> Map.entry(row.getLong(1), row.getString(2)),
                Map.Entry::getKey,
                Map.Entry::getValue);
    }

    public Map<Long, Department> departments(Collection<Long> departments) {
        return byId(DEPARTMENT + " WHERE id IN (:ids)", departments, DEPARTMENTS, Department::id, Function.identity());
    }

    /** All departments, in the organisation's order. */
    public List<Department> departments() {
        return jdbc.sql(DEPARTMENT + " ORDER BY sequence, id")
                .query(DEPARTMENTS)
                .list();
    }

    private static final RowMapper<Department> DEPARTMENTS = (row, n) -> new Department(
            row.getLong("id"),
            row.getString("code"),
            row.getString("name"),
            row.getString("head_title"),
            row.getString("note"));

    private <R, K, V> Map<K, V> byId(
            String sql, Collection<Long> ids, RowMapper<R> mapper, Function<R, K> key, Function<R, V> value) {
        if (ids.isEmpty()) {
            return Map.of(); // IN () is no SQL
        }
        return jdbc.sql(sql).param("ids", ids).query(mapper).list().stream().collect(Collectors.toMap(key, value));
    }
}
