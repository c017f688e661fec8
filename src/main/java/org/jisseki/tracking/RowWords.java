package org.jisseki.tracking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.CycleId;
import org.jisseki.common.Folded;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds submissions by what their rows show. The names are few beside the rows that bear them (a plan's programs, measures,
 * sections): they are read and folded, and those that hold the words are asked for by their numbers, by which submissions are
 * joined anyhow. So nothing is kept that a renamed section could make wrong, and no row is read for its text.
 */
@Repository
class RowWords {

    private static final String PLAN = "(SELECT c.plan_id FROM cycle c WHERE c.id = ?)";
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    /** Something that rows show. @param column of a submission that holds its number */
    private record Shown(String column, long id, List<String> texts) {

        boolean holds(String word) {
            return texts.stream().anyMatch(text -> text.contains(word));
        }
    }

    private final JdbcClient jdbc;
    private final Words words;

    RowWords(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** A condition on a submission s of a cycle: its row shows all of these words, each somewhere. Numbers alone are in it. */
    String condition(CycleId cycle, String search) {
        List<Shown> shown = shown(cycle);
        return Folded.words(search).stream()
                .map(word -> holding(word, shown))
                .collect(Collectors.joining(" AND ", "(", ")"));
    }

    private String holding(String word, List<Shown> shown) {
        Map<String, List<Long>> ids = new LinkedHashMap<>();
        shown.stream()
                .filter(each -> each.holds(word))
                .forEach(each -> ids.computeIfAbsent(each.column(), column -> new ArrayList<>())
                        .add(each.id()));
        List<String> any = new ArrayList<>();
        ids.forEach((column, found) ->
                any.add(column + " IN (" + found.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")"));
        Set<Status> states = EnumSet.allOf(Status.class);
        states.removeIf(Predicate.not(
                status -> said(Sentence.of("common.status." + status)).stream().anyMatch(text -> text.contains(word))));
        states.forEach(status -> any.add("s.status = '" + status.name() + "'"));
        return any.isEmpty() ? "FALSE" : any.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    private List<Shown> shown(CycleId cycle) {
        List<Shown> shown = new ArrayList<>();
        jdbc.sql("SELECT p.id, p.number, p.mark, p.name FROM program p WHERE p.plan_id = " + PLAN)
                .param(cycle.value())
                .query(row -> {
                    shown.add(new Shown(
                            "s.program_id",
                            row.getLong("id"),
                            folded(TrackedRows.title(
                                    row.getObject("number", Integer.class),
                                    row.getString("mark"),
                                    row.getString("name")))));
                });
        jdbc.sql("""
                        SELECT p.id, b.code, b.name FROM program p JOIN basic_program b ON b.id = p.basic_program_id
                         WHERE p.plan_id = """ + " " + PLAN).param(cycle.value()).query(row -> {
            shown.add(new Shown("s.program_id", row.getLong(1), folded(row.getString(2) + row.getString(3))));
        });
        names("s.indicator_id", "SELECT i.id, i.name FROM indicator i WHERE i.plan_id = " + PLAN, cycle, shown);
        jdbc.sql("SELECT m.id, m.code, m.name FROM measure m WHERE m.plan_id = " + PLAN)
                .param(cycle.value())
                .query(row -> {
                    shown.add(new Shown(
                            "s.measure_id",
                            row.getLong(1),
                            said(Sentence.of("tracking.reports.name", row.getString(2), row.getString(3)))));
                    shown.add(new Shown(
                            "s.evaluation_of",
                            row.getLong(1),
                            said(Sentence.of("submission.evaluation", row.getString(3)))));
                });
        names("s.section_id", "SELECT id, name FROM section", null, shown);
        names("s.division_id", "SELECT id, name FROM division", null, shown);
        names("s.department_id", "SELECT id, name FROM department", null, shown);
        return shown;
    }

    private void names(String column, String sql, @Nullable CycleId cycle, List<Shown> shown) {
        JdbcClient.StatementSpec query = jdbc.sql(sql);
        (cycle == null ? query : query.param(cycle.value())).query(row -> {
            shown.add(new Shown(column, row.getLong(1), folded(row.getString(2))));
        });
    }

    private List<String> said(Sentence sentence) {
        return LANGUAGES.stream()
                .map(language -> Folded.of(words.say(sentence, language)))
                .distinct()
                .toList();
    }

    private static List<String> folded(String... texts) {
        return Stream.of(texts).map(Folded::of).toList();
    }
}
