package org.jisseki.tracking.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import org.jisseki.common.CycleId;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.CycleNames;
import org.jisseki.tracking.OnTime.Rate;

/** How much of past cycles was in time, counted when somebody opens it. */
class OnTimeSection extends Details {

    private boolean read;

    OnTimeSection(Supplier<List<Rate>> rates, Supplier<CycleNames.Now> names) {
        setSummaryText(Say.it("tracking.onTime"));
        addOpenedChangeListener(change -> {
            if (change.isOpened() && !read) {
                read = true;
                show(rates.get(), names.get());
            }
        });
    }

    private void show(List<Rate> rates, CycleNames.Now names) {
        if (rates.isEmpty()) {
            add(new EmptyNote(Say.it("tracking.onTime.none")));
            return;
        }
        PlainTable table = new PlainTable(
                Say.it("tracking.onTime"),
                Say.it("tracking.onTime.cycle"),
                Say.it("tracking.head.department"),
                Say.it("tracking.onTime.entry"),
                Say.it("tracking.onTime.decided"),
                Say.it("tracking.onTime.extended"));
        table.addClassName("rates");
        for (Rate rate : rates) {
            String department = rate.department();
            table.row(
                            new Span(department == null ? Say.it(names.of(new CycleId(rate.cycle()))) : ""),
                            new Span(department == null ? Say.it("tracking.onTime.all") : department),
                            share(rate.handedIn(), rate.total()),
                            share(rate.decided(), rate.total()),
                            new Span(Say.it("tracking.onTime.count", rate.extended())))
                    .setClassName("sum", department == null);
        }
        Span rule = new Span(Say.it("tracking.onTime.rule"));
        rule.addClassName("s");
        add(new Div(table, rule));
    }

    // to one decimal, rounded down: 99.96 % is not all of it
    private static Span share(int part, int whole) {
        BigDecimal percent =
                BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
        return PlainTable.lines(percent + "%", Say.it("tracking.onTime.of", part, whole));
    }
}
