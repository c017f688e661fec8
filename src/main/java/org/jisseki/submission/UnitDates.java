package org.jisseki.submission;

import java.time.LocalDate;
import java.util.Optional;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last days of single units, where a coordinator extended them (期限を延ばす). */
@Component
public class UnitDates {

    /** The last day of each step; NULL where it is the cycle's, or is to stay as it is. */
    public record Dates(
            @Nullable LocalDate entry,
            @Nullable LocalDate review,
            @Nullable LocalDate approval) {

        boolean isEmpty() {
            return entry == null && review == null && approval == null;
        }

        Dates or(Dates other) {
            return new Dates(
                    entry == null ? other.entry : entry,
                    review == null ? other.review : review,
                    approval == null ? other.approval : approval);
        }
    }

    private record Own(UnitKind kind, Dates dates) {}

    private final JdbcClient jdbc;

    UnitDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A cycle with the days that hold for one of its submissions. */
    public Cycle of(SubmissionId id, Cycle cycle) {
        Own own = own(id);
        Cycle all = own.kind() == UnitKind.EVALUATION ? cycle.ofEvaluations() : cycle;
        Dates days = own.dates().or(new Dates(all.entryDue(), all.reviewDue(), all.approvalDue()));
        return all.with(day(days.entry()), day(days.review()), day(days.approval()));
    }

    /** Within an act that holds the row. */
    void extend(SubmissionId id, Dates to) {
        jdbc.sql("""
                        UPDATE submission SET entry_due = COALESCE(?, entry_due), review_due = COALESCE(?, review_due),
                               approval_due = COALESCE(?, approval_due) WHERE id = ?""")
                .param(to.entry())
                .param(to.review())
                .param(to.approval())
                .param(id.value())
                .update();
    }

    private Own own(SubmissionId id) {
        return jdbc.sql("SELECT entry_due, review_due, approval_due, unit_kind FROM submission WHERE id = ?")
                .param(id.value())
                .query((row, n) -> new Own(
                        UnitKind.valueOf(row.getString(4)),
                        new Dates(
                                row.getObject(1, LocalDate.class),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class))))
                .single();
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).orElseThrow();
    }
}
