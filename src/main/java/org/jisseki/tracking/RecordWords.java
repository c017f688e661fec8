package org.jisseki.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jisseki.common.DayWords;
import org.jisseki.common.Folded;
import org.jisseki.common.Sentence;
import org.jisseki.common.Sought;
import org.jisseki.common.Status;
import org.jisseki.common.Words;
import org.jisseki.cycle.CycleNames;
import org.jisseki.cycle.Cycles;
import org.jisseki.record.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds acts of the record by what their rows show: day and time, person and post, act, subject with its numbers, state. */
@Repository
class RecordWords {

    /** A condition on a row r of the record and its submission s, cycle y or report t, and what it asks for by name. */
    record Condition(String sql, Map<String, Object> params) {}

    /** Of which cycle an act is, in SQL. */
    static final String CYCLE = "COALESCE(s.cycle_id, y.id, t.cycle_id)";

    private static final List<String> KINDS = List.of(Act.CYCLE, Act.MEASURE, Act.PLAN, Act.ORGANISATION, Act.ACCOUNT);
    private static final String TIME = "[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?";
    private static final int UNIT = 1_111_111;
    private static final int NUMBER = 2_222_222;
    private static final int REVISION = 3_333_333;

    private final JdbcClient jdbc;
    private final RowNames names;
    private final Words words;
    private final Cycles cycles;
    private final CycleNames cycleNames;

    RecordWords(JdbcClient jdbc, RowNames names, Words words, Cycles cycles, CycleNames cycleNames) {
        this.jdbc = jdbc;
        this.names = names;
        this.words = words;
        this.cycles = cycles;
        this.cycleNames = cycleNames;
    }

    Condition condition(String search) {
        Sought sought = Sought.of(search);
        List<RowPart> parts = Stream.of(names.titles(), who(), what(), years(), days())
                .flatMap(List::stream)
                .toList();
        Map<String, Object> params = new HashMap<>();
        return new Condition(RowPart.condition(sought, word -> holding(word, parts, params)), params);
    }

    private String holding(Sought.Word word, List<RowPart> parts, Map<String, Object> params) {
        String found = RowPart.holding(word, parts);
        if (word.folded().matches(TIME)) {
            found += " OR SUBSTR(r.at, 12, 8) LIKE '" + "0".repeat(word.folded().indexOf(':') == 1 ? 1 : 0)
                    + word.folded() + "%'";
        }
        if (word.folded().chars().allMatch(Character::isDigit)) {
            return "(" + found + ")"; // 3 alone is no number of a record: there is a field for the submission's
        }
        String like = "word" + params.size();
        params.put(like, "%" + Like.literal(word.folded()) + "%");
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            String text = "numbers" + params.size();
            params.put(text, numbers(language));
            found += " OR r.subject_kind = 'SUBMISSION' AND REPLACE(REPLACE(REPLACE(:" + text + ", '" + UNIT
                    + "', r.subject_id), '" + NUMBER + "', r.seq), '" + REVISION
                    + "', COALESCE(r.revision_no, '-')) LIKE :" + like;
        }
        return "(" + found + ")";
    }

    private String numbers(Locale language) {
        return Folded.whole(words.say(Sentence.of("tracking.record.number", UNIT, NUMBER), language)
                + words.say(Sentence.of("tracking.record.revision", REVISION), language));
    }

    private List<RowPart> who() {
        List<RowPart> who = new ArrayList<>();
        jdbc.sql("SELECT id, name FROM person").query(row -> {
            who.add(RowPart.Named.of("r.person_id", row.getLong(1), RowPart.folded(row.getString(2))));
        });
        jdbc.sql("SELECT id, title FROM post").query(row -> {
            who.add(RowPart.Named.of("r.post_id", row.getLong(1), RowPart.folded(row.getString(2))));
        });
        who.add(RowPart.Said.where("r.person_id IS NULL", names.said(Sentence.of("tracking.record.portal"))));
        return who;
    }

    private List<RowPart> what() {
        List<RowPart> what = new ArrayList<>();
        jdbc.sql("SELECT DISTINCT act FROM jisseki_record.record").query(String.class).list().stream()
                .filter(act -> act.matches("[A-Z_]+"))
                .forEach(act -> what.add(said("r.act", act, "record.act." + act)));
        KINDS.forEach(kind -> what.add(said("r.subject_kind", kind, "tracking.record.kind." + kind)));
        EnumSet.allOf(Status.class)
                .forEach(status -> what.add(said("r.to_status", status.name(), "common.status." + status)));
        return what;
    }

    private RowPart said(String column, String code, String key) {
        return new RowPart.Said(RowPart.Column.of(column), "'" + code + "'", names.said(Sentence.of(key)));
    }

    private List<RowPart> years() {
        CycleNames.Now now = cycleNames.now();
        return cycles.all().stream()
                .<RowPart>map(cycle -> RowPart.Named.of(
                        CYCLE, cycle.id().value(), names.said(Sentence.of("tracking.sent.of", now.of(cycle)))))
                .toList();
    }

    private List<RowPart> days() {
        List<RowPart> days = new ArrayList<>();
        jdbc.sql("""
                        SELECT SUBSTR(MIN(x.at), 1, 10), SUBSTR(MAX(x.at), 1, 10) FROM jisseki_record.record x
                         WHERE x.id IN ((SELECT MIN(id) FROM jisseki_record.record),
                                        (SELECT MAX(id) FROM jisseki_record.record))""").query(row -> {
            if (row.getString(1) != null) {
                LocalDate.parse(row.getString(1))
                        .datesUntil(LocalDate.parse(row.getString(2)).plusDays(1))
                        .forEach(day -> days.add(
                                new RowPart.OfDay(RowPart.Column.of("SUBSTR(r.at, 1, 10)"), day, DayWords.of(day))));
            }
        });
        return days;
    }
}
