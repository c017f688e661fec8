package org.jisseki.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jisseki.common.pdf.Pdf;
import org.jisseki.common.ui.Say;
import org.jisseki.publication.Unprintable;

/** Names the units that hold characters which no font has; nothing where there are none. */
class UnprintableNote extends Div {

    UnprintableNote(List<Unprintable.Found> found) {
        if (found.isEmpty()) {
            setVisible(false);
            return;
        }
        addClassName("alert");
        Paragraph title = new Paragraph(Say.it("publication.unprintable"));
        title.addClassName("b7");
        UnorderedList units = new UnorderedList();
        for (Unprintable.Found unit : found) {
            units.add(new ListItem(Say.it("publication.unprintable.where", unit.unit(), Pdf.named(unit.characters()))));
        }
        add(title, units, new Paragraph(Say.it("publication.unprintable.what")));
    }
}
