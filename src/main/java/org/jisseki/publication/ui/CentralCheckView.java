package org.jisseki.publication.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.publication.AssemblyDraft;
import org.jisseki.publication.CentralCheck;
import org.jisseki.publication.CheckedMeasure;
import org.jisseki.publication.MeasureReports;
import org.jisseki.publication.ReportStatus;

/** 全庁確認: all measures side by side; what is checked, and the one act that freezes the assembly draft. */
@Route(CentralCheckView.ROUTE)
@PermitAll
class CentralCheckView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "central-check";

    private final transient CentralCheck check;
    private final transient MeasureReports reports;
    private final transient AssemblyDraft draft;
    private final transient Cycles allCycles;
    private final transient CycleNavigation cycles;
    private final transient CurrentPerson person;
    private final transient Map<MeasureReports.Seen, Checkbox> chosen = new LinkedHashMap<>();

    CentralCheckView(
            CentralCheck check,
            MeasureReports reports,
            AssemblyDraft draft,
            Cycles allCycles,
            CycleNavigation cycles,
            CurrentPerson person) {
        this.check = check;
        this.reports = reports;
        this.draft = draft;
        this.allCycles = allCycles;
        this.cycles = cycles;
        this.person = person;
        titled(Say.it("publication.check.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId who = person.id();
        if (!check.isFor(who)) {
            throw new NotFoundException();
        }
        Optional<Cycle> current = cycles.current();
        if (current.isPresent()) {
            show(who, current.get());
        } else {
            removeAll();
            add(new PageHead(Say.it("publication.check.title")), new EmptyNote(Say.it("publication.check.noCycle")));
        }
    }

    private PageHead show(PersonId who, Cycle cycle) {
        removeAll();
        chosen.clear();
        List<CheckedMeasure> measures = check.of(who, cycle.id());
        PageHead head = new PageHead(
                Say.it("publication.check.of", cycles.name(cycle)),
                new Span(Say.it("publication.check.planned", cycle.releaseOn())));
        add(head, new Paragraph(summary(measures)));
        int toAsk = allCycles.toAsk(who, cycle.id()).size();
        if (toAsk > 0) {
            add(new Paragraph(
                    new Text(Say.it("publication.check.toAsk", toAsk) + " "),
                    new Anchor(CycleNavigation.ROUTE, Say.it("publication.check.toAsk.go"))));
        }
        add(table(measures), acts(who, cycle, measures));
        return head;
    }

    private static String summary(List<CheckedMeasure> measures) {
        return Say.it(
                "publication.check.summary",
                measures.size(),
                in(measures, ReportStatus.COLLECTING),
                in(measures, ReportStatus.CHECKING),
                in(measures, ReportStatus.CHECKED));
    }

    private static long in(List<CheckedMeasure> measures, ReportStatus status) {
        return measures.stream()
                .filter(measure -> measure.report().status() == status)
                .count();
    }

    private PlainTable table(List<CheckedMeasure> measures) {
        PlainTable table = new PlainTable(
                Say.it("publication.check.title"),
                Say.it("publication.check.measure"),
                Say.it("publication.check.state"),
                Say.it("publication.check.grade"),
                Say.it("publication.check.missed"),
                Say.it("publication.check.findings"),
                Say.it("publication.check.undecided"),
                Say.it("publication.check.missing"),
                Say.it("publication.check.choose"));
        table.addClassNames("flush", "central-check");
        for (CheckedMeasure measure : measures) {
            String name = Say.it(
                    "publication.release.measure",
                    measure.measure().code(),
                    measure.measure().name());
            Anchor link = new Anchor(MeasureCheckView.to(measure.report()), name);
            link.addClassName("name");
            table.row(
                    PlainTable.lines(link, measure.lead()),
                    new ReportBadge(measure.report().status()),
                    new Span(measure.grade() == null ? Say.it("publication.check.noGrade") : measure.grade()),
                    number(measure.missed().size()),
                    number(measure.openFindings()),
                    number(measure.undecided()),
                    number(measure.missing().size()),
                    choice(measure, name));
        }
        return table;
    }

    private Span choice(CheckedMeasure measure, String name) {
        Span cell = new Span();
        if (measure.report().status() == ReportStatus.CHECKING) {
            Checkbox box = new Checkbox();
            box.setAriaLabel(Say.it("publication.check.choose.label", name));
            chosen.put(measure.seen(), box);
            cell.add(box);
        }
        return cell;
    }

    private static Span number(int count) {
        Span cell = new Span(String.valueOf(count));
        cell.addClassName("num");
        if (count > 0) {
            cell.addClassName("some");
        }
        return cell;
    }

    private Div acts(PersonId who, Cycle cycle, List<CheckedMeasure> measures) {
        Div acts = new Div();
        acts.addClassName("actions");
        boolean allChecked = !measures.isEmpty()
                && measures.stream()
                        .allMatch(measure -> measure.report().status().compareTo(ReportStatus.CHECKED) >= 0);
        if (!chosen.isEmpty()) {
            Button done = new Button(Say.it("publication.check.do"), click -> checked(who, cycle));
            done.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(done);
        }
        if (allChecked && in(measures, ReportStatus.CHECKED) > 0) {
            Button freeze = new Button(Say.it("publication.freeze.do"), click -> ask(who, cycle, measures));
            freeze.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(freeze);
        } else if (!allChecked) {
            acts.add(new EmptyNote(Say.it(
                    "publication.freeze.unchecked",
                    in(measures, ReportStatus.COLLECTING) + in(measures, ReportStatus.CHECKING))));
        }
        if (measures.stream().anyMatch(measure -> measure.report().status().compareTo(ReportStatus.FROZEN) >= 0)) {
            acts.add(
                    new Anchor(AssemblyDraftView.ROUTE, Say.it("publication.draft.name")),
                    new Anchor(ReplacementsView.ROUTE, Say.it("publication.replacements.title")));
        }
        return acts;
    }

    private void checked(PersonId who, Cycle cycle) {
        List<MeasureReports.Seen> several = chosen.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (several.isEmpty()) {
            throw new RefusedException("publication.check.chooseFirst");
        }
        reports.check(who, several);
        show(who, cycle).focusTitle();
        Notices.done(Say.it("publication.check.done", several.size()));
    }

    private void ask(PersonId who, Cycle cycle, List<CheckedMeasure> measures) {
        int missing =
                measures.stream().mapToInt(measure -> measure.missing().size()).sum();
        ConfirmDialog dialog = new ConfirmDialog(
                Say.it("publication.freeze.ask", cycles.name(cycle)),
                Say.it("publication.freeze.then", in(measures, ReportStatus.CHECKED), missing),
                Say.it("publication.freeze.do"),
                confirm -> {
                    draft.freeze(who, cycle.id(), cycle.version());
                    show(who, cycle).focusTitle();
                    Notices.done(Say.it("publication.freeze.done"));
                });
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("common.cancel"));
        dialog.open();
    }
}
