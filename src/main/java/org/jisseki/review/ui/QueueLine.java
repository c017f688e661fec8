package org.jisseki.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jisseki.authority.Action;
import org.jisseki.common.ui.NameText;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.Tag;
import org.jisseki.review.Queue;
import org.jisseki.submission.UnitKind;

/** One that waits: the way to it, and whether it is chosen to be decided together with others. */
class QueueLine extends ListItem {

    private final Queue.Item item;
    private final Checkbox box;
    private final Span whyNot = small("");

    /**
     * @param year   what its cycle is called
     * @param choose is told when the choice changed
     */
    QueueLine(Queue.Item item, String year, boolean current, Runnable choose) {
        this.item = item;
        String title =
                item.kind() == UnitKind.EVALUATION ? Say.it("submission.evaluation", item.title()) : item.title();
        Anchor link = NameText.in(new Anchor(ReviewNavigation.to(item.id())), title);
        link.addClassName("name");
        link.getElement().setAttribute("lang", "ja");
        Span section = small(Say.it("review.queue.of", year, item.section()));
        section.addClassName("org");
        Div words = new Div(link, section, small(item.closed() ? why(item) : state(item)), whyNot);
        words.addClassName("words");
        if (item.correction()) {
            words.add(new Tag(Say.it("review.correction")));
        }
        if (item.kind() == UnitKind.EVALUATION && item.action() == Action.APPROVE) {
            Anchor measure = new Anchor(ReviewNavigation.toMeasure(item.id()), Say.it("review.measure.onePage"));
            measure.addClassName("one-page");
            words.add(measure);
        }
        this.box = new Checkbox();
        box.setAriaLabel(Say.it("review.bulk.choose", title, year));
        box.addValueChangeListener(change -> choose.run());
        offer(item.looked());
        add(box, words);
        box.setVisible(!item.closed());
        if (item.closed()) {
            addClassName("off");
        }
        if (current) {
            addClassName("current");
            link.getElement().setAttribute("aria-current", "true");
        }
    }

    Queue.Item item() {
        return item;
    }

    boolean isChosen() {
        return box.getValue();
    }

    void looked() {
        offer(true);
    }

    private void offer(boolean looked) {
        boolean settled = item.open() + item.answered() == 0;
        box.setEnabled(looked && settled && !item.closed());
        whyNot.setVisible(!item.closed() && !box.isEnabled());
        if (whyNot.isVisible()) {
            whyNot.setText(Say.it(settled ? "review.bulk.notYetLooked" : "review.bulk.open"));
        } else {
            whyNot.setText("");
        }
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("s");
        return small;
    }

    private static String state(Queue.Item item) {
        String arrived = Say.it("review.arrived", item.since());
        String state = item.revisionNo() == 1
                ? Say.it("review.first")
                : Say.it("review.again", Say.it("review.revision", item.revisionNo()));
        if (item.answered() > 0) {
            state += "・" + Say.it("review.answers", item.answered());
        }
        if (item.open() > 0) {
            state += "・" + Say.it("review.opens", item.open());
        }
        if (item.unexplained() > 0) {
            state += "・" + Say.it("hint.unexplained.short", item.unexplained());
        }
        if (item.settled() > 0) {
            state += "・" + Say.it("review.settled.count", item.settled());
        }
        return state + "　" + arrived;
    }

    static String why(Queue.Item item) {
        String step = Say.it("review.step." + item.action());
        return item.others().isEmpty()
                ? Say.it("review.closed.nobody", step)
                : Say.it("review.closed.others", String.join("・", item.others()), step);
    }
}
