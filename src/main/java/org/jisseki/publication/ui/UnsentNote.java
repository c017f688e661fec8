package org.jisseki.publication.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.ui.Say;

/** Says in the question before a release what was begun about it and not sent: once it is out, that cannot be sent any more. */
final class UnsentNote {

    private UnsentNote() {}

    /** @param names of what the texts are about */
    static Optional<Paragraph> of(List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Paragraph note = new Paragraph(Say.it("publication.release.unsent", String.join("・", names)));
        note.addClassName("warn");
        return Optional.of(note);
    }
}
