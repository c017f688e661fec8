package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.TrendYear;
import org.jspecify.annotations.Nullable;

/** 推移: the chart of an indicator, and beside it the same figures as a table. */
public class TrendPanel extends Div {

    private final String name;
    private final FiscalYear now;
    private final IndicatorTrend chart;
    private final Div table = new Div();

    /** @param name of the indicator; {@code now} the year that is reported on */
    public TrendPanel(String name, FiscalYear now) {
        this.name = name;
        this.now = now;
        this.chart = new IndicatorTrend(name, now);
        addClassName("trend");
        Paragraph legend = new Paragraph(Say.it("common.trend.legend"));
        legend.addClassName("s");
        add(new Div(new H3(Say.it("common.trend")), chart, legend), table);
    }

    /** Shows these years, in their order. */
    public final void show(List<TrendYear> years) {
        chart.show(years);
        PlainTable figures = new PlainTable(
                Say.it("common.trend.table", name),
                Say.it("common.trend.year"),
                Say.it("common.trend.target"),
                Say.it("common.trend.actual"));
        years.forEach(year -> figures.row(new Span(year(year)), figure(year.target()), figure(year.actual())));
        table.removeAll();
        table.add(figures);
    }

    private String year(TrendYear year) {
        if (year.year().equals(now)) {
            return Say.it("common.trend.now", year.year());
        }
        return year.baseline() ? Say.it("common.trend.baseline", year.year()) : Say.year(year.year());
    }

    private static FigureText figure(TrendYear.@Nullable Figure figure) {
        return new FigureText(figure == null ? null : figure.print());
    }
}
