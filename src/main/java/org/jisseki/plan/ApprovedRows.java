package org.jisseki.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.common.SubmissionId;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reports said of later years, once it was released: added, never changed. Answers come with the newest source last: a
 * correction is a submission of a later number than what it corrects.
 */
@Repository
class ApprovedRows {

    /** A value with where it comes from. */
    record From<T>(T value, Approval from) {}

    private static final String SELECT = """
            SELECT v.*, a.revision_no, a.edition_id, a.reported_year FROM jisseki_record.%s v
              JOIN jisseki_record.approval a ON a.submission_id = v.submission_id AND a.reported_year < :year
             WHERE v.%s IN (:ids) ORDER BY v.fiscal_year, v.submission_id%s""";

    // as a revision freezes figures: nothing of one is lost
    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JdbcClient jdbc;

    ApprovedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what a revision says, once; whether it was not there yet. */
    boolean add(ForLater said) {
        Approval from = said.from();
        long submission = from.submission().value();
        try {
            jdbc.sql("""
                            INSERT INTO jisseki_record.approval (submission_id, revision_no, edition_id, reported_year)
                            VALUES (?, ?, ?, ?)""")
                    .param(submission)
                    .param(from.revisionNo())
                    .param(from.edition())
                    .param(from.reported().year())
                    .update();
        } catch (DuplicateKeyException taken) {
            return false;
        }
        for (ForLater.Aimed target : said.targets()) {
            jdbc.sql("""
                            INSERT INTO jisseki_record.approved_target (indicator_id, fiscal_year, submission_id, figure,
                                printed, rationale)
                            VALUES (?, ?, ?, ?, ?, ?)""")
                    .param(target.indicatorId())
                    .param(target.year().year())
                    .param(submission)
                    .param(written(target.figure()))
                    .param(printed(target.figure()))
                    .param(target.rationale())
                    .update();
        }
        for (ForLater.Budgeted budget : said.budgets()) {
            jdbc.sql("""
                            INSERT INTO jisseki_record.approved_budget (program_id, fiscal_year, submission_id, figure, printed)
                            VALUES (?, ?, ?, ?, ?)""")
                    .param(budget.programId())
                    .param(budget.year().year())
                    .param(submission)
                    .param(written(budget.amount()))
                    .param(printed(budget.amount()))
                    .update();
        }
        int sequence = 0;
        for (ForLater.Written paragraph : said.paragraphs()) {
            sequence++;
            jdbc.sql("""
                            INSERT INTO jisseki_record.approved_paragraph (measure_id, fiscal_year, kind, submission_id,
                                sequence, number, text, section_id)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(paragraph.measure().value())
                    .param(paragraph.year().year())
                    .param(paragraph.kind().name())
                    .param(submission)
                    .param(sequence)
                    .param(paragraph.number())
                    .param(paragraph.text())
                    .param(paragraph.sectionId())
                    .update();
        }
        return true;
    }

    /** By indicators, as reports of before a year gave them. */
    List<From<ForLater.Aimed>> targets(List<Long> indicators, FiscalYear before) {
        return list(
                "approved_target",
                "indicator_id",
                "",
                indicators,
                before,
                (row, n) -> new From<>(
                        new ForLater.Aimed(
                                row.getLong("indicator_id"), year(row), figure(row), row.getString("rationale")),
                        approval(row)));
    }

    /** By programs, likewise. */
    List<From<ForLater.Budgeted>> budgets(List<Long> programs, FiscalYear before) {
        return list(
                "approved_budget",
                "program_id",
                "",
                programs,
                before,
                (row, n) -> new From<>(
                        new ForLater.Budgeted(row.getLong("program_id"), year(row), figure(row)), approval(row)));
    }

    /** Of a measure, likewise. */
    List<From<ForLater.Written>> paragraphs(MeasureId measure, FiscalYear before) {
        return list(
                "approved_paragraph",
                "measure_id",
                ", v.kind, v.sequence",
                List.of(measure.value()),
                before,
                (row, n) -> new From<>(
                        new ForLater.Written(
                                measure,
                                year(row),
                                ParagraphKind.valueOf(row.getString("kind")),
                                row.getObject("number", Integer.class),
                                row.getString("text"),
                                row.getLong("section_id")),
                        approval(row)));
    }

    private <T> List<T> list(
            String table, String column, String order, List<Long> ids, FiscalYear before, RowMapper<T> mapper) {
        return ids.isEmpty()
                ? new ArrayList<>()
                : jdbc.sql(SELECT.formatted(table, column, order))
                        .param("year", before.year())
                        .param("ids", ids)
                        .query(mapper)
                        .list();
    }

    private @Nullable String written(@Nullable Quantity figure) {
        return figure == null ? null : json.writerFor(Quantity.class).writeValueAsString(figure);
    }

    private static @Nullable String printed(@Nullable Quantity figure) {
        return figure == null ? null : figure.printed();
    }

    private @Nullable Quantity figure(ResultSet row) throws SQLException {
        String figure = row.getString("figure");
        return figure == null ? null : json.readValue(figure, Quantity.class);
    }

    private static FiscalYear year(ResultSet row) throws SQLException {
        return new FiscalYear(row.getInt("fiscal_year"));
    }

    private static Approval approval(ResultSet row) throws SQLException {
        return new Approval(
                new SubmissionId(row.getLong("submission_id")),
                row.getInt("revision_no"),
                row.getObject("edition_id", Long.class),
                new FiscalYear(row.getInt("reported_year")));
    }
}
