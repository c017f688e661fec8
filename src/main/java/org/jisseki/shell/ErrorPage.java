package org.jisseki.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.Say;

/** What stands where a view could not be shown. */
abstract class ErrorPage extends Page {

    void show(String title, String text) {
        titled(title);
        removeAll();
        Anchor home = new Anchor("", Say.it("shell.toHome"));
        home.addClassName("b");
        Paragraph way = new Paragraph(home);
        way.addClassName("actions");
        add(new PageHead(title), new Paragraph(text), way);
    }

    void showNotFound() {
        show(Say.it("shell.notFound.title"), Say.it("shell.notFound.text"));
    }
}
