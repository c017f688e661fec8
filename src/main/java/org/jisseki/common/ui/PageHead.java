package org.jisseki.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The title of a view with what stands beside it. The shell moves the focus to the title after each navigation. */
public class PageHead extends Div {

    private final H1 title;

    public PageHead(String title, Component... beside) {
        this.title = NameText.in(new H1(), title);
        this.title.getElement().setAttribute("tabindex", "-1");
        addClassName("head");
        add(this.title);
        add(beside);
    }

    /** Changes the title, where a count in it changed. */
    public void setTitle(String words) {
        NameText.in(title, words);
    }

    /** After a decision the focus goes to the title of what is shown next. */
    public void focusTitle() {
        title.getElement().executeJs("setTimeout(() => this.focus())");
    }
}
