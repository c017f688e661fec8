package org.jisseki.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.common.Bilingual;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a plan says of the evaluations of its measures: the grades there are, and who writes which paragraph. */
@Component
public class Narratives {

    private record Row(
            int year,
            ParagraphKind kind,
            int sequence,
            @Nullable Integer number,
            @Nullable String text,
            long sectionId,
            @Nullable String note) {

        /** Whether it is the same paragraph of another year: ① is ①, and what has no number stands at the same place. */
        boolean isOf(Row other) {
            return Objects.equals(number, other.number) && (number != null || sequence == other.sequence);
        }
    }

    private final JdbcClient jdbc;

    Narratives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The best first. */
    public List<Grade> grades(PlanId plan) {
        return jdbc.sql("SELECT code, name, name_en FROM plan_grade WHERE plan_id = ? ORDER BY sequence, code")
                .param(plan.value())
                .query((row, n) -> new Grade(row.getString(1), new Bilingual(row.getString(2), row.getString(3))))
                .list();
    }

    /**
     * The paragraphs of a year's evaluation, in the order of print. A kind that the plan does not divide for that year is divided
     * as in the newest year before; one that it never divides is one paragraph of the section that hands in.
     */
    public List<PlannedParagraph> of(MeasureId measure, FiscalYear evaluated) {
        List<Row> rows = rows(measure);
        List<PlannedParagraph> paragraphs = new ArrayList<>();
        for (ParagraphKind kind : ParagraphKind.values()) {
            FiscalYear year = kind == ParagraphKind.DIRECTION ? evaluated.plus(1) : evaluated;
            List<Row> known = rows.stream()
                    .filter(row -> row.kind() == kind && row.year() <= year.year())
                    .toList();
            int newest = known.stream().mapToInt(Row::year).max().orElse(0);
            List<Row> divided =
                    known.stream().filter(row -> row.year() == newest).toList();
            if (divided.isEmpty()) {
                paragraphs.add(new PlannedParagraph(kind, year, null, leadSection(measure), null));
            }
            divided.forEach(row -> paragraphs.add(
                    new PlannedParagraph(kind, year, row.number(), row.sectionId(), before(known, row))));
        }
        return List.copyOf(paragraphs);
    }

    private static PlannedParagraph.@Nullable Before before(List<Row> known, Row row) {
        Optional<Row> newest = known.stream()
                .filter(each -> each.text() != null && each.isOf(row))
                .max(Comparator.comparingInt(Row::year));
        return newest.map(each -> new PlannedParagraph.Before(
                        new FiscalYear(each.year()), Objects.requireNonNull(each.text()), each.note()))
                .orElse(null);
    }

    private List<Row> rows(MeasureId measure) {
        return jdbc.sql("""
                        SELECT fiscal_year, kind, sequence, number, text, section_id, note FROM paragraph
                         WHERE measure_id = ? ORDER BY fiscal_year, kind, sequence""")
                .param(measure.value())
                .query((row, n) -> new Row(
                        row.getInt(1),
                        ParagraphKind.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getObject(4, Integer.class),
                        row.getString(5),
                        row.getLong(6),
                        row.getString(7)))
                .list();
    }

    private long leadSection(MeasureId measure) {
        return jdbc.sql("SELECT lead_section_id FROM measure WHERE id = ?")
                .param(measure.value())
                .query(Long.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }
}
