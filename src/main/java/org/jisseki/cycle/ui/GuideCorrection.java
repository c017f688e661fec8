package org.jisseki.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.common.Keeping;
import org.jisseki.common.ui.ErrorSummary;
import org.jisseki.common.ui.ErrorSummary.Problem;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Guide;

/** 記入要領・記入例を直す: what an open cycle says beside its fields, and the button that saves another. */
class GuideCorrection extends Div {

    /** What the view does. */
    interface Acts {
        /** @param guide in which every text fits */
        void save(Guide guide);

        void leave();
    }

    private final GuideForm form;
    private final ErrorSummary problems = new ErrorSummary();
    private final Acts acts;

    /** @param year what the cycle is called */
    GuideCorrection(String year, Guide guide, Keeping keeping, Acts acts) {
        this.acts = acts;
        this.form = new GuideForm(keeping);
        form.correct(guide);
        Button save = new Button(Say.it("cycle.guide.change.do"), click -> save());
        Button leave = new Button(Say.it("common.close"), click -> acts.leave());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(save, leave);
        actions.addClassName("actions");
        H3 title = new H3(Say.it("cycle.guide.change.title", year));
        title.getElement().setAttribute("tabindex", "-1");
        add(title, new Paragraph(Say.it("cycle.guide.change.what")), problems, form, actions);
        // what was opened is where one goes on
        title.getElement().callJsFunction("focus");
    }

    private void save() {
        Guide guide = form.guide();
        List<Problem> found = new ArrayList<>();
        form.refuse(guide.problems(), found);
        problems.show(found);
        if (found.isEmpty()) {
            acts.save(guide);
        }
    }
}
