package org.jisseki.publication;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The tables of editions: content, files and what is searched. */
@Repository
class EditionRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final EditionFiles files;

    EditionRows(JdbcClient jdbc, JdbcTemplate batches, EditionFiles files) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.files = files;
    }

    /**
     * Adds all rows of an edition.
     *
     * @param content the sheet as it is frozen
     */
    long add(
            @Nullable CycleId cycle,
            MeasureId measure,
            PersonId by,
            @Nullable Long release,
            @Nullable SubmissionId correction,
            Sheet sheet,
            String content) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO jisseki_record.edition (measure_id, cycle_id, plan_code, plan_name, fiscal_year,
                            measure_code, measure_name, form, no, lead_department, content, sha256, released_by,
                            released_at, release_id, correction_id, kind, kind_no, reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(measure.value())
                .param(cycle == null ? null : cycle.value())
                .param(sheet.plan().code())
                .param(sheet.plan().name())
                .param(sheet.year())
                .param(sheet.measure().code())
                .param(sheet.measure().name())
                .param(sheet.form().name())
                .param(sheet.no())
                .param(sheet.measure().lead().name())
                .param(content)
                .param(Sha256.of(content))
                .param(by.value())
                .param(sheet.releasedAt())
                .param(release)
                .param(correction == null ? null : Long.valueOf(correction.value()))
                .param(sheet.name().kind().name())
                .param(sheet.name().number())
                .param(sheet.reason())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        files.of(sheet, before(id).orElse(null)).forEach(file -> add(id, file));
        batches.batchUpdate(
                "INSERT INTO jisseki_record.edition_pair (pair, edition_id) VALUES (?, ?)",
                SearchPairs.of(sheet).stream()
                        .map(pair -> new Object[] {pair, id})
                        .toList());
        return id;
    }

    private void add(long edition, EditionFile file) {
        jdbc.sql(
                        "INSERT INTO jisseki_record.edition_file (edition_id, kind, content, sha256, missing) VALUES (?, ?, ?, ?, ?)")
                .params(edition, file.kind().name(), file.content(), file.sha256(), file.missing())
                .update();
    }

    /** What the edition before this one holds, of the same sheet in the same form. */
    Optional<Sheet> before(long edition) {
        return jdbc.sql("""
                        SELECT b.content FROM jisseki_record.edition e
                          JOIN jisseki_record.edition b ON b.plan_code = e.plan_code AND b.fiscal_year = e.fiscal_year
                               AND b.measure_code = e.measure_code AND b.form = e.form AND b.no = e.no - 1
                         WHERE e.id = ?""")
                .param(edition)
                .query((row, n) -> SheetJson.read(row.getString("content")))
                .optional();
    }

    Sheet sheet(long edition) {
        return jdbc.sql("SELECT content FROM jisseki_record.edition WHERE id = ?")
                .param(edition)
                .query((row, n) -> SheetJson.read(row.getString("content")))
                .single();
    }

    List<EditionFile.Kind> kinds(long edition) {
        return jdbc
                .sql("SELECT kind FROM jisseki_record.edition_file WHERE edition_id = ?")
                .param(edition)
                .query((row, n) -> EditionFile.Kind.valueOf(row.getString("kind")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    Optional<EditionFile> file(long edition, EditionFile.Kind kind) {
        return jdbc.sql(
                        "SELECT content, sha256, missing FROM jisseki_record.edition_file WHERE edition_id = ? AND kind = ?")
                .params(edition, kind.name())
                .query((row, n) -> new EditionFile(
                        kind, row.getBytes("content"), row.getString("sha256"), row.getString("missing")))
                .optional();
    }
}
