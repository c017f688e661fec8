package org.jisseki.tracking.ui;

import java.util.function.BiConsumer;
import org.jisseki.common.ui.DayField;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.Extending;
import org.jisseki.submission.UnitDates;

/** 期限を延ばす: a later day for one step or several, and why. */
class ExtendDialog extends ActDialog {

    private final DayField entry = new DayField(Say.it("common.step.entry"));
    private final DayField review = new DayField(Say.it("common.step.review"));
    private final DayField approval = new DayField(Say.it("common.step.approval"));
    private final transient BiConsumer<UnitDates.Dates, String> extend;

    ExtendDialog(int units, BiConsumer<UnitDates.Dates, String> extend, Runnable done) {
        super("extend", units, Extending.LENGTH, done);
        this.extend = extend;
        field(Extending.ENTRY, entry);
        field(Extending.REVIEW, review);
        field(Extending.APPROVAL, approval);
        withReason();
    }

    @Override
    void act() {
        extend.accept(new UnitDates.Dates(entry.getValue(), review.getValue(), approval.getValue()), reason());
    }
}
