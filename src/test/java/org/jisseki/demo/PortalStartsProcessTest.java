package org.jisseki.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PortalStartsProcessTest {

    private final JdbcClient jdbc;
    private final Clock clock;

    PortalStartsProcessTest(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void ownTablesAndTheEnginesAreThere() {
        assertThat(jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'jisseki'")
                        .query(String.class)
                        .list())
                .contains("flyway_schema_history", "submission", "ACT_RU_TASK")
                .as("tables of engines that are switched off")
                .noneMatch(table -> table.startsWith("ACT_ID_USER") || table.startsWith("FLW_EVENT_DEF"));
    }

    @Test
    void recordMayOnlyBeReadAndAddedTo() {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM jisseki_record.record")
                        .query(Long.class)
                        .single())
                .isNotNull();
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM jisseki_record.record").update())
                .rootCause()
                .hasMessageContaining("DELETE command denied");
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE jisseki_record.record SET seq = 0").update())
                .rootCause()
                .hasMessageContaining("UPDATE command denied");
    }

    @Test
    void clockIsTheTests() {
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2021, 5, 25));
    }
}
