package org.jisseki.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.TrendYear;
import org.jspecify.annotations.Nullable;

/** Target against actual over the years, drawn. What is no number has no point; all figures stand in the table beside it. */
@Tag("indicator-trend")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./indicator-trend.ts")
public class IndicatorTrend extends Component {

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

    private final String name;
    private final FiscalYear now;

    /** @param name of the indicator; {@code now} the year that is reported on */
    IndicatorTrend(String name, FiscalYear now) {
        this.name = name;
        this.now = now;
        getElement()
                .setProperty("targetName", Say.it("common.trend.target"))
                .setProperty("actualName", Say.it("common.trend.actual"));
    }

    void show(List<TrendYear> years) {
        getElement()
                .setPropertyList("points", years.stream().map(this::point).toList())
                .setProperty(
                        "label",
                        Say.it(
                                "common.trend.label",
                                name,
                                words(years, TrendYear::actual),
                                words(years, TrendYear::target)));
    }

    private Point point(TrendYear year) {
        TrendYear.Figure target = year.target();
        TrendYear.Figure actual = year.actual();
        return new Point(
                year.year().printedShort(),
                target == null ? null : target.printed(),
                target == null ? null : target.value(),
                actual == null ? null : actual.printed(),
                actual == null ? null : actual.value(),
                year.year().equals(now));
    }

    private static String words(List<TrendYear> years, Function<TrendYear, TrendYear.@Nullable Figure> figure) {
        String words = years.stream()
                .flatMap(year -> Optional.ofNullable(figure.apply(year))
                        .map(known ->
                                year.year().printedShort() + " " + known.print().whole())
                        .stream())
                .collect(Collectors.joining(Say.it("common.trend.comma")));
        return words.isEmpty() ? Say.it("common.trend.none") : words;
    }
}
