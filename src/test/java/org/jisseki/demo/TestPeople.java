package org.jisseki.demo;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People for tests, each with a post of their own in a department of its own, written past all services. */
public final class TestPeople {

    private static final LocalDate LONG_AGO = LocalDate.of(2019, 4, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestPeople() {}

    /** Somebody new in a post with a role. */
    public static PersonId with(JdbcClient jdbc, Role role) {
        String code = "test-%s-%d".formatted(role, NUMBER.incrementAndGet());
        return appoint(jdbc, role, code, code, code, LONG_AGO);
    }

    /** Puts a person into a post; whatever of it is not there is made. */
    static PersonId appoint(JdbcClient jdbc, Role role, String department, String post, String person, LocalDate from) {
        jdbc.sql("""
                        INSERT IGNORE INTO department (code, name, head_title, sequence) VALUES (?, ?, '部長', 999)""").params(department, department).update();
        jdbc.sql("""
                        INSERT IGNORE INTO post (code, title, role, department_id)
                        SELECT ?, ?, ?, id FROM department WHERE code = ?""").params(post, post, role.name(), department).update();
        jdbc.sql("INSERT IGNORE INTO person (code, name) VALUES (?, ?)")
                .params(person, person)
                .update();
        jdbc.sql("""
                        INSERT IGNORE INTO assignment (person_id, post_id, from_date)
                        SELECT n.id, p.id, ? FROM person n JOIN post p ON p.code = ? WHERE n.code = ?""").params(from, post, person).update();
        return new PersonId(jdbc.sql("SELECT id FROM person WHERE code = ?")
                .param(person)
                .query(Long.class)
                .single());
    }
}
