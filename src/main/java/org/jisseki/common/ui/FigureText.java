package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jisseki.common.Print;
import org.jspecify.annotations.Nullable;

/** A figure as printed with its small unit in its place: 200 件 未満; "-" where there is none, which is never 0. */
public class FigureText extends Span {

    /** @param print what is read; NULL where unknown */
    public FigureText(@Nullable Print print) {
        addClassName("fig-text");
        if (print == null) {
            setText("-");
        } else if (print.unit().isEmpty()) {
            setText(Say.printed(print.whole()));
        } else {
            getElement()
                    .appendChild(
                            Element.createText(Say.printed(print.before())),
                            new Element("small").setText(Say.printed(print.unit())));
            if (print.after().startsWith("(")) {
                // where there is little room a remark stands below its figure
                getElement().appendChild(new Element("wbr"));
            }
            getElement().appendChild(Element.createText(Say.printed(print.after())));
        }
    }
}
