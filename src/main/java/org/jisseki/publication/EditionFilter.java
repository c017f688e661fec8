package org.jisseki.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Which editions a reader asks for; what is null is asked for in any way.
 *
 * @param words that stand in the names of a sheet, all of them
 */
record EditionFilter(
        @Nullable String plan,
        @Nullable FiscalYear year,
        @Nullable String department,
        List<String> words) {

    static final EditionFilter ALL = new EditionFilter(null, null, null, List.of());

    // what an address may ask for
    private static final int MAX_WORDS = 8;
    private static final int MAX_WORD = 40;

    EditionFilter {
        words = words.stream()
                .limit(MAX_WORDS)
                .map(word ->
                        word.length() > MAX_WORD ? word.substring(0, word.offsetByCodePoints(0, MAX_WORD / 2)) : word)
                .toList();
    }

    /** A condition on the table of editions, called e, with its parameters in order. */
    record Condition(String sql, List<Object> parameters) {}

    Condition condition() {
        StringBuilder sql = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        Optional.ofNullable(plan).ifPresent(code -> {
            sql.append(" AND e.plan_code = ?");
            parameters.add(code);
        });
        Optional.ofNullable(year).ifPresent(of -> {
            sql.append(" AND e.fiscal_year = ?");
            parameters.add(of.year());
        });
        Optional.ofNullable(department).ifPresent(name -> {
            sql.append(" AND e.lead_department = ?");
            parameters.add(name);
        });
        for (String word : words) {
            String separator = " AND (";
            for (String spelling : SearchPairs.spellings(SearchPairs.fold(word))) {
                sql.append(separator);
                named(spelling, sql, parameters);
                separator = " OR ";
            }
            sql.append(")");
            for (String circled : SearchPairs.circled(word)) {
                sql.append(" AND LOCATE(?, e.content) > 0");
                parameters.add(circled);
            }
        }
        return new Condition(sql.toString(), parameters);
    }

    private static void named(String word, StringBuilder sql, List<Object> parameters) {
        List<String> pairs = List.copyOf(SearchPairs.pairs(word));
        if (pairs.isEmpty()) {
            sql.append("e.id IN (SELECT p.edition_id FROM jisseki_record.edition_pair p"
                    + " WHERE p.pair LIKE CONCAT(REPLACE(REPLACE(REPLACE(?, '!', '!!'), '%', '!%'), '_', '!_'), '%')"
                    + " ESCAPE '!')");
            parameters.add(word);
        } else {
            sql.append("e.id IN (SELECT p.edition_id FROM jisseki_record.edition_pair p WHERE p.pair IN (?")
                    .append(", ?".repeat(pairs.size() - 1))
                    .append(") GROUP BY p.edition_id HAVING COUNT(*) = ?)");
            parameters.addAll(pairs);
            parameters.add(pairs.size());
        }
    }
}
