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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The released editions. They are for anyone to read; rows are added and never change. What a release makes is read only once all
 * its editions are made: before that nothing here knows of them.
 */
@Component
public class Editions {

    // in both places: an edition that no release made, or one of a release that is whole
    private static final String PUBLIC = """
            (%1$s.release_id IS NULL
              OR EXISTS (SELECT 1 FROM jisseki_record.release_done d WHERE d.release_id = %1$s.release_id))
            """;
    private static final String HEAD = """
            SELECT plan_code, plan_name, fiscal_year, measure_code, measure_name, no, sha256, released_at
              FROM jisseki_record.edition e WHERE
            """ + PUBLIC.formatted("e");
    private static final String OF_SHEET = " AND plan_code = ? AND fiscal_year = ? AND measure_code = ?";

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest edition of every sheet: newest year first, then by plan and measure. */
    public List<Edition> newest() {
        return jdbc.sql(HEAD + """
                         AND NOT EXISTS (SELECT 1 FROM jisseki_record.edition n
                                WHERE n.plan_code = e.plan_code AND n.fiscal_year = e.fiscal_year
                                  AND n.measure_code = e.measure_code AND n.no > e.no AND %s)
                         ORDER BY fiscal_year DESC, plan_code, measure_code""".formatted(PUBLIC.formatted("n")))
                .query(Editions::edition)
                .list();
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
        return jdbc.sql(HEAD + " AND cycle_id = ? ORDER BY id")
                .param(cycle.value())
                .query(Editions::edition)
                .list();
    }

    /** What an edition holds. */
    public Optional<Sheet> sheet(String planCode, FiscalYear year, String measureCode, int no) {
        return jdbc.sql("SELECT content FROM jisseki_record.edition e WHERE " + PUBLIC.formatted("e") + OF_SHEET
                        + " AND no = ?")
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
                                        AND n.fiscal_year = e.fiscal_year AND n.measure_code = e.measure_code AND %s)
                         ORDER BY fiscal_year""".formatted(PUBLIC.formatted("n")))
                .params(planCode, year.year(), measureCode)
                .query(Editions::content)
                .list();
    }

    /** The number of a sheet's next edition: after all there are, those of a release that is not whole yet too. */
    int nextNo(String planCode, FiscalYear year, String measureCode) {
        return jdbc.sql("""
                        SELECT COALESCE(MAX(no), 0) + 1 FROM jisseki_record.edition
                         WHERE plan_code = ? AND fiscal_year = ? AND measure_code = ?""")
                .params(planCode, year.year(), measureCode)
                .query(Integer.class)
                .single();
    }

    /** Whether a release has made its edition of a measure. */
    boolean isMade(long release, MeasureId measure) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM jisseki_record.edition WHERE release_id = ? AND measure_id = ?)")
                .params(release, measure.value())
                .query(Boolean.class)
                .single();
    }

    /** How many editions a release has made. */
    int countMade(long release) {
        return jdbc.sql("SELECT COUNT(*) FROM jisseki_record.edition WHERE release_id = ?")
                .param(release)
                .query(Integer.class)
                .single();
    }

    /**
     * Adds an edition, within the caller's transaction.
     *
     * @param release which makes it, once a measure; NULL where it belongs to none and is public at once
     */
    Edition add(CycleId cycle, MeasureId measure, PersonId by, @Nullable Long release, Sheet sheet) {
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
                            measure_code, measure_name, no, content, sha256, released_by, released_at, release_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(measure.value())
                .param(cycle.value())
                .param(edition.planCode())
                .param(edition.planName())
                .param(edition.year().year())
                .param(edition.measureCode())
                .param(edition.measureName())
                .param(edition.no())
                .param(content)
                .param(edition.sha256())
                .param(by.value())
                .param(edition.releasedAt())
                .param(release)
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
