package org.jisseki.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.ui.Say;

/** Publishes the form of a year's start, after asking once more. */
class StartSection extends Section {

    private final Consumer<FiscalYear> publish;

    StartSection(List<FiscalYear> years, Consumer<FiscalYear> publish) {
        this.publish = publish;
        Div head = new Div(new H2(Say.it("publication.start")));
        head.addClassName("sub");
        Div actions = new Div();
        actions.addClassName("actions");
        years.forEach(year -> actions.add(new Button(Say.it("publication.start.do", year), click -> ask(year))));
        add(head, new Paragraph(Say.it("publication.start.what")), actions);
    }

    private void ask(FiscalYear year) {
        ConfirmDialog dialog = new ConfirmDialog(
                Say.it("publication.start.ask", year),
                Say.it("publication.start.then"),
                Say.it("publication.start.do", year),
                confirm -> publish.accept(year));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("publication.release.not"));
        dialog.open();
    }
}
