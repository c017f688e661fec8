package org.jisseki.tracking.ui;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jisseki.common.Keeping;
import org.jisseki.common.ui.DayField;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.Extending;
import org.jisseki.submission.UnitDates;

/** 期限を延ばす: a later day for one step or several, and why. */
class ExtendDialog extends ActDialog {

    private final DayField entry;
    private final DayField review;
    private final DayField approval;
    private final transient BiConsumer<UnitDates.Dates, String> extend;

    /** @param from the first of the present last days: a day typed without its year is the next such day from there on */
    ExtendDialog(
            int units, LocalDate from, BiConsumer<UnitDates.Dates, String> extend, Keeping keeping, Runnable done) {
        super("extend", units, Extending.LENGTH, keeping, done);
        this.entry = new DayField(Say.it("common.step.entry"), from);
        this.review = new DayField(Say.it("common.step.review"), from);
        this.approval = new DayField(Say.it("common.step.approval"), from);
        this.extend = extend;
        field(Extending.ENTRY, entry);
        field(Extending.REVIEW, review);
        field(Extending.APPROVAL, approval);
        withReason();
    }

    @Override
    boolean readable() {
        return DayField.readable(entry, review, approval);
    }

    @Override
    void act() {
        extend.accept(
                new UnitDates.Dates(
                        entry.day().orElse(null),
                        review.day().orElse(null),
                        approval.day().orElse(null)),
                reason());
    }
}
