package org.jisseki.publication;

import java.util.Optional;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.record.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheets of assembly drafts: added at the freeze, never changed. */
@Repository
class DraftSheetRows {

    private final JdbcClient jdbc;

    DraftSheetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CycleId cycle, MeasureId measure, Sheet sheet) {
        String content = SheetJson.write(sheet);
        jdbc.sql("INSERT INTO jisseki_record.draft_sheet (cycle_id, measure_id, content, sha256) VALUES (?, ?, ?, ?)")
                .params(cycle.value(), measure.value(), content, Sha256.of(content))
                .update();
    }

    /** What was frozen of a measure; empty for drafts of before sheets were kept. */
    Optional<Sheet> find(CycleId cycle, MeasureId measure) {
        return jdbc.sql("SELECT content FROM jisseki_record.draft_sheet WHERE cycle_id = ? AND measure_id = ?")
                .params(cycle.value(), measure.value())
                .query((row, n) -> SheetJson.read(row.getString("content")))
                .optional();
    }
}
