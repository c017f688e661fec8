package org.jisseki.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Sha256;
import org.jisseki.submission.PublishedEditions;
import org.jisseki.submission.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The released editions. They are for anyone to read; rows are added and never change. What a release makes is read only once all
 * its editions are made: before that nothing here knows of them.
 */
@Component
public class Editions implements PublishedEditions {

    // wherever editions are read: one that no release made, or one of a release that is whole
    private static final String PUBLIC = """
            (%1$s.release_id IS NULL
              OR EXISTS (SELECT 1 FROM jisseki_record.release_done d WHERE d.release_id = %1$s.release_id))
            """;
    private static final String NEWEST = """
             AND NOT EXISTS (SELECT 1 FROM jisseki_record.edition n
                    WHERE n.plan_code = e.plan_code AND n.fiscal_year = e.fiscal_year
                      AND n.measure_code = e.measure_code AND n.form = e.form AND n.no > e.no AND %s)
            """.formatted(PUBLIC.formatted("n"));
    private static final String HEAD = """
            SELECT e.id, e.plan_code, e.plan_name, e.fiscal_year, e.measure_code, e.measure_name, e.form, e.no, e.sha256,
                   e.released_at, e.kind, e.kind_no, e.reason
              FROM jisseki_record.edition e WHERE
            """ + PUBLIC.formatted("e");
    private static final String OF_SHEET = " AND plan_code = ? AND fiscal_year = ? AND measure_code = ?";

    private final JdbcClient jdbc;
    private final EditionRows rows;

    Editions(JdbcClient jdbc, EditionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The newest edition of every sheet: newest year first, then by plan and measure. */
    public List<Edition> newest() {
        return newest(EditionFilter.ALL);
    }

    /** Of the newest editions those that are asked for. */
    List<Edition> newest(EditionFilter filter) {
        EditionFilter.Condition condition = filter.condition();
        return jdbc.sql(HEAD + condition.sql() + NEWEST + " ORDER BY fiscal_year DESC, plan_code, form, measure_code")
                .params(condition.parameters())
                .query(Editions::edition)
                .list();
    }

    /** The newest edition of the sheets that were released last, the last first. */
    public List<Edition> latest(int most) {
        return jdbc.sql(HEAD + NEWEST + " ORDER BY e.id DESC LIMIT ?")
                .param(most)
                .query(Editions::edition)
                .list();
    }

    /** The editions that corrected or completed another, the last first; by edition_of_kind. */
    public List<Edition> correctedLately(int most) {
        return jdbc.sql(HEAD + " AND e.kind IN ('CORRECTION', 'UPDATE') ORDER BY e.id DESC LIMIT ?")
                .param(most)
                .query(Editions::edition)
                .list();
    }

    /** Of the newest editions those whose names hold all words of a text. */
    public List<Edition> found(String text, int most) {
        List<String> words = SearchPairs.words(text);
        return words.isEmpty()
                ? List.of()
                : newest(new EditionFilter(null, null, null, words)).stream()
                        .limit(most)
                        .toList();
    }

    /** What editions can be asked for by: each combination of plan, year and department that there is. */
    List<Shelf> shelves() {
        return jdbc.sql("""
                        SELECT DISTINCT e.plan_code, e.plan_name, e.fiscal_year, e.lead_department
                          FROM jisseki_record.edition e WHERE %s
                         ORDER BY e.plan_code, e.fiscal_year DESC, e.lead_department""".formatted(PUBLIC.formatted("e")))
                .query((row, n) -> new Shelf(
                        row.getString("plan_code"),
                        row.getString("plan_name"),
                        row.getInt("fiscal_year"),
                        row.getString("lead_department")))
                .list();
    }

    /** Where editions stand. */
    record Shelf(
            String planCode,
            String planName,
            int year,
            @Nullable String department) {}

    /** All editions of one sheet, of both forms, the newest first; empty where there is none. */
    public List<Edition> of(String planCode, FiscalYear year, String measureCode) {
        return jdbc.sql(HEAD + OF_SHEET + " ORDER BY form, no DESC")
                .params(planCode, year.year(), measureCode)
                .query(Editions::edition)
                .list();
    }

    /** The newest edition of a measure's report of each year of its plan, the newest year first. */
    List<Edition> ofMeasure(String planCode, String measureCode) {
        return jdbc.sql(HEAD + " AND plan_code = ? AND measure_code = ? AND form = 'REPORT'" + NEWEST
                        + " ORDER BY fiscal_year DESC")
                .params(planCode, measureCode)
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

    @Override
    public OptionalInt newest(CycleId cycle, MeasureId measure) {
        return jdbc
                .sql(HEAD + " AND cycle_id = ? AND measure_id = ? AND form = 'REPORT' ORDER BY no")
                .params(cycle.value(), measure.value())
                .query(Editions::edition)
                .stream()
                .mapToInt(Edition::no)
                .max();
    }

    @Override
    public Optional<Sentence> holding(Submission unit, int revisionNo) {
        boolean handedInLast = unit.status() == Status.RELEASED && revisionNo == unit.revisionNo();
        return jdbc.sql(HEAD + """
                 AND e.cycle_id = ? AND e.measure_id = ?
                 AND (e.correction_id = ? OR EXISTS (SELECT 1 FROM jisseki_record.release_unit u
                      WHERE u.release_id = e.release_id AND u.submission_id = ? AND u.revision_no = ?))
                 ORDER BY e.no LIMIT 1""")
                .param(unit.cycle().value())
                .param(unit.measure().value())
                .param(handedInLast ? unit.id().value() : null)
                .param(unit.id().value())
                .param(revisionNo)
                .query(Editions::edition)
                .optional()
                .map(Edition::name)
                .map(name -> Sentence.of("publication.edition." + name.kind(), String.valueOf(name.number())));
    }

    /** What the newest report of a measure holds; empty before the first. */
    Optional<Sheet> newestSheet(CycleId cycle, MeasureId measure) {
        return jdbc.sql(HEAD + " AND cycle_id = ? AND measure_id = ? AND form = 'REPORT' ORDER BY no DESC LIMIT 1")
                .params(cycle.value(), measure.value())
                .query(Editions::edition)
                .optional()
                .map(this::sheet);
    }

    /** What the newest report on a year holds, or the edition of that number. */
    public Optional<Sheet> sheet(String planCode, FiscalYear year, String measureCode, int no) {
        return of(planCode, year, measureCode).stream()
                .filter(edition -> edition.form() == SheetForm.REPORT && edition.no() == no)
                .findFirst()
                .map(this::sheet);
    }

    /** What an edition holds. */
    Sheet sheet(Edition edition) {
        return rows.sheet(edition.id());
    }

    /** What differs from the edition before; empty for the first. */
    Optional<Errata> errata(Edition edition) {
        return rows.before(edition.id()).map(before -> Errata.between(before, sheet(edition)));
    }

    /** What an edition can be had as. */
    List<EditionFile.Kind> kinds(Edition edition) {
        return rows.kinds(edition.id());
    }

    /** A file of an edition; empty for editions of before there were files. */
    Optional<EditionFile> file(Edition edition, EditionFile.Kind kind) {
        return rows.file(edition.id(), kind);
    }

    /** The newest edition's sheet of each earlier year of a plan's measure, oldest year first. */
    List<Sheet> before(String planCode, FiscalYear year, String measureCode) {
        return ofMeasure(planCode, measureCode).reversed().stream()
                .filter(edition -> edition.year().compareTo(year) < 0)
                .map(this::sheet)
                .toList();
    }

    /** The number of a sheet's next edition: after all there are, those of a release that is not whole yet too. */
    int nextNo(String planCode, FiscalYear year, String measureCode, SheetForm form) {
        return jdbc.sql("""
                        SELECT COALESCE(MAX(no), 0) + 1 FROM jisseki_record.edition
                         WHERE plan_code = ? AND fiscal_year = ? AND measure_code = ? AND form = ?""")
                .params(planCode, year.year(), measureCode, form.name())
                .query(Integer.class)
                .single();
    }

    /** What a sheet's next edition is called. @param kind of every edition but the first */
    EditionName nextName(String planCode, FiscalYear year, String measureCode, SheetForm form, EditionKind kind) {
        if (nextNo(planCode, year, measureCode, form) == 1) {
            return new EditionName(EditionKind.FIRST, 1);
        }
        return jdbc.sql("""
                        SELECT COUNT(*) + 1 FROM jisseki_record.edition
                         WHERE plan_code = ? AND fiscal_year = ? AND measure_code = ? AND form = ? AND kind = ?""")
                .params(planCode, year.year(), measureCode, form.name(), kind.name())
                .query((row, n) -> new EditionName(kind, row.getInt(1)))
                .single();
    }

    /** Whether a release has made its edition of a measure. */
    boolean isMade(long release, MeasureId measure) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM jisseki_record.edition WHERE release_id = ? AND measure_id = ?)")
                .params(release, measure.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether a correction has its edition. */
    boolean isMade(SubmissionId correction) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM jisseki_record.edition WHERE correction_id = ?)")
                .param(correction.value())
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
     * Adds an edition with its files and what it is found by, within the caller's transaction: all or none of it.
     *
     * @param cycle   that it reports on; NULL for the form of a year's start
     * @param release which makes it, once a measure; NULL where it belongs to none and is public at once
     */
    Edition add(@Nullable CycleId cycle, MeasureId measure, PersonId by, @Nullable Long release, Sheet sheet) {
        return add(cycle, measure, by, release, null, sheet);
    }

    /** Adds the edition that a correction makes, once, which is public at once; likewise. */
    Edition addCorrection(CycleId cycle, MeasureId measure, PersonId by, SubmissionId correction, Sheet sheet) {
        return add(cycle, measure, by, null, correction, sheet);
    }

    private Edition add(
            @Nullable CycleId cycle,
            MeasureId measure,
            PersonId by,
            @Nullable Long release,
            @Nullable SubmissionId correction,
            Sheet sheet) {
        String content = SheetJson.write(sheet);
        long id = rows.add(cycle, measure, by, release, correction, sheet, content);
        return Edition.of(id, sheet, Sha256.of(content));
    }

    private static Edition edition(ResultSet row, int n) throws SQLException {
        return new Edition(
                row.getLong("id"),
                row.getString("plan_code"),
                row.getString("plan_name"),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("measure_code"),
                row.getString("measure_name"),
                SheetForm.valueOf(row.getString("form")),
                row.getInt("no"),
                row.getString("sha256"),
                row.getString("released_at"),
                new EditionName(EditionKind.valueOf(row.getString("kind")), row.getInt("kind_no")),
                row.getString("reason"));
    }
}
