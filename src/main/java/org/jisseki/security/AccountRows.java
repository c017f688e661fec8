package org.jisseki.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of accounts. */
@Repository
class AccountRows {

    static final int FAILURES = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private static final String COLUMNS =
            "SELECT person_id, username, must_change, enabled, locked_until FROM account ";

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> of(PersonId person) {
        return jdbc.sql(COLUMNS + "WHERE person_id = ?")
                .param(person.value())
                .query(AccountRows::account)
                .optional();
    }

    List<Account> of(Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "WHERE person_id IN (:people)")
                        .param("people", people)
                        .query(AccountRows::account)
                        .list();
    }

    /** The sign-in name that a person means who types their 職員番号 instead; none where an account has the typed text as its own name. */
    Optional<String> nameByNumber(String typed, String folded) {
        return jdbc.sql("""
                        SELECT a.username FROM person p JOIN account a ON a.person_id = p.id
                         WHERE p.code IN (:typed, :folded)
                           AND NOT EXISTS (SELECT 1 FROM account named WHERE named.username = :folded)
                         ORDER BY p.code = :typed DESC LIMIT 1""")
                .param("typed", typed)
                .param("folded", folded)
                .query(String.class)
                .optional();
    }

    Optional<Account> named(String username) {
        return jdbc.sql(COLUMNS + "WHERE username = ?")
                .param(username)
                .query(AccountRows::account)
                .optional();
    }

    Accounts.Counts counts(LocalDateTime now) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(enabled), 0), COALESCE(SUM(enabled AND must_change), 0),
                               COALESCE(SUM(enabled AND locked_until > :now), 0),
                               (SELECT COUNT(DISTINCT g.person_id) FROM assignment g
                                 WHERE g.from_date <= :today AND (g.to_date IS NULL OR g.to_date >= :today)
                                   AND NOT EXISTS (SELECT 1 FROM account o WHERE o.person_id = g.person_id))
                          FROM account""")
                .param("now", now)
                .param("today", now.toLocalDate())
                .query((row, n) -> new Accounts.Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM account").query(Long.class).single() == 0;
    }

    String passwordHash(PersonId person) {
        return jdbc.sql("SELECT password_hash FROM account WHERE person_id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the person or the name has an account */
    void insert(PersonId person, String username, String passwordHash) {
        jdbc.sql("""
                        INSERT INTO account (person_id, username, password_hash, must_change, enabled)
                        VALUES (?, ?, ?, TRUE, TRUE)""").params(person.value(), username, passwordHash).update();
    }

    boolean setPassword(PersonId person, String passwordHash, boolean mustChange) {
        return jdbc.sql("""
                                UPDATE account SET password_hash = ?, must_change = ?, failures = 0, locked_until = NULL
                                 WHERE person_id = ?""").params(passwordHash, mustChange, person.value()).update() == 1;
    }

    boolean setEnabled(PersonId person, boolean enabled) {
        return jdbc.sql("UPDATE account SET enabled = ? WHERE person_id = ?")
                        .params(enabled, person.value())
                        .update()
                == 1;
    }

    boolean unlock(PersonId person) {
        return jdbc.sql("UPDATE account SET failures = 0, locked_until = NULL WHERE person_id = ?")
                        .param(person.value())
                        .update()
                == 1;
    }

    /**
     * Counts an attempt before its password is looked at, so that no number of attempts at the same moment gets more than
     * {@value #FAILURES} guesses; a good one takes the count back. An attempt after the lock is over begins a new count.
     *
     * @return whether the password is to be looked at: not where the account is locked, disabled or does not exist
     */
    boolean countAttempt(String username, LocalDateTime now) {
        // MySQL and MariaDB assign from left to right: locked_until sees the new count
        return jdbc.sql("""
                                UPDATE account
                                   SET failures = IF(locked_until IS NULL, failures + 1, 1),
                                       locked_until = IF(failures >= :most, :until, NULL)
                                 WHERE username = :username AND enabled
                                   AND (locked_until IS NULL OR locked_until <= :now)""")
                        .param("most", FAILURES)
                        .param("until", now.plus(LOCKED_FOR))
                        .param("username", username)
                        .param("now", now)
                        .update()
                == 1;
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        return new Account(
                new PersonId(row.getLong("person_id")),
                row.getString("username"),
                row.getBoolean("must_change"),
                row.getBoolean("enabled"),
                row.getObject("locked_until", LocalDateTime.class));
    }
}
