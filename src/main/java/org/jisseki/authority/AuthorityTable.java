package org.jisseki.authority;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jisseki.common.Status;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: {@code authority/table.csv}, the one place where it is written, read by the services and by their tests.
 * What no row allows is not allowed.
 */
public final class AuthorityTable {

    /**
     * One row.
     *
     * @param relation NULL for an action on no unit
     * @param states   the states of the unit in which it holds; empty for an action on no unit
     * @param fourEyes whether it is closed to who contributed to the unit
     */
    public record Row(Role role, @Nullable Relation relation, Set<Status> states, Action action, boolean fourEyes) {}

    private static final String RESOURCE = "/authority/table.csv";

    private final List<Row> rows;

    private AuthorityTable(List<Row> rows) {
        this.rows = rows;
    }

    /** Reads the table. @throws IllegalArgumentException on a word that is none of the code's */
    public static AuthorityTable read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(AuthorityTable.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8)) {
            return new AuthorityTable(
                    format.parse(reader).stream().map(AuthorityTable::row).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Row> rows() {
        return rows;
    }

    private static Row row(CSVRecord csv) {
        Action action = Action.valueOf(csv.get("action"));
        Relation relation = action.isOnUnit() ? Relation.valueOf(csv.get("relation")) : null;
        EnumSet<Status> states = EnumSet.noneOf(Status.class);
        if (action.isOnUnit()) {
            Arrays.stream(csv.get("states").split("\\|")).map(Status::valueOf).forEach(states::add);
        }
        return new Row(Role.valueOf(csv.get("role")), relation, states, action, "yes".equals(csv.get("four_eyes")));
    }
}
