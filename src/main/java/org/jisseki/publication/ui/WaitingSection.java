package org.jisseki.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinService;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.TypedText;
import org.jisseki.publication.CorrectionRelease;
import org.jisseki.publication.WaitingCorrections.Waiting;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jspecify.annotations.Nullable;

/** 公表待ちの訂正・更新: each to be read before, released now or at a time with others, or sent back. Unseen where nothing waits. */
class WaitingSection extends Section {

    /** What the page does when something is pressed. */
    interface Acts {
        void release(List<Waiting> chosen);

        void schedule(List<Waiting> chosen, @Nullable LocalDateTime at);

        void withdraw(Waiting one);

        void sendBack(Waiting one);

        /** Of some those about which something stands unsent in a form. */
        List<Waiting> unsent(List<Waiting> several);
    }

    private final Acts acts;
    private final List<Waiting> all;
    private final Map<Waiting, Checkbox> boxes = new LinkedHashMap<>();
    private final Button release = new Button();

    /** @param offered the day that is offered where a time is to be set */
    WaitingSection(List<Waiting> all, LocalDate offered, Acts acts) {
        this.acts = acts;
        this.all = all;
        if (all.isEmpty()) {
            setVisible(false);
            return;
        }
        Div head = new Div(new H2(Say.it("publication.waiting", all.size())));
        head.addClassName("sub");
        PlainTable table = new PlainTable(
                Say.it("publication.waiting", all.size()),
                Say.it("publication.waiting.which"),
                Say.it("publication.waiting.why"),
                Say.it("publication.release.state"),
                Say.it("publication.waiting.read"),
                Say.it("publication.check.acts"));
        table.addClassNames("flush", "waiting");
        all.forEach(each -> table.row(name(each), why(each), state(each), links(each), buttons(each)));
        add(head, new Paragraph(Say.it("publication.waiting.what")), table);
        if (!boxes.isEmpty()) {
            act(offered);
        }
    }

    /** Whether the edition of one is being made. */
    int making() {
        return (int) all.stream().filter(Waiting::isMaking).count();
    }

    private void act(LocalDate offered) {
        if (boxes.size() == 1) {
            boxes.values().iterator().next().setValue(true);
        }
        release.addThemeVariants(ButtonVariant.PRIMARY);
        release.addClickListener(click -> ask());
        boxes.values().forEach(box -> box.addValueChangeListener(change -> count()));
        count();
        Div actions = new Div(release);
        actions.addClassName("actions");
        Div stack = new Div(actions, new TimeForm(null, offered, at -> acts.schedule(chosen(), at)));
        stack.addClassName("stack");
        add(stack);
    }

    private void count() {
        release.setText(Say.it("publication.waiting.do", picked().size()));
    }

    private List<Waiting> picked() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Waiting> chosen() {
        List<Waiting> chosen = picked();
        if (chosen.isEmpty()) {
            throw new RefusedException("publication.waiting.none");
        }
        return chosen;
    }

    private void ask() {
        List<Waiting> chosen = chosen();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Say.it("publication.waiting.ask", chosen.size()));
        UnorderedList names = new UnorderedList();
        chosen.forEach(each -> names.add(new ListItem(Say.it(each.unit()))));
        Div words = new Div(new Paragraph(Say.it("publication.waiting.then")), names);
        UnsentNote.of(acts.unsent(chosen).stream()
                        .map(each -> Say.it(each.unit()))
                        .toList())
                .ifPresent(words::add);
        dialog.add(words);
        dialog.setConfirmText(Say.it("publication.release.do"));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("publication.release.not"));
        dialog.addConfirmListener(confirm -> acts.release(chosen));
        dialog.open();
    }

    private Component name(Waiting each) {
        Anchor link = new Anchor(SubmissionNavigation.to(each.submission().id()), Say.it(each.unit()));
        link.addClassName("name");
        Span named = PlainTable.lines(
                link,
                Say.it(
                        "publication.waiting.of",
                        each.year(),
                        each.measure().code(),
                        each.measure().name()));
        if (each.isMaking()) {
            return named;
        }
        Checkbox box = new Checkbox();
        box.setAriaLabel(Say.it("publication.waiting.choose", each.unit()));
        boxes.put(each, box);
        Div cell = new Div(box, named);
        cell.addClassName("choice");
        return cell;
    }

    private static Component why(Waiting each) {
        return PlainTable.lines(
                TypedText.span(Say.it(
                        "publication.waiting.kind." + each.correction().kind(),
                        each.correction().reason())),
                Say.it("publication.waiting.approved", each.approver(), each.approved()));
    }

    private static Component state(Waiting each) {
        CorrectionRelease release = each.release();
        if (release == null) {
            return StatusBadge.of(Status.APPROVED, true);
        }
        return new StatusBadge(
                Status.APPROVED,
                each.isMaking()
                        ? Say.it("publication.waiting.making")
                        : Say.it(
                                "publication.waiting.set",
                                Say.fullDay(release.dueAt().toLocalDate()),
                                TimeField.print(release.dueAt().toLocalTime())));
    }

    private static Component links(Waiting each) {
        Div links = new Div();
        links.addClassName("row-acts");
        link(links, each, "", "publication.waiting.page");
        link(links, each, "/sheet.pdf", "publication.waiting.pdf");
        link(links, each, "/errata", "publication.waiting.errata");
        link(links, each, "/errata.pdf", "publication.waiting.errataPdf");
        return links;
    }

    private static void link(Div links, Waiting each, String below, String key) {
        Anchor link = new Anchor(VaadinService.getCurrentRequest().getContextPath() + each.path() + below, Say.it(key));
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("aria-label", Say.it("publication.waiting.link", Say.it(key), each.unit()));
        links.add(link);
    }

    private Component buttons(Waiting each) {
        Div buttons = new Div();
        buttons.addClassName("row-acts");
        if (each.isMaking()) {
            return buttons;
        }
        if (each.release() != null) {
            buttons.add(button("publication.release.withdraw", each, () -> acts.withdraw(each)));
        }
        buttons.add(button("publication.check.return", each, () -> acts.sendBack(each)));
        return buttons;
    }

    private static Button button(String key, Waiting each, Runnable act) {
        Button button = new Button(Say.it(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-label", Say.it("publication.waiting.link", Say.it(key), each.unit()));
        return button;
    }
}
