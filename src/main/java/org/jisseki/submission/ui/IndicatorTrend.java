package org.jisseki.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.ui.Say;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.Trend;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** Target against actual over the years, drawn. What is no number has no point; all figures stand in the table beside it. */
@Tag("indicator-trend")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./indicator-trend.ts")
class IndicatorTrend extends Component {

    /**
     * A year as the chart takes it.
     *
     * @param target as printed, {@code targetValue} its number; NULL where there is none
     * @param now    whether it is the year that is reported on
     */
    record Point(
            String year,
            @Nullable String target,
            @Nullable BigDecimal targetValue,
            @Nullable String actual,
            @Nullable BigDecimal actualValue,
            boolean now) {}

    private final UnitForm.ActualField field;
    private final FiscalYear now;

    /** @param now the year that is reported on */
    IndicatorTrend(UnitForm.ActualField field, FiscalYear now) {
        this.field = field;
        this.now = now;
        getElement()
                .setProperty("targetName", Say.it("submission.trend.target"))
                .setProperty("actualName", Say.it("submission.trend.actual"));
    }

    void show(Trend trend) {
        getElement()
                .setPropertyList(
                        "points", trend.years().stream().map(this::point).toList())
                .setProperty(
                        "label",
                        Say.it(
                                "submission.trend.label",
                                field.name(),
                                words(trend.years(), Trend.Year::actual),
                                words(trend.years(), Trend.Year::target)));
    }

    private Point point(Trend.Year year) {
        return new Point(
                year.year().printedShort(),
                printed(year.target()),
                year.target() == null ? null : year.target().value(),
                printed(year.actual()),
                year.actual() == null ? null : year.actual().value(),
                year.year().equals(now));
    }

    private @Nullable String printed(@Nullable Quantity figure) {
        return figure == null ? null : figure.printed();
    }

    private String words(List<Trend.Year> years, Function<Trend.Year, @Nullable Quantity> figure) {
        String words = years.stream()
                .filter(year -> figure.apply(year) != null)
                .map(year -> year.year().printedShort() + " " + text(figure.apply(year)))
                .collect(Collectors.joining(Say.it("submission.trend.comma")));
        return words.isEmpty() ? Say.it("submission.trend.none") : words;
    }

    private String text(@Nullable Quantity figure) {
        return figure == null ? "" : figure.printedWithUnit(field.unit());
    }
}
