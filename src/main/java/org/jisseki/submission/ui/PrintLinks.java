package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.Say;

/** 印刷（A4）: the paper form of every revision, the newest first, and of the draft for who enters. */
class PrintLinks extends Paragraph {

    PrintLinks(Shown shown) {
        SubmissionId id = shown.submission().id();
        addClassNames("s", "prints");
        add(new Span(Say.it("submission.print")));
        if (shown.isEntry()) {
            link(SubmissionNavigation.toPrintedDraft(id), Say.it("submission.draft"));
        }
        for (int no = shown.submission().revisionNo(); no > 0; no--) {
            link(SubmissionNavigation.toPrint(id, no), Say.it("submission.revision", no));
        }
        setVisible(getChildren().count() > 1);
    }

    // in a tab of its own, so that what is being entered stays open
    private void link(String to, String words) {
        Anchor link = new Anchor(to, words);
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.setAriaLabel(Say.it("submission.print") + " " + words);
        add(new Span(" "), link);
    }
}
