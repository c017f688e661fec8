package org.jisseki.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.DayWords;
import org.jisseki.common.Folded;
import org.jisseki.common.Sought;

/** Something that rows show, and which rows show it: those that have a value in a column. */
sealed interface RowPart {

    /**
     * Where the value stands.
     *
     * @param where  a condition beside it; TRUE where there is none
     * @param column a column or expression of a submission s of a cycle c
     */
    record Column(String where, String column) {

        static Column of(String column) {
            return new Column("TRUE", column);
        }

        String in(List<String> values) {
            String in = column + " IN (" + String.join(",", values) + ")";
            return where.equals("TRUE") ? in : "(" + where + " AND " + in + ")";
        }
    }

    Column column();

    /** In SQL, made of a number, a day or a state. */
    String value();

    boolean holds(Sought.Word word);

    /** A name, a title, a code. */
    record Named(Column column, String value, List<String> texts) implements RowPart {

        static Named of(String column, long id, List<String> texts) {
            return new Named(Column.of(column), String.valueOf(id), texts);
        }

        @Override
        public boolean holds(Sought.Word word) {
            return texts.stream().anyMatch(word::isIn);
        }
    }

    /** What the portal says of it: a state, a count. */
    record Said(Column column, String value, List<String> texts) implements RowPart {

        /** Of all rows for which a condition holds. */
        static Said where(String condition, List<String> texts) {
            return new Said(new Column(condition, "1"), "1", texts);
        }

        @Override
        public boolean holds(Sought.Word word) {
            return texts.stream().anyMatch(word::isSaidIn);
        }
    }

    /** A day. */
    record OfDay(Column column, LocalDate day, List<String> texts) implements RowPart {

        static OfDay of(String column, LocalDate day) {
            return new OfDay(Column.of(column), day, DayWords.of(day));
        }

        @Override
        public String value() {
            return "'" + day + "'";
        }

        @Override
        public boolean holds(Sought.Word word) {
            return word.isOf(day, texts);
        }
    }

    static List<String> folded(String... texts) {
        return Stream.of(texts).map(Folded::of).toList();
    }

    /** What is found: each word, or all of it as one piece. */
    static String condition(Sought sought, Function<Sought.Word, String> holding) {
        String each = sought.words().stream().map(holding).collect(Collectors.joining(" AND "));
        return sought.words().size() < 2 ? "(" + each + ")" : "(" + each + " OR " + holding.apply(sought.whole()) + ")";
    }

    /** Which rows hold a word, by what they show. */
    static String holding(Sought.Word word, List<RowPart> parts) {
        Map<Column, List<String>> found = new LinkedHashMap<>();
        for (RowPart part : parts) {
            if (part.holds(word)) {
                found.computeIfAbsent(part.column(), column -> new ArrayList<>())
                        .add(part.value());
            }
        }
        return found.isEmpty()
                ? "FALSE"
                : found.entrySet().stream()
                        .map(entry -> entry.getKey().in(entry.getValue()))
                        .collect(Collectors.joining(" OR ", "(", ")"));
    }
}
