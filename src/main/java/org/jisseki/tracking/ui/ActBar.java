package org.jisseki.tracking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import org.jisseki.common.CycleId;
import org.jisseki.common.Keeping;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Say;
import org.jisseki.kept.KeptKind;
import org.jisseki.organisation.Place;
import org.jisseki.submission.AsSeen;
import org.jisseki.tracking.Outstanding.Line;
import org.jspecify.annotations.Nullable;

/** What a coordinator does to what is selected: 再度依頼する, 期限を延ばす, 担当替え. */
class ActBar extends Div {

    private final transient PersonId who;
    private final transient CoordinatorActs acts;
    private final transient RowSelection selection;
    private final transient Keeping keeping;
    private final transient Runnable done;
    private final Element count = new Element("b");
    private final Button remind = new Button(Say.it("tracking.remind"), click -> remind());
    private final Button extend = new Button(Say.it("tracking.extend"), click -> extend());
    private final Button reassign = new Button(Say.it("tracking.reassign"), click -> reassign());
    private final Span hint = new Span(Say.it("tracking.select.hint"));

    /** @param done shows the list anew */
    ActBar(PersonId who, CycleId cycle, CoordinatorActs acts, RowSelection selection, Runnable done) {
        this.keeping = acts.kept().of(who, KeptKind.CYCLE, cycle.value());
        this.who = who;
        this.acts = acts;
        this.selection = selection;
        this.done = done;
        addClassName("act");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.it("tracking.act.label"));
        remind.addThemeVariants(ButtonVariant.PRIMARY);
        hint.addClassName("s");
        getElement().appendChild(count);
        add(remind, extend, reassign, hint);
        show();
    }

    /** Says how many are selected; without any it says what selecting is for. */
    final void show() {
        int selected = selection.selected().size();
        count.setText(selected == 0 ? "" : Say.it("tracking.selected", selected));
        remind.setVisible(selected > 0);
        extend.setVisible(selected > 0);
        reassign.setVisible(selected > 0);
        hint.setVisible(selected == 0);
    }

    private void remind() {
        new RemindDialog(selection.selected(), lines -> {
                    acts.reminding().remind(who, seen(lines));
                    done("tracking.reminded", lines.size());
                })
                .open();
    }

    private void extend() {
        List<Line> lines = selection.selected();
        new ExtendDialog(
                        lines.size(),
                        lines.stream()
                                .map(line -> line.unit().due())
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        (to, reason) -> acts.extending().extend(who, seen(lines), to, reason),
                        keeping,
                        () -> done("tracking.extend.done", lines.size()))
                .open();
    }

    private void reassign() {
        List<Line> lines = selection.selected();
        new ReassignDialog(
                        lines.size(),
                        acts.directory().sections(),
                        writers(lines),
                        (writer, to, reason) -> reassign(lines, writer, to, reason),
                        keeping,
                        () -> done("tracking.reassign.done", lines.size()))
                .open();
    }

    private void reassign(List<Line> lines, @Nullable Place writer, long to, String reason) {
        if (writer == null) {
            acts.reassigning().reassign(who, seen(lines), to, reason);
        } else {
            acts.writers().reassign(who, seen(lines).getFirst(), writer.sectionId(), to, reason);
        }
    }

    // who writes in it is asked of one evaluation at a time: the next one has other writers
    private List<Place> writers(List<Line> lines) {
        return lines.size() == 1
                ? acts.writers().movable(who, lines.getFirst().unit().id())
                : List.of();
    }

    private void done(String key, int units) {
        selection.clear();
        done.run();
        Notices.done(Say.it(key, units));
    }

    private static List<AsSeen> seen(List<Line> lines) {
        return lines.stream()
                .map(line -> new AsSeen(line.unit().id(), line.unit().version()))
                .toList();
    }
}
