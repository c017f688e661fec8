package org.jisseki.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.Say;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.review.Queue;
import org.jspecify.annotations.Nullable;

/** What waits, by step and date; below it what the person may not decide on, and why, and whether single letters work. */
class QueueList extends Aside {

    private record Group(Action action, LocalDate due) {}

    private final @Nullable SubmissionId chosen;

    QueueList(List<Queue.Item> items, @Nullable SubmissionId chosen, LocalDate today, WorkingDays workingDays) {
        this.chosen = chosen;
        addClassName("queue");
        getElement().setAttribute("aria-label", Say.it("review.queue"));
        List<Queue.Item> mine = items.stream().filter(item -> !item.closed()).toList();
        H2 title = new H2(Say.it("review.queue.count", mine.size()));
        title.addClassName("queue-title");
        add(title);
        Map<Group, List<Queue.Item>> groups = mine.stream()
                .collect(Collectors.groupingBy(
                        item -> new Group(item.action(), item.due()), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, members) -> {
            H3 head = new H3(Say.it("review.queue." + group.action(), group.due()) + "　");
            head.add(DaysLeft.inLine(workingDays.between(today, group.due())));
            add(head, list(members));
        });
        if (mine.isEmpty()) {
            add(new Paragraph(Say.it("review.queue.none")));
        }
        List<Queue.Item> closed = items.stream().filter(Queue.Item::closed).toList();
        if (!closed.isEmpty()) {
            add(new H3(Say.it("review.closed")), list(closed));
        }
        Checkbox keys = new Checkbox(Say.it("review.keys"), true);
        // kept by the browser: whether letters work is a habit of the person at this desk
        keys.getElement().executeJs("window.jissekiReviewKeys?.(this)");
        add(keys);
    }

    private UnorderedList list(List<Queue.Item> items) {
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(line(item)));
        return list;
    }

    private ListItem line(Queue.Item item) {
        Anchor link = new Anchor(ReviewNavigation.to(item.id()), item.title());
        link.addClassName("name");
        Span section = small(item.section());
        section.addClassName("org");
        ListItem line = new ListItem(link, section, small(item.closed() ? why(item) : state(item)));
        if (item.closed()) {
            line.addClassName("off");
        }
        if (item.id().equals(chosen)) {
            line.addClassName("current");
            link.getElement().setAttribute("aria-current", "true");
        }
        return line;
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
        return state + "　" + arrived;
    }

    static String why(Queue.Item item) {
        String step = Say.it("review.step." + item.action());
        return item.others().isEmpty()
                ? Say.it("review.closed.nobody", step)
                : Say.it("review.closed.others", String.join("・", item.others()), step);
    }
}
