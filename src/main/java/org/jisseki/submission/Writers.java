package org.jisseki.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The sections that write a part of a submission, as a query reads them along. */
public final class Writers {

    /** What is selected beside a submission that the query calls s. */
    public static final String COLUMN =
            "(SELECT GROUP_CONCAT(w.section_id) FROM submission_writer w WHERE w.submission_id = s.id) AS writers";

    private Writers() {}

    /** The sections; none but of an evaluation. */
    public static Set<Long> of(ResultSet row) throws SQLException {
        String sections = row.getString("writers");
        return sections == null
                ? Set.of()
                : Arrays.stream(sections.split(",")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
