package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.jisseki.common.Sought;

/** 検索: the one field by which lists are searched, as a plain form: what is looked for stands in the address. */
public final class SearchForm {

    private SearchForm() {}

    /**
     * @param path    the page that answers, without the leading slash
     * @param example what can be looked for
     */
    public static Div of(String path, String asked, String example) {
        Element field = new Element("input")
                .setAttribute("type", "search")
                .setAttribute("name", "q")
                .setAttribute("value", asked)
                .setAttribute("maxlength", String.valueOf(Sought.LONGEST))
                .setAttribute("aria-label", Say.it("common.search"))
                .setAttribute("placeholder", example);
        Element button = new Element("button").setAttribute("type", "submit").setText(Say.it("common.search"));
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
