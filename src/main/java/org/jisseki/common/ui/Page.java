package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view: a block in the shell's main landmark, titled in the reader's language. */
public abstract class Page extends Div implements HasDynamicTitle {

    private String title = "";

    protected Page() {
        addClassName("view");
    }

    /** What the browser's tab says before the portal's name. */
    protected void titled(String words) {
        title = words;
    }

    @Override
    public String getPageTitle() {
        return Say.it("common.pageTitle", title);
    }
}
