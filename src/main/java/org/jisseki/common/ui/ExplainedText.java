package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.jisseki.common.Explained;

/** An explanation in words: its title, and a line for each of its steps. */
public class ExplainedText extends Div {

    public ExplainedText(Explained explained) {
        Definitions lines = new Definitions();
        explained.lines().forEach(line -> lines.line(Say.it(line.head()), Say.it(line.words())));
        add(new H3(Say.it(explained.title())), lines);
    }
}
