package org.jisseki.tracking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.jisseki.common.ui.Say;

/** A field to look for something, as a plain form: what is looked for stands in the address. */
final class SearchForm {

    private SearchForm() {}

    /** @param path the page that answers, without the leading slash */
    static Div of(String path, String asked) {
        Element field = new Element("input")
                .setAttribute("type", "search")
                .setAttribute("name", "q")
                .setAttribute("value", asked)
                .setAttribute("maxlength", "100")
                .setAttribute("aria-label", Say.it("tracking.published.search"))
                .setAttribute("placeholder", Say.it("tracking.published.search.example"));
        Element button =
                new Element("button").setAttribute("type", "submit").setText(Say.it("tracking.published.find"));
        Div search = new Div();
        search.addClassName("find");
        search.getElement()
                .appendChild(new Element("form")
                        .setAttribute("action", path)
                        .setAttribute("role", "search")
                        .appendChild(field, button));
        return search;
    }
}
