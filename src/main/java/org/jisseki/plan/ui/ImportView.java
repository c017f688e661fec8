package org.jisseki.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.csv.CsvTable;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.common.ui.Alert;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.Say;
import org.jisseki.organisation.Holidays;
import org.jisseki.organisation.OrganisationAuthority;
import org.jisseki.organisation.OrganisationImport;
import org.jisseki.organisation.OrganisationTables;
import org.jisseki.plan.PlanImport;
import org.jisseki.plan.PlanPreview;
import org.jisseki.plan.PlanTables;
import org.jisseki.plan.RuleImport;

/**
 * 計画・組織の取込: files in, then what became of them; of a plan first what would become of it. Below, what the files hold, with empty
 * ones to fill in.
 */
@Route(ImportView.ROUTE)
@PermitAll
class ImportView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "import";

    private enum Kind {
        PLAN,
        RULES,
        ORGANISATION
    }

    private final transient OrganisationImport organisation;
    private final transient Holidays holidays;
    private final transient PlanImport plan;
    private final transient RuleImport rules;
    private final transient OrganisationAuthority roles;
    private final transient Authority authority;
    private final transient CurrentPerson person;

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final ChosenFiles files = new ChosenFiles();
    private final Button run = new Button();
    private final Div outcome = new Div();
    private final Div tables = new Div();
    private final Div known = new Div();

    ImportView(
            OrganisationImport organisation,
            Holidays holidays,
            PlanImport plan,
            RuleImport rules,
            OrganisationAuthority roles,
            Authority authority,
            CurrentPerson person) {
        this.organisation = organisation;
        this.holidays = holidays;
        this.plan = plan;
        this.rules = rules;
        this.roles = roles;
        this.authority = authority;
        this.person = person;
        run.addClickListener(click -> run());
        files.changed(this::clear);
        titled(Say.it("plan.import.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority.require(person.id(), Action.IMPORT_PLAN);
        removeAll();
        kind.setLabel(Say.it("plan.import.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> Say.it("plan.import.kind." + each));
        kind.addValueChangeListener(change -> explain());
        kind.setValue(Kind.PLAN);
        Div actions = new Div(run);
        actions.addClassName("actions");
        Div head = new Div(new H2(Say.it("plan.import.tables")));
        head.addClassName("sub");
        outcome.addClassName("outcome");
        add(
                new PageHead(Say.it("plan.import.title")),
                kind,
                files,
                actions,
                outcome,
                known,
                new Section(head, new Paragraph(Say.it("plan.import.tables.text")), tables));
    }

    private void explain() {
        clear();
        run.setText(Say.it(kind.getValue() == Kind.PLAN ? "plan.preview.run" : "plan.import.run"));
        tables.removeAll();
        tables().forEach(table -> tables.add(new TableExplained(table)));
        known.removeAll();
        if (kind.getValue() == Kind.ORGANISATION) {
            known.add(new HolidayList(holidays, person.id()));
        }
    }

    private List<CsvTable> tables() {
        return switch (kind.getValue()) {
            case PLAN -> PlanTables.all();
            case RULES -> PlanTables.rules();
            case ORGANISATION -> OrganisationTables.all(roles.roles());
        };
    }

    private void run() {
        clear();
        Map<String, byte[]> chosen = files.chosen();
        if (chosen.isEmpty()) {
            alert(Say.it("plan.import.noFile"));
            return;
        }
        switch (kind.getValue()) {
            case PLAN -> look(chosen);
            case RULES -> show(rules.run(person.id(), chosen));
            case ORGANISATION -> show(organisation.run(person.id(), chosen));
        }
    }

    private void look(Map<String, byte[]> chosen) {
        switch (plan.preview(person.id(), chosen)) {
            case PlanPreview.Refused refused -> show(refused.report());
            case PlanPreview.Possible possible -> {
                PlanPreviewed preview =
                        new PlanPreviewed(possible, () -> show(plan.run(person.id(), chosen)), this::clear);
                outcome.add(preview);
                run.removeThemeVariants(ButtonVariant.PRIMARY); // what comes next is in the preview
                preview.focusTitle();
            }
        }
    }

    private void show(ImportReport report) {
        files.clear();
        clear();
        outcome.add(shown(report));
    }

    private Component shown(ImportReport report) {
        return switch (report) {
            case ImportReport.Imported imported -> {
                Notices.done(Say.it("plan.import.done"));
                yield ImportOutcome.counts(imported);
            }
            case ImportReport.Refused refused -> {
                alert(Say.it("plan.import.refused", refused.total()));
                yield ImportOutcome.refusals(refused, tables());
            }
        };
    }

    private void clear() {
        outcome.removeAll();
        run.addThemeVariants(ButtonVariant.PRIMARY);
    }

    private void alert(String sentence) {
        Alert alert = new Alert(Say.it("plan.import.nothing"), sentence);
        outcome.add(alert);
        alert.focus();
    }
}
