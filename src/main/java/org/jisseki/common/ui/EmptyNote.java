package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing to list: why it is empty and what would appear. */
public class EmptyNote extends Paragraph {

    public EmptyNote(String words) {
        super(words);
        addClassName("none");
    }
}
