package org.jisseki.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A unit's name as text: its number and the mark in brackets before it, ⑤（一部新）, are not broken over two lines. */
public final class NameText {

    private static final Pattern BEFORE = Pattern.compile("^(\\p{No}?(?:（[^（）]{1,12}）)+)(.+)$", Pattern.DOTALL);

    private NameText() {}

    /** Has a component show a name. */
    public static <C extends Component> C in(C component, String name) {
        Element element = component.getElement();
        Matcher parts = BEFORE.matcher(name);
        if (parts.matches()) {
            Element before = new Element("span").setText(parts.group(1));
            before.setAttribute("class", "nw");
            element.removeAllChildren();
            element.appendChild(before, Element.createText(parts.group(2)));
        } else {
            element.setText(name);
        }
        return component;
    }
}
