package org.jisseki.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jisseki.common.csv.CsvFiles;
import org.jisseki.common.csv.CsvRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The organisation's tables as an import reads and writes them: by code. Rows are added or changed, never removed. */
@Component
class OrganisationRows {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    OrganisationRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> codes(String table) {
        return new HashSet<>(jdbc.queryForList("SELECT code FROM " + table, String.class));
    }

    /** The department of every division, by codes. */
    Map<String, String> departmentOfDivision() {
        return pairs("SELECT v.code, d.code FROM division v JOIN department d ON d.id = v.department_id");
    }

    /** The division of every section, by codes. */
    Map<String, String> divisionOfSection() {
        return pairs("SELECT s.code, v.code FROM section s JOIN division v ON v.id = s.division_id");
    }

    /** Where every post is, by its code. */
    Map<String, PostPlace> postPlaces() {
        Map<String, PostPlace> places = new HashMap<>();
        jdbc.query("""
                SELECT p.code, d.code, v.code, s.code
                  FROM post p JOIN department d ON d.id = p.department_id
                  LEFT JOIN division v ON v.id = p.division_id LEFT JOIN section s ON s.id = p.section_id""", row -> {
            places.put(row.getString(1), new PostPlace(row.getString(2), row.getString(3), row.getString(4)));
        });
        return places;
    }

    List<Period> assignments() {
        return jdbc.query(
                """
                SELECT n.code, p.code, a.from_date, a.to_date
                  FROM assignment a JOIN person n ON n.id = a.person_id JOIN post p ON p.id = a.post_id""",
                (row, n) -> new Period(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)));
    }

    void write(CsvFiles files) {
        upsert(
                files,
                OrganisationTables.DEPARTMENT,
                """
                INSERT INTO department (code, name, head_title, sequence, note) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE name = VALUES(name), head_title = VALUES(head_title),
                    sequence = VALUES(sequence), note = VALUES(note)""",
                row -> values(
                        row.text("code"),
                        row.text("name"),
                        row.text("head_title"),
                        row.whole("sequence"),
                        row.text("note")));
        upsert(
                files,
                OrganisationTables.DIVISION,
                """
                INSERT INTO division (code, department_id, name, sequence)
                SELECT ?, id, ?, ? FROM department WHERE code = ?
                ON DUPLICATE KEY UPDATE department_id = VALUES(department_id), name = VALUES(name),
                    sequence = VALUES(sequence)""",
                row -> values(row.text("code"), row.text("name"), row.whole("sequence"), row.text("department")));
        upsert(
                files,
                OrganisationTables.SECTION,
                """
                INSERT INTO section (code, division_id, name, sequence)
                SELECT ?, id, ?, ? FROM division WHERE code = ?
                ON DUPLICATE KEY UPDATE division_id = VALUES(division_id), name = VALUES(name),
                    sequence = VALUES(sequence)""",
                row -> values(row.text("code"), row.text("name"), row.whole("sequence"), row.text("division")));
        upsert(
                files,
                OrganisationTables.POST,
                """
                INSERT INTO post (code, title, role, department_id, division_id, section_id)
                SELECT ?, ?, ?, d.id, v.id, s.id
                  FROM department d LEFT JOIN division v ON v.code = ? LEFT JOIN section s ON s.code = ?
                 WHERE d.code = ?
                ON DUPLICATE KEY UPDATE title = VALUES(title), role = VALUES(role),
                    department_id = VALUES(department_id), division_id = VALUES(division_id),
                    section_id = VALUES(section_id)""",
                row -> values(
                        row.text("code"),
                        row.text("title"),
                        row.text("role"),
                        row.text("division"),
                        row.text("section"),
                        row.text("department")));
        upsert(files, OrganisationTables.PERSON, """
                INSERT INTO person (code, name) VALUES (?, ?)
                ON DUPLICATE KEY UPDATE name = VALUES(name)""", row -> values(row.text("code"), row.text("name")));
        upsert(
                files,
                OrganisationTables.MAIL,
                "UPDATE person SET mail = ? WHERE code = ?",
                row -> values(row.text("address"), row.text("person")));
        upsert(
                files,
                OrganisationTables.ASSIGNMENT,
                """
                INSERT INTO assignment (person_id, post_id, from_date, to_date)
                SELECT n.id, p.id, ?, ? FROM person n JOIN post p ON p.code = ? WHERE n.code = ?
                ON DUPLICATE KEY UPDATE to_date = VALUES(to_date)""",
                row -> values(row.day("from_date"), row.day("to_date"), row.text("post"), row.text("person")));
        upsert(files, OrganisationTables.HOLIDAY, """
                INSERT INTO holiday (day, name) VALUES (?, ?)
                ON DUPLICATE KEY UPDATE name = VALUES(name)""", row -> values(row.day("day"), row.text("name")));
    }

    private void upsert(CsvFiles files, String table, String sql, Function<CsvRow, @Nullable Object[]> values) {
        jdbc.batchUpdate(sql, files.rows(table), BATCH, (statement, row) -> {
            @Nullable Object[] cells = values.apply(row);
            for (int i = 0; i < cells.length; i++) {
                statement.setObject(i + 1, cells[i]);
            }
        });
    }

    private static @Nullable Object[] values(@Nullable Object... cells) {
        return cells;
    }

    private Map<String, String> pairs(String sql) {
        Map<String, String> pairs = new HashMap<>();
        jdbc.query(sql, row -> {
            pairs.put(row.getString(1), row.getString(2));
        });
        return pairs;
    }

    /** Where a post is, by codes. */
    record PostPlace(
            @Nullable String department,
            @Nullable String division,
            @Nullable String section) {}

    /** That a person is in a post from a day to a day, by codes. */
    record Period(
            String person,
            String post,
            LocalDate from,
            @Nullable LocalDate to) {}

    List<Holidays.Holiday> holidays() {
        return jdbc.query(
                "SELECT day, name FROM holiday ORDER BY day DESC",
                (row, n) -> new Holidays.Holiday(row.getObject(1, LocalDate.class), row.getString(2)));
    }

    /** @return whether it was one */
    boolean removeHoliday(LocalDate day) {
        return jdbc.update("DELETE FROM holiday WHERE day = ?", day) == 1;
    }
}
