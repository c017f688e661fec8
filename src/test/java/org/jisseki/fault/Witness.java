package org.jisseki.fault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts, with SQL that shares nothing with the portal's code, what a database holds against what was acknowledged. Hashes are
 * computed by the database's own SHA2. What holds of every database lies in {@code fault/shared}, and each test adds its own.
 */
final class Witness {

    /** Something that a counter must find; done and undone in one transaction. */
    record Planted(String counter, String sql) {}

    /** A mail that came to somebody. @param day the one that it says it is of */
    record Mailed(long person, LocalDate day) {}

    private static final List<String> COUNTERS = List.of("lost", "doubled", "half", "violations");

    private final Connection database;
    private final String folder;

    /**
     * @param folder   of the statements, below {@code fault/}
     * @param database with the right to change what the portal may only add to: faults are planted there
     * @param inFlight who was in an act of which nobody knows whether it happened
     * @param whole    how many things there must be of what the work is for
     */
    Witness(
            Connection database,
            String folder,
            List<Told.Acknowledged> acknowledged,
            List<String> inFlight,
            List<Mailed> mailed,
            int whole)
            throws SQLException {
        this.database = database;
        this.folder = folder;
        database.setAutoCommit(false);
        table("fault_ack (act VARCHAR(20), of_id BIGINT, seq INT, KEY (of_id, seq))");
        table("fault_in_flight (who VARCHAR(20))");
        table("fault_mail (person_id BIGINT, day DATE, KEY (person_id, day))");
        table("fault_told (whole INT)");
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO fault_ack VALUES (?, ?, ?)")) {
            for (Told.Acknowledged each : acknowledged) {
                insert.setString(1, each.act());
                insert.setLong(2, each.of());
                insert.setInt(3, each.seq());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO fault_in_flight VALUES (?)")) {
            for (String who : inFlight) {
                insert.setString(1, who);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO fault_mail VALUES (?, ?)")) {
            for (Mailed mail : mailed) {
                insert.setLong(1, mail.person());
                insert.setDate(2, Date.valueOf(mail.day()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        execute("INSERT INTO fault_told VALUES (%d)".formatted(whole));
        database.commit();
    }

    /** All counters, by name. */
    Map<String, Long> counters() throws SQLException, IOException {
        Map<String, Long> counters = new LinkedHashMap<>();
        for (String name : COUNTERS) {
            counters.put(name, count(name));
        }
        return counters;
    }

    /** What a fault's counter says while the fault is there; nothing of it remains. */
    long withPlanted(Planted fault) throws SQLException, IOException {
        execute(fault.sql());
        long count = count(fault.counter());
        database.rollback();
        return count;
    }

    private long count(String name) throws SQLException, IOException {
        return count("shared", name) + count(folder, name);
    }

    /** @return 0 where there is nothing of its own to count */
    private long count(String of, String name) throws SQLException, IOException {
        try (InputStream sql = getClass().getResourceAsStream("/fault/%s/%s.sql".formatted(of, name))) {
            if (sql == null) {
                return 0;
            }
            try (Statement statement = database.createStatement();
                    ResultSet row = statement.executeQuery(new String(sql.readAllBytes(), StandardCharsets.UTF_8))) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void table(String columns) throws SQLException {
        execute("CREATE TEMPORARY TABLE " + columns + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
