package org.jisseki.health;

import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the portal's promises rest on and what a database cannot be taken at its word for: each is asked over a connection of the
 * pool that the portal itself uses.
 */
@Component
class DatabaseCheck {

    /** How a server says that it is the demo's own: a setting that serves nothing else where nothing is replicated. */
    static final String EMBEDDED = "jisseki-embedded";

    private static final String UTF8 = "utf8mb4";
    private static final Logger log = LoggerFactory.getLogger(DatabaseCheck.class);

    private final JdbcClient jdbc;

    DatabaseCheck(DataSource dataSource) {
        this.jdbc = JdbcClient.create(new JdbcTemplate(dataSource));
    }

    /** Before anything is written: isolation, character set, durability. */
    void settings() {
        Map<String, String> found = variables();
        // MariaDB before 11.1 knows the old name alone, MySQL 8.4 the new one
        String isolation = found.getOrDefault("transaction_isolation", found.getOrDefault("tx_isolation", ""));
        if (!"READ-COMMITTED".equals(isolation)) {
            throw new StartRefused(
                    "The portal's connections have isolation level " + isolation + " instead of READ-COMMITTED.",
                    "Set transaction_isolation=READ-COMMITTED on the database server, or"
                            + " SPRING_DATASOURCE_HIKARI_TRANSACTION_ISOLATION=TRANSACTION_READ_COMMITTED for the portal.");
        }
        String database = found.getOrDefault("character_set_database", "");
        if (!UTF8.equals(database)) {
            throw new StartRefused(
                    "The portal's database has character set " + database + " instead of " + UTF8 + ".",
                    "Create it anew, or while it is empty: ALTER DATABASE … CHARACTER SET utf8mb4 COLLATE utf8mb4_bin.");
        }
        String connection = found.getOrDefault("character_set_connection", "");
        if (!UTF8.equals(connection)) {
            throw new StartRefused(
                    "The portal's connections have character set " + connection + " instead of " + UTF8 + ".",
                    "Take characterEncoding, connectionCollation and sessionVariables out of SPRING_DATASOURCE_URL.");
        }
        String flush = found.getOrDefault("innodb_flush_log_at_trx_commit", "");
        if (!"1".equals(flush)) {
            throw new StartRefused(
                    "The database has innodb_flush_log_at_trx_commit = " + flush
                            + " instead of 1: a power cut would lose decisions that were confirmed.",
                    "Set innodb_flush_log_at_trx_commit=1 on the database server.");
        }
    }

    /** A backup that was brought back half way is no database to work on; {@code script/restore} leaves the mark. */
    void wholeRestore() {
        int marks = jdbc.sql("""
                        SELECT COUNT(*) FROM information_schema.tables
                         WHERE table_schema = DATABASE() AND table_name = 'restore_unfinished'""").query(Integer.class).single();
        if (marks > 0) {
            throw new StartRefused(
                    "The restore of a backup into this database did not come to its end.",
                    "Empty the portal's database and jisseki_record, and run script/restore again.");
        }
    }

    private Map<String, String> variables() {
        try {
            return jdbc.sql("SHOW SESSION VARIABLES").query(Variable.class).stream()
                    .collect(Collectors.toMap(Variable::variableName, Variable::value));
        } catch (DataAccessException failure) {
            throw new StartRefused(
                    "The database cannot be used: "
                            + NestedExceptionUtils.getMostSpecificCause(failure).getMessage(),
                    "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
    }

    private record Variable(String variableName, String value) {}

    /** Once the tables are there: demo accounts have known passwords and must not be where anyone relies on them. */
    void demoAccounts() {
        int demo = jdbc.sql("SELECT COUNT(*) FROM account WHERE demo")
                .query(Integer.class)
                .single();
        if (demo > 0 && !EMBEDDED.equals(variables().get("report_host"))) {
            throw new StartRefused(
                    "The database holds %d demo accounts, whose passwords anyone can read, and is not the demo's own."
                            .formatted(demo),
                    "Point the portal to another database; demo data are for script/server alone.");
        }
    }

    /** Says so when nothing but good manners keeps the record as it was written. */
    void appendOnly() {
        boolean open = jdbc.sql("""
                        SELECT table_name AS name, MIN(column_name) AS a_column FROM information_schema.columns
                        WHERE table_schema = 'jisseki_record' GROUP BY table_name
                        """).query(RecordTable.class).list().stream().anyMatch(this::mayChange);
        if (open) {
            log.warn(
                    "Append-only is not enforced: the portal's database account may change or delete rows of jisseki_record."
                            + " Give it SELECT and INSERT there, and migrations an account of their own (SPRING_FLYWAY_USER).");
        }
    }

    private record RecordTable(String name, String aColumn) {}

    private boolean mayChange(RecordTable table) {
        return isAllowed("DELETE FROM jisseki_record.%s WHERE 1 = 0".formatted(table.name))
                || isAllowed("UPDATE jisseki_record.%s SET %s = %s WHERE 1 = 0"
                        .formatted(table.name, table.aColumn, table.aColumn));
    }

    private boolean isAllowed(String changeOfNoRow) {
        try {
            jdbc.sql(changeOfNoRow).update();
            return true;
        } catch (DataAccessException denied) {
            return false;
        }
    }
}
