package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.Outcome;

/** The bar at the foot while nobody has decided yet: 引き戻す, which asks once more. */
class RecallBar extends Div {

    RecallBar(Shown shown, Runnable recall) {
        addClassName("bar");
        Button take = new Button(Say.it("submission.recall"), click -> ask(shown, recall));
        take.addClassName("push");
        add(new Span(Say.it("submission.recall.hint")), take);
    }

    private static void ask(Shown shown, Runnable recall) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Say.it("submission.recall.title", shown.form().title()));
        dialog.setText(Say.it(
                "submission.recall.text",
                shown.submission().revisionNo(),
                shown.reviewer(),
                shown.after(Outcome.RECALL)));
        dialog.setConfirmText(Say.it("submission.recall"));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("common.cancel"));
        dialog.addConfirmListener(confirmed -> recall.run());
        dialog.open();
    }
}
