package org.jisseki.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.CycleNames;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.review.Queue;
import org.jspecify.annotations.Nullable;

/** What waits, by step and date; below it what the person may not decide on, and why, and whether single letters work. */
class QueueList extends Aside {

    private record Group(Action action, LocalDate due) {}

    private final @Nullable SubmissionId chosen;
    private final transient CycleNames.Now names;
    private final List<QueueLine> lines = new ArrayList<>();
    private final List<BulkDecision> bulks = new ArrayList<>();

    QueueList(
            List<Queue.Item> items,
            @Nullable SubmissionId chosen,
            LocalDate today,
            WorkingDays workingDays,
            CycleNames.Now names,
            BulkDecision.Acts together) {
        this.chosen = chosen;
        this.names = names;
        addClassName("queue");
        getElement().setAttribute("aria-label", Say.it("review.queue"));
        List<Queue.Item> mine = items.stream().filter(item -> !item.closed()).toList();
        H2 title = new H2(Say.it("review.queue.count", mine.size()));
        title.addClassName("queue-title");
        add(title);
        if (mine.size() > 1) {
            Paragraph several = new Paragraph(Say.it("review.bulk.hint"));
            several.addClassName("s");
            add(several);
        }
        Map<Group, List<Queue.Item>> groups = mine.stream()
                .collect(Collectors.groupingBy(
                        item -> new Group(item.action(), item.due()), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, members) -> {
            H3 head = new H3(Say.it("review.queue." + group.action(), group.due()) + "　");
            head.add(DaysLeft.inLine(workingDays.between(today, group.due()), group.due()));
            add(head, list(members));
        });
        mine.stream().map(Queue.Item::action).distinct().forEach(action -> {
            BulkDecision bulk = new BulkDecision(action, together);
            bulks.add(bulk);
            add(bulk);
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

    /** The person looked at the newest revision. */
    void looked(SubmissionId id) {
        lines.stream().filter(line -> line.item().id().equals(id)).forEach(QueueLine::looked);
    }

    private UnorderedList list(List<Queue.Item> items) {
        UnorderedList list = new UnorderedList();
        items.forEach(item -> {
            QueueLine line = new QueueLine(
                    item, Say.it(names.of(item.cycle())), item.id().equals(chosen), this::count);
            lines.add(line);
            list.add(line);
        });
        return list;
    }

    private void count() {
        bulks.forEach(bulk -> bulk.show(lines.stream()
                .filter(QueueLine::isChosen)
                .map(QueueLine::item)
                .filter(item -> item.action() == bulk.action())
                .toList()));
    }
}
