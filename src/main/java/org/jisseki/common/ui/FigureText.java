package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** A figure as printed with its small unit; "-" where there is none, which is never 0. */
public class FigureText extends Span {

    /**
     * @param printed the figure as it is meant to be read; NULL or blank where unknown
     * @param unit    社, 千円; left away beside "-" and where the printed text already ends in it
     */
    public FigureText(@Nullable String printed, @Nullable String unit) {
        addClassName("fig-text");
        if (printed == null || printed.isBlank()) {
            setText("-");
            return;
        }
        boolean bare = unit == null || unit.isEmpty() || printed.equals("-") || printed.equals("―");
        boolean holdsUnit = unit != null && printed.endsWith(unit);
        if (bare || holdsUnit) {
            setText(printed);
            return;
        }
        getElement().appendChild(Element.createText(printed), new Element("small").setText(unit));
    }
}
