package org.jisseki.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jisseki.authority.Action;
import org.jisseki.common.ui.Say;
import org.jisseki.review.Queue;

/** Decides on what is chosen in the queue, after asking once more with every name and revision. Seen while something is chosen. */
class BulkDecision extends Div {

    private final Action action;
    private final BiConsumer<Action, List<Queue.Item>> decide;

    /** @param action {@link Action#PASS} or {@link Action#APPROVE} */
    BulkDecision(Action action, BiConsumer<Action, List<Queue.Item>> decide) {
        this.action = action;
        this.decide = decide;
        addClassName("bulk");
        setVisible(false);
    }

    Action action() {
        return action;
    }

    void show(List<Queue.Item> chosen) {
        removeAll();
        setVisible(!chosen.isEmpty());
        add(new Button(Say.it("review.bulk." + action, chosen.size()), click -> ask(chosen)));
    }

    private void ask(List<Queue.Item> chosen) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Say.it("review.bulk.ask." + action, chosen.size()));
        UnorderedList names = new UnorderedList();
        chosen.forEach(item -> names.add(new ListItem(Say.it(
                "review.bulk.one",
                item.title(),
                item.revisionNo(),
                item.seen().revisionHash().substring(0, 8)))));
        dialog.add(new Div(new Paragraph(Say.it("review.bulk.all")), names));
        dialog.setConfirmText(Say.it("review." + action));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("common.cancel"));
        dialog.addConfirmListener(confirmed -> decide.accept(action, chosen));
        dialog.open();
    }
}
