package org.jisseki.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.Keeping;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.KeptForm;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleNames;
import org.jisseki.cycle.CycleStatus;
import org.jisseki.cycle.Cycles;
import org.jisseki.cycle.EvaluationDays;
import org.jisseki.cycle.Guide;
import org.jisseki.kept.KeptKind;
import org.jisseki.kept.KeptTexts;
import org.jisseki.plan.Plans;
import org.jspecify.annotations.Nullable;

/** 年度の開始: the central coordinator asks for a year's actuals (作成依頼を出す), and takes back a mistaken opening. */
@Route(CycleNavigation.ROUTE)
@PermitAll
class CycleView extends Page implements BeforeEnterObserver {

    private final transient Cycles cycles;
    private final transient Plans plans;
    private final transient CycleNames names;
    private final transient Authority authority;
    private final transient CurrentPerson person;
    private final transient KeptTexts kept;
    private final OpeningForm form;
    private final UnitsToAsk toAsk;
    private final Div list = new Div();
    private final Div correction = new Div();
    private final PageHead head = new PageHead(Say.it("cycle.view.title"));

    CycleView(
            Cycles cycles,
            Plans plans,
            CycleNames names,
            Authority authority,
            CurrentPerson person,
            KeptTexts kept,
            OpeningForm form,
            UnitsToAsk toAsk) {
        this.kept = kept;
        this.cycles = cycles;
        this.plans = plans;
        this.names = names;
        this.authority = authority;
        this.person = person;
        this.form = form;
        this.toAsk = toAsk;
        titled(Say.it("cycle.view.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId who = person.id();
        authority.require(who, Action.OPEN_CYCLE);
        removeAll();
        form.show(who, () -> fill(who));
        Div openHead = new Div(new H2(Say.it("cycle.view.open")));
        openHead.addClassName("sub");
        Div listHead = new Div(new H2(Say.it("cycle.view.list")));
        listHead.addClassName("sub");
        add(head, toAsk, new Section(openHead, form), new Section(listHead, list, correction));
        fill(who);
    }

    // who is told, for it also follows once a year is opened, in whatever thread that ends
    private void fill(PersonId who) {
        toAsk.show(who, () -> {
            fill(who);
            head.focusTitle();
        });
        list.removeAll();
        correction.removeAll();
        List<Cycle> all = cycles.all();
        if (all.isEmpty()) {
            list.add(new EmptyNote(Say.it("cycle.view.none")));
            return;
        }
        PlainTable table = new PlainTable(
                Say.it("cycle.view.list"),
                Say.it("cycle.view.year"),
                Say.it("cycle.view.entryDue"),
                Say.it("cycle.view.reviewDue"),
                Say.it("cycle.view.approvalDue"),
                Say.it("cycle.view.releaseOn"),
                Say.it("cycle.view.status"));
        table.addClassName("flush");
        all.forEach(cycle -> row(table, cycle));
        list.add(table);
        all.stream()
                .filter(cycle -> cycle.status() == CycleStatus.OPEN)
                .forEach(cycle ->
                        KeptForm.reopen(correction, keeping(who, cycle), GuideForm.FORM, () -> correct(cycle)));
    }

    private void row(PlainTable table, Cycle cycle) {
        EvaluationDays evaluation = cycle.evaluation();
        table.row(
                PlainTable.lines(
                        Say.year(cycle.year()), plans.plan(cycle.plan()).name()),
                due(cycle.entryDue(), evaluation == null ? null : evaluation.entryDue()),
                due(cycle.reviewDue(), evaluation == null ? null : evaluation.reviewDue()),
                due(cycle.approvalDue(), evaluation == null ? null : evaluation.approvalDue()),
                new Span(Say.day(cycle.releaseOn())),
                cycle.status() == CycleStatus.OPEN ? open(cycle) : new Span(Say.it("cycle.view.cancelled")));
    }

    private static Component due(LocalDate units, @Nullable LocalDate evaluation) {
        return evaluation == null
                ? new Span(Say.day(units))
                : PlainTable.lines(Say.day(units), Say.it("cycle.view.evaluation.until", evaluation));
    }

    private Div open(Cycle cycle) {
        Button cancel = new Button(Say.it("cycle.view.cancel"), click -> ask(cycle));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setAriaLabel(Say.it("cycle.view.cancel") + " " + name(cycle));
        Button guide = new Button(Say.it("cycle.guide.change"), click -> correct(cycle));
        guide.addThemeVariants(ButtonVariant.TERTIARY);
        guide.setAriaLabel(Say.it("cycle.guide.change") + " " + name(cycle));
        Div cell = new Div(new Span(Say.it("cycle.view.isOpen", cycle.openedOn())), guide, cancel);
        cell.addClassNames("stack", "flush-button");
        return cell;
    }

    private void correct(Cycle cycle) {
        correction.removeAll();
        Keeping keeping = keeping(person.id(), cycle);
        correction.add(new GuideCorrection(name(cycle), cycles.guide(cycle.id()), keeping, new GuideCorrection.Acts() {
            @Override
            public void save(Guide guide) {
                keeping.sent(GuideForm.FORM, () -> cycles.changeGuide(person.id(), cycle.id(), cycle.version(), guide));
                fill(person.id());
                Notices.done(Say.it("cycle.guide.change.done", name(cycle)));
            }

            @Override
            public void leave() {
                correction.removeAll();
            }
        }));
    }

    private String name(Cycle cycle) {
        return Say.it(names.of(cycle));
    }

    private Keeping keeping(PersonId who, Cycle cycle) {
        return kept.of(who, KeptKind.CYCLE, cycle.id().value());
    }

    private void ask(Cycle cycle) {
        ConfirmDialog dialog = new ConfirmDialog(
                Say.it("cycle.view.cancel.ask", name(cycle)),
                Say.it("cycle.view.cancel.then"),
                Say.it("cycle.view.cancel.do"),
                confirm -> cancel(cycle));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("cycle.view.cancel.not"));
        dialog.open();
    }

    private void cancel(Cycle cycle) {
        cycles.cancel(person.id(), cycle.id(), cycle.version());
        fill(person.id());
        Notices.done(Say.it("cycle.view.cancel.done", name(cycle)));
    }
}
