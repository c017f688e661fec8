package org.jisseki.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.publication.FailedCorrections.Failed;

/** Names the approved corrections whose edition could not be made, with what tries again; nothing where there are none. */
class FailedCorrectionsNote extends Div {

    FailedCorrectionsNote(List<Failed> failed, Runnable retry) {
        if (failed.isEmpty()) {
            setVisible(false);
            return;
        }
        addClassName("alert");
        UnorderedList units = new UnorderedList();
        for (Failed each : failed) {
            units.add(new ListItem(Say.it(
                    "publication.correction.failed.where", each.measureCode(), each.measureName(), each.unit())));
        }
        Div actions = new Div(new Button(Say.it("publication.correction.retry"), click -> retry.run()));
        actions.addClassName("actions");
        add(
                StatusBadge.overdue(Say.it("publication.correction.failed", failed.size())),
                units,
                new Paragraph(Say.it("publication.correction.failed.what")),
                actions);
    }
}
