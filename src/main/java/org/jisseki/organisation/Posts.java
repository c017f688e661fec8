package org.jisseki.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which post on a day. */
@Component
public class Posts {

    private final JdbcClient jdbc;

    Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The posts that a person holds on a day, several where they hold several (兼務). */
    public List<Post> heldBy(PersonId person, LocalDate day) {
        return jdbc.sql("""
                        SELECT p.id, p.title, p.role, p.department_id, p.division_id, p.section_id
                          FROM assignment a JOIN post p ON p.id = a.post_id
                         WHERE a.person_id = ? AND a.from_date <= ? AND (a.to_date IS NULL OR a.to_date >= ?)
                         ORDER BY a.id""").params(person.value(), day, day).query(Posts::post).list();
    }

    /** A post. */
    public Optional<Post> find(PostId post) {
        return jdbc.sql("SELECT id, title, role, department_id, division_id, section_id FROM post WHERE id = ?")
                .param(post.value())
                .query(Posts::post)
                .optional();
    }

    /** The people in a post on a day; empty where it is vacant (空席). */
    public List<PersonId> holdersOf(PostId post, LocalDate day) {
        return jdbc.sql("""
                        SELECT a.person_id FROM assignment a
                         WHERE a.post_id = ? AND a.from_date <= ? AND (a.to_date IS NULL OR a.to_date >= ?)
                         ORDER BY a.id""")
                .params(post.value(), day, day)
                .query((row, n) -> new PersonId(row.getLong(1)))
                .list();
    }

    /** The posts of a division with a role, oldest first: the 課長 who reviews. */
    public List<Post> ofDivision(long division, String role) {
        return jdbc.sql("""
                        SELECT id, title, role, department_id, division_id, section_id FROM post
                         WHERE division_id = ? AND role = ? ORDER BY id""").params(division, role).query(Posts::post).list();
    }

    /** The posts of a department with a role, oldest first: the 部長 who decides. */
    public List<Post> ofDepartment(long department, String role) {
        return jdbc.sql("""
                        SELECT id, title, role, department_id, division_id, section_id FROM post
                         WHERE department_id = ? AND role = ? ORDER BY id""").params(department, role).query(Posts::post).list();
    }

    /** All posts of some roles, in the order in which they were made. */
    public List<Post> ofRoles(List<String> roles) {
        if (roles.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT id, title, role, department_id, division_id, section_id FROM post
                         WHERE role IN (:roles) ORDER BY id""").param("roles", roles).query(Posts::post).list();
    }

    static Post post(ResultSet row, int n) throws SQLException {
        return new Post(
                new PostId(row.getLong("id")),
                row.getString("title"),
                row.getString("role"),
                row.getLong("department_id"),
                row.getObject("division_id", Long.class),
                row.getObject("section_id", Long.class));
    }
}
