package org.jisseki.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.ui.NameText;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.Steps;
import org.jisseki.cycle.CycleNames;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.tracking.Holder;
import org.jisseki.tracking.Sent;
import org.jisseki.tracking.TrackedUnit;

/** What a person sent: the step it is at, who holds it since when, and taking it back as long as nobody has decided. */
class SentTable extends PlainTable {

    private final transient Function<TrackedUnit, Sentence> after;
    private final transient Consumer<TrackedUnit> recall;

    /** @param after what comes of a unit that is taken back */
    SentTable(
            List<Sent.UnderWay> sent,
            Function<TrackedUnit, Sentence> after,
            Consumer<TrackedUnit> recall,
            CycleNames.Now names,
            WorkingDays workingDays,
            LocalDate today) {
        super(
                Say.it("tracking.sent"),
                Say.it("tracking.head.unit"),
                Say.it("tracking.head.step"),
                Say.it("tracking.head.holder"),
                Say.it("tracking.head.recall"));
        this.after = after;
        this.recall = recall;
        addClassName("flush");
        for (Sent.UnderWay each : sent) {
            TrackedUnit unit = each.unit();
            Anchor name = NameText.in(new Anchor(SubmissionNavigation.to(unit.id())), UnitName.of(unit));
            name.addClassName("name");
            int days = workingDays.between(unit.since(), today) + 1;
            row(
                    UnitName.of(name, unit, names),
                    unit.status() == Status.RELEASED ? new StatusBadge(unit.status()) : new Steps(unit.status()),
                    PlainTable.lines(
                            HolderText.of(each.holder()), Say.it("tracking.since", Say.day(unit.since()), days)),
                    recallOf(each));
        }
    }

    private Component recallOf(Sent.UnderWay each) {
        if (!each.mayRecall()) {
            Span why = new Span(Say.it("tracking.noRecall." + each.unit().status()));
            why.addClassName("s");
            return why;
        }
        Button button = new Button(Say.it("tracking.recall"), click -> ask(each));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Say.it("tracking.recall") + " " + UnitName.of(each.unit()));
        return button;
    }

    private void ask(Sent.UnderWay each) {
        Holder holder = each.holder();
        ConfirmDialog dialog = new ConfirmDialog(
                Say.it("tracking.recall.ask", UnitName.of(each.unit())),
                Say.it(
                        "tracking.recall.then",
                        String.join("・", holder.names()),
                        holder.post(),
                        Say.it(after.apply(each.unit()))),
                Say.it("tracking.recall"),
                confirm -> recall.accept(each.unit()));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("tracking.recall.not"));
        dialog.open();
    }
}
