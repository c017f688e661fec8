package org.jisseki.organisation;

import java.time.LocalDate;
import java.util.Locale;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Posts for those who come before any organisation is imported. They are in a department of their own and can be left, by an
 * end date in assignment.csv, once the real ones are there.
 */
@Component
public class FirstPosts {

    private static final String DEPARTMENT = "portal";

    private final JdbcClient jdbc;
    private final Words words;

    FirstPosts(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Makes a person, a post with a role, and puts the one into the other from a day on. Asks nobody: there is nobody yet. */
    public PersonId appoint(String code, String role, Sentence name, LocalDate from) {
        String title = words.say(name, Locale.JAPANESE);
        jdbc.sql("""
                        INSERT INTO department (code, name, head_title, sequence) VALUES (?, ?, ?, 999999)
                        ON DUPLICATE KEY UPDATE name = name""")
                .params(DEPARTMENT, say("organisation.first.department"), say("organisation.first.head"))
                .update();
        jdbc.sql("""
                        INSERT INTO post (code, title, role, department_id)
                        SELECT CONCAT(code, '-', ?), ?, ?, id FROM department WHERE code = ?""").params(code, title, role, DEPARTMENT).update();
        jdbc.sql("INSERT INTO person (code, name) VALUES (?, ?)")
                .params(code, title)
                .update();
        jdbc.sql("""
                        INSERT INTO assignment (person_id, post_id, from_date)
                        SELECT n.id, p.id, ? FROM person n JOIN post p ON p.code = ? WHERE n.code = ?""").params(from, DEPARTMENT + "-" + code, code).update();
        return new PersonId(jdbc.sql("SELECT id FROM person WHERE code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }

    private String say(String key) {
        return words.say(Sentence.of(key), Locale.JAPANESE);
    }
}
