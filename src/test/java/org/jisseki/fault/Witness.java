package org.jisseki.fault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts, with SQL that shares nothing with the portal's code, what a database holds against what was acknowledged. Hashes are
 * computed by the database's own SHA2.
 */
final class Witness {

    /** An act that somebody was told had happened; {@code seq} is its number in the record, or of the draft's save. */
    record Acknowledged(String act, long submission, int seq) {}

    private static final List<String> COUNTERS = List.of("lost", "doubled", "half", "violations");

    private final Connection database;
    private final String folder;
    private final Map<String, String> planted;

    /**
     * @param folder   of the counters' statements, below {@code fault/}
     * @param planted  for each counter something that it must find
     * @param database with the right to change what the portal may only add to: faults are planted there
     * @param inFlight how many acts may have happened although nobody was told
     * @param approved how many approvals there must be
     */
    Witness(
            Connection database,
            String folder,
            Map<String, String> planted,
            List<Acknowledged> acknowledged,
            int inFlight,
            int approved)
            throws SQLException {
        this.database = database;
        this.folder = folder;
        this.planted = planted;
        database.setAutoCommit(false);
        execute("CREATE TEMPORARY TABLE fault_ack (act VARCHAR(20), submission_id BIGINT, seq INT,"
                + " KEY (submission_id, seq)) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        execute("CREATE TEMPORARY TABLE fault_told (in_flight INT, approved INT)");
        execute("INSERT INTO fault_told VALUES (%d, %d)".formatted(inFlight, approved));
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO fault_ack VALUES (?, ?, ?)")) {
            for (Acknowledged each : acknowledged) {
                insert.setString(1, each.act());
                insert.setLong(2, each.submission());
                insert.setInt(3, each.seq());
                insert.addBatch();
            }
            insert.executeBatch();
        }
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

    /** What each counter says while a fault of its kind is there; nothing of it remains. */
    Map<String, Long> withPlantedFaults() throws SQLException, IOException {
        Map<String, Long> counters = new LinkedHashMap<>();
        for (String name : COUNTERS) {
            execute(Objects.requireNonNull(planted.get(name)));
            counters.put(name, count(name));
            database.rollback();
        }
        return counters;
    }

    private long count(String name) throws SQLException, IOException {
        try (InputStream sql =
                        Objects.requireNonNull(getClass().getResourceAsStream("/fault/" + folder + name + ".sql"));
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(new String(sql.readAllBytes(), StandardCharsets.UTF_8))) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
