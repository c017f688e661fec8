package org.jisseki.common.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The way of one submission: who had it, who has it, who will. Steps are added in order. */
public class Way extends OrderedList {

    public Way() {
        addClassName("way");
        getElement().setAttribute("aria-label", Say.it("common.way"));
    }

    /** A step that is done: its state, then lines such as the day and the name. */
    public Way past(StatusBadge title, String... lines) {
        return step("past", title.getElement(), lines);
    }

    /** The step it is at. */
    public Way now(String title, String... lines) {
        return step("now", new Element("span").setText(title), lines);
    }

    /** The step it is at, past its date: says in red what is late. */
    public Way overdue(String title, String late, String... lines) {
        step("now overdue", new Element("span").setText(title));
        ListItem item = (ListItem) getComponentAt(getComponentCount() - 1);
        item.add(StatusBadge.overdue(late));
        for (String line : lines) {
            item.add(new Span(line));
        }
        return this;
    }

    /** A step that is to come. */
    public Way next(String title, String... lines) {
        return step("next", new Element("span").setText(title), lines);
    }

    private Way step(String place, Element title, String... lines) {
        ListItem item = new ListItem();
        item.addClassNames(place.split(" "));
        if (place.startsWith("now")) {
            item.getElement().setAttribute("aria-current", "step");
        }
        item.getElement().appendChild(new Element("b").appendChild(title));
        for (String line : lines) {
            item.add(new Span(line));
        }
        add(item);
        return this;
    }
}
