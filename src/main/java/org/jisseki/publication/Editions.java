package org.jisseki.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.jisseki.record.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The released editions. They are for anyone to read; rows are added by the release and never change. */
@Component
public class Editions {

    private static final String HEAD = """
            SELECT plan_code, plan_name, fiscal_year, measure_code, measure_name, no, sha256, released_at
              FROM jisseki_record.edition
            """;
    private static final String OF_SHEET = "WHERE plan_code = ? AND fiscal_year = ? AND measure_code = ?";

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest edition of every sheet: newest year first, then by plan and measure. */
    public List<Edition> newest() {
        return jdbc.sql(HEAD + """
                         AS e WHERE NOT EXISTS (SELECT 1 FROM jisseki_record.edition n
                                WHERE n.plan_code = e.plan_code AND n.fiscal_year = e.fiscal_year
                                  AND n.measure_code = e.measure_code AND n.no > e.no)
                         ORDER BY fiscal_year DESC, plan_code, measure_code""").query(Editions::edition).list();
    }

    /** All editions of one sheet, the newest first; empty where there is none. */
    public List<Edition> of(String planCode, FiscalYear year, String measureCode) {
        return jdbc.sql(HEAD + OF_SHEET + " ORDER BY no DESC")
                .params(planCode, year.year(), measureCode)
                .query(Editions::edition)
                .list();
    }

    /** The editions that a cycle's releases made, in the order of release. */
    public List<Edition> of(CycleId cycle) {
        return jdbc.sql(HEAD + "WHERE cycle_id = ? ORDER BY id")
                .param(cycle.value())
                .query(Editions::edition)
                .list();
    }

    /** What an edition holds. */
    public Optional<Sheet> sheet(String planCode, FiscalYear year, String measureCode, int no) {
        return jdbc.sql("SELECT content FROM jisseki_record.edition " + OF_SHEET + " AND no = ?")
                .params(planCode, year.year(), measureCode, no)
                .query(Editions::content)
                .optional();
    }

    /** The newest edition's sheet of each earlier year of a plan's measure, oldest year first. */
    List<Sheet> before(String planCode, FiscalYear year, String measureCode) {
        return jdbc.sql("""
                        SELECT content FROM jisseki_record.edition e
                         WHERE plan_code = ? AND fiscal_year < ? AND measure_code = ?
                           AND no = (SELECT MAX(no) FROM jisseki_record.edition n WHERE n.plan_code = e.plan_code
                                        AND n.fiscal_year = e.fiscal_year AND n.measure_code = e.measure_code)
                         ORDER BY fiscal_year""")
                .params(planCode, year.year(), measureCode)
                .query(Editions::content)
                .list();
    }

    Edition add(CycleId cycle, MeasureId measure, PersonId by, Sheet sheet) {
        String content = SheetJson.write(sheet);
        Edition edition = new Edition(
                sheet.plan().code(),
                sheet.plan().name(),
                new FiscalYear(sheet.year()),
                sheet.measure().code(),
                sheet.measure().name(),
                sheet.no(),
                Sha256.of(content),
                sheet.releasedAt());
        jdbc.sql("""
                        INSERT INTO jisseki_record.edition (measure_id, cycle_id, plan_code, plan_name, fiscal_year,
                            measure_code, measure_name, no, content, sha256, released_by, released_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        measure.value(),
                        cycle.value(),
                        edition.planCode(),
                        edition.planName(),
                        edition.year().year(),
                        edition.measureCode(),
                        edition.measureName(),
                        edition.no(),
                        content,
                        edition.sha256(),
                        by.value(),
                        edition.releasedAt())
                .update();
        return edition;
    }

    private static Sheet content(ResultSet row, int n) throws SQLException {
        return SheetJson.read(row.getString("content"));
    }

    private static Edition edition(ResultSet row, int n) throws SQLException {
        return new Edition(
                row.getString("plan_code"),
                row.getString("plan_name"),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("measure_code"),
                row.getString("measure_name"),
                row.getInt("no"),
                row.getString("sha256"),
                row.getString("released_at"));
    }
}
