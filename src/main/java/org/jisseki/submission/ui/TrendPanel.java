package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.ui.FigureText;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.Trend;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** 推移: the chart, and beside it the same figures as a table. Both follow what is typed. */
class TrendPanel extends Div {

    private final Trend trend;
    private final UnitForm.ActualField field;
    private final FiscalYear now;
    private final IndicatorTrend chart;
    private final Div table = new Div();

    /** @param trend of the indicator, without the actual of the year that is reported on */
    TrendPanel(Trend trend, UnitForm.ActualField field, FiscalYear now) {
        this.trend = trend;
        this.field = field;
        this.now = now;
        this.chart = new IndicatorTrend(field, now);
        addClassName("trend");
        Paragraph legend = new Paragraph(Say.it("submission.trend.legend"));
        legend.addClassName("s");
        add(new Div(new H3(Say.it("submission.trend")), chart, legend), table);
    }

    /** Shows the year's actual with the others; NULL where it is unknown. */
    final void show(@Nullable Quantity actual) {
        Trend whole = trend.with(now, actual);
        chart.show(whole);
        PlainTable figures = new PlainTable(
                Say.it("submission.trend.table", field.name()),
                Say.it("submission.trend.year"),
                Say.it("submission.trend.target"),
                Say.it("submission.trend.actual"));
        whole.years().forEach(year -> figures.row(new Span(year(year)), figure(year.target()), figure(year.actual())));
        table.removeAll();
        table.add(figures);
    }

    private String year(Trend.Year year) {
        if (year.year().equals(now)) {
            return Say.it("submission.trend.now", year.year());
        }
        return year.baseline() ? Say.it("submission.trend.baseline", year.year()) : Say.year(year.year());
    }

    private FigureText figure(@Nullable Quantity figure) {
        return new FigureText(figure == null ? null : figure.print(field.unit()));
    }
}
