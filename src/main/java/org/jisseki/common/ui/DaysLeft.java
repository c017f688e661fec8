package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import org.jisseki.common.TimeLeft;

/** How much time is left, in business days (営業日): large, before a row of what waits. */
public class DaysLeft extends Div {

    /**
     * @param left business days to the due date; negative where it has passed
     * @param due  the last day
     */
    public DaysLeft(int left, LocalDate due) {
        addClassName("due");
        Span count = new Span();
        Element days = new Element("em").setText(String.valueOf(Math.abs(left)));
        if (left < 0) {
            count.addClassName("red");
            count.add(StatusBadge.overdue());
        } else {
            count.getElement().appendChild(new Element("b").setText(Say.it("common.due.left")));
        }
        count.getElement()
                .appendChild(
                        days, Element.createText(Say.it(Math.abs(left) == 1 ? "common.due.day" : "common.due.days")));
        add(count, new Span(Say.it("common.due.until", due)));
    }

    /** あと3営業日 · きょうまで · 2営業日 超過, for a line of text; red where overdue. */
    public static Span inLine(int left, LocalDate due) {
        Span span = new Span(words(left, due));
        span.addClassName("b7");
        if (left < 0) {
            span.addClassName("red");
        }
        return span;
    }

    /** The same as bare words. */
    public static String words(int left, LocalDate due) {
        return Say.it("common.due.words", new TimeLeft(left, due));
    }
}
