package org.jisseki.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.ui.Say;
import org.jisseki.publication.UnreleasedPath;

/** Where a sheet that is not public is read: as page and as PDF, each in a tab of its own. */
class UnreleasedLinks extends Span {

    /**
     * Of one measure.
     *
     * @param of   {@link UnreleasedPath#DRAFT} or {@link UnreleasedPath#NEXT}
     * @param name what the measure is called
     */
    UnreleasedLinks(String of, CycleId cycle, MeasureId measure, String name) {
        addClassName("links");
        Anchor page = link(UnreleasedPath.page(of, cycle, measure), Say.it("publication.unreleased.read"));
        page.setAriaLabel(Say.it("publication.unreleased.read.label", name));
        Anchor pdf = link(UnreleasedPath.pdf(of, cycle, measure), Say.it("publication.unreleased.pdf"));
        pdf.setAriaLabel(Say.it("publication.unreleased.pdf.label", name));
        add(page, new Span("\u3000"), pdf);
    }

    /** All measures in one document. */
    static Anchor all(String of, CycleId cycle) {
        return link(UnreleasedPath.all(of, cycle), Say.it("publication.unreleased.all"));
    }

    static Anchor link(String to, String words) {
        Anchor link = new Anchor(to, words);
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
