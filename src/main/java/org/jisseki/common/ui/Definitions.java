package org.jisseki.common.ui;

import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;

/** Words and what is said about each, in two columns. */
public class Definitions extends DescriptionList {

    public Definitions() {
        addClassName("f");
    }

    /** Adds a line; where there is nothing to say, none. */
    public final Definitions line(String head, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            add(new Term(head), TypedText.in(new Description(words)));
        }
        return this;
    }
}
