package org.jisseki.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jisseki.common.Keeping;
import org.jisseki.common.ui.KeptArea;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.MissingUnits;

/** Asks why units are named missing or stopped, and stays until there is a reason that fits, or until it is closed. */
class ReasonForm extends Section {

    private final KeptArea reason;

    /**
     * @param key   of its title, its text, its button and who will read what is typed, under {@code title}, {@code text},
     *              {@code do} and {@code hint}
     * @param units what the act is about, by name
     * @param name  of the form, as what is typed there is kept
     */
    ReasonForm(String key, List<String> units, Keeping keeping, String name, Consumer<String> act) {
        reason = new KeptArea(keeping, name);
        reason.setLabel(Say.it("publication.reason"));
        UnorderedList list = new UnorderedList();
        units.forEach(unit -> list.add(new ListItem(unit)));
        reason.setHelperText(Say.it(key + ".hint", MissingUnits.LENGTH));
        reason.setMinRows(2);
        Button confirm = new Button(Say.it(key + ".do"), click -> tryIt(act));
        Button cancel = new Button(Say.it("common.close"), click -> removeFromParent());
        Div actions = new Div(confirm, cancel);
        actions.addClassName("actions");
        addClassNames("stack", "reason");
        add(
                new H2(Say.it(key + ".title", units.size())),
                new Paragraph(Say.it(key + ".text")),
                list,
                reason,
                reason.note(),
                actions);
    }

    /** Asks in a place of the page, in place of what was asked there before. */
    void ask(Div place) {
        place.removeAll();
        place.add(this);
        reason.focus();
    }

    private void tryIt(Consumer<String> act) {
        String typed = reason.getValue();
        boolean tooLong = typed.codePointCount(0, typed.length()) > MissingUnits.LENGTH;
        if (typed.isBlank() || tooLong) {
            reason.setErrorMessage(
                    tooLong
                            ? Say.it("publication.reason.tooLong", MissingUnits.LENGTH)
                            : Say.it("publication.reason.blank"));
            reason.setInvalid(true);
            reason.focus();
        } else {
            act.accept(typed);
        }
    }
}
