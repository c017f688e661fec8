package org.jisseki.tracking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jisseki.common.CycleId;
import org.jisseki.common.Folded;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names that rows of a cycle show: of programs, indicators, measures and of who is responsible. */
@Repository
class RowNames {

    private static final String PLAN = "(SELECT c.plan_id FROM cycle c WHERE c.id = ?)";
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private final JdbcClient jdbc;
    private final Words words;

    RowNames(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    List<RowPart> of(CycleId cycle) {
        List<RowPart> shown = new ArrayList<>();
        jdbc.sql("SELECT p.id, p.number, p.mark, p.name FROM program p WHERE p.plan_id = " + PLAN)
                .param(cycle.value())
                .query(row -> {
                    shown.add(RowPart.Named.of(
                            "s.program_id",
                            row.getLong("id"),
                            RowPart.folded(TrackedRows.title(
                                    row.getObject("number", Integer.class),
                                    row.getString("mark"),
                                    row.getString("name")))));
                });
        Map<Long, List<String>> basic = new HashMap<>();
        jdbc.sql("""
                        SELECT p.id, b.id, b.code, b.name FROM program p JOIN basic_program b ON b.id = p.basic_program_id
                         WHERE p.plan_id = """ + " " + PLAN).param(cycle.value()).query(row -> {
            String name = row.getString(3) + row.getString(4);
            shown.add(RowPart.Named.of(
                    "s.program_id", row.getLong(1), basic.computeIfAbsent(row.getLong(2), id -> RowPart.folded(name))));
        });
        names("s.indicator_id", "SELECT i.id, i.name FROM indicator i WHERE i.plan_id = " + PLAN, cycle, shown);
        jdbc.sql("SELECT m.id, m.code, m.name FROM measure m WHERE m.plan_id = " + PLAN)
                .param(cycle.value())
                .query(row -> {
                    shown.add(RowPart.Named.of(
                            "s.measure_id",
                            row.getLong(1),
                            said(Sentence.of("tracking.reports.name", row.getString(2), row.getString(3)))));
                    shown.add(RowPart.Named.of(
                            "s.evaluation_of",
                            row.getLong(1),
                            said(Sentence.of("submission.evaluation", row.getString(3)))));
                });
        names("s.section_id", "SELECT id, name FROM section", null, shown);
        names("s.division_id", "SELECT id, name FROM division", null, shown);
        names("s.department_id", "SELECT id, name FROM department", null, shown);
        return shown;
    }

    /** What the units of all plans are called, for lists that go through the years. */
    List<RowPart> titles() {
        List<RowPart> shown = new ArrayList<>();
        jdbc.sql("SELECT id, number, mark, name FROM program").query(row -> {
            shown.add(RowPart.Named.of(
                    "s.program_id",
                    row.getLong("id"),
                    RowPart.folded(TrackedRows.title(
                            row.getObject("number", Integer.class), row.getString("mark"), row.getString("name")))));
        });
        names("s.indicator_id", "SELECT id, name FROM indicator", null, shown);
        names("s.evaluation_of", "SELECT id, name FROM measure", null, shown);
        return shown;
    }

    private void names(String column, String sql, @Nullable CycleId cycle, List<RowPart> shown) {
        JdbcClient.StatementSpec query = jdbc.sql(sql);
        (cycle == null ? query : query.param(cycle.value())).query(row -> {
            shown.add(RowPart.Named.of(column, row.getLong(1), RowPart.folded(row.getString(2))));
        });
    }

    /** In both languages, folded: what one reads in one of them may be looked for in the other. */
    List<String> said(Sentence sentence) {
        return LANGUAGES.stream()
                .map(language -> Folded.of(words.say(sentence, language)))
                .distinct()
                .toList();
    }
}
