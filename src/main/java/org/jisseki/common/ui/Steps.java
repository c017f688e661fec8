package org.jisseki.common.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.jisseki.common.Status;

/** Where a submission is, in four short steps: 入力 · 確認 · 決裁 · 公表. */
public class Steps extends OrderedList {

    private static final List<String> STEPS = List.of("entry", "review", "approval", "release");

    public Steps(Status status) {
        addClassName("steps");
        int at = at(status);
        for (int i = 0; i < STEPS.size(); i++) {
            ListItem step = new ListItem(Say.it("common.step." + STEPS.get(i)));
            if (i < at) {
                step.addClassName("past");
            } else if (i == at) {
                step.addClassName("now");
                step.getElement().setAttribute("aria-current", "step");
            }
            add(step);
        }
    }

    private static int at(Status status) {
        return switch (status) {
            case NOT_STARTED, DRAFT, RETURNED, CANCELLED -> 0;
            case IN_REVIEW -> 1;
            case AWAITING_APPROVAL -> 2;
            case APPROVED -> 3;
            case RELEASED -> STEPS.size();
        };
    }
}
