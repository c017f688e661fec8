package org.jisseki.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Say;
import org.jisseki.review.Queue;

/** Decides on what is chosen in the queue, after asking once more with every name and revision. Seen while something is chosen. */
class BulkDecision extends Div {

    /** What the view does. */
    interface Acts {
        void together(Action action, List<Queue.Item> several);

        /** What comes of it, once it is done to all of them. */
        List<Sentence> after(List<Queue.Item> several);

        /** Of some those about which the person began to write what is not sent. */
        Set<Long> unsent(List<Queue.Item> several);
    }

    private final Action action;
    private final transient Acts acts;

    /** @param action {@link Action#PASS} or {@link Action#APPROVE} */
    BulkDecision(Action action, Acts acts) {
        this.action = action;
        this.acts = acts;
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
        chosen.forEach(item -> names.add(new ListItem(Say.it("review.bulk.one", item.title(), item.revisionNo()))));
        Div text = new Div(new Paragraph(Say.it("review.bulk.all")), names);
        Set<Long> unsent = acts.unsent(chosen);
        if (!unsent.isEmpty()) {
            text.add(new Paragraph(Say.it(
                    "review.bulk.unsent",
                    chosen.stream()
                            .filter(item -> unsent.contains(item.id().value()))
                            .map(Queue.Item::title)
                            .collect(Collectors.joining("・")))));
        }
        acts.after(chosen).forEach(each -> text.add(new Paragraph(Say.it("review.then." + action, each))));
        dialog.add(text);
        dialog.setConfirmText(Say.it("review." + action));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("common.cancel"));
        dialog.addConfirmListener(confirmed -> acts.together(action, chosen));
        dialog.open();
    }
}
