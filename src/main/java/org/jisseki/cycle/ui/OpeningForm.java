package org.jisseki.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.Keeping;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.DayField;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.ErrorSummary;
import org.jisseki.common.ui.ErrorSummary.Problem;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.CycleNames;
import org.jisseki.cycle.Cycles;
import org.jisseki.cycle.EvaluationDays;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.kept.KeptKind;
import org.jisseki.kept.KeptTexts;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.plan.Plan;
import org.jisseki.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What the opening of a year needs: plan, year, the last day of each step. Says beforehand how many submissions it makes. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OpeningForm extends Div {

    private final transient Cycles cycles;
    private final transient Plans plans;
    private final transient CycleNames names;
    private final transient WorkingDays workingDays;
    private final transient KeptTexts kept;
    private final transient Clock clock;
    private final ErrorSummary problems = new ErrorSummary();
    private final Select<Plan> plan = new Select<>();
    private final Select<FiscalYear> year = new Select<>();
    private final DayField entryDue;
    private final DayField reviewDue;
    private final DayField approvalDue;
    private final DayField evaluationEntry;
    private final DayField evaluationReview;
    private final DayField evaluationApproval;
    private final DayField releaseOn;
    private final Div guidePlace = new Div();
    private final Paragraph preview = new Paragraph();
    private final OpeningRun run = new OpeningRun();
    private final Button open = new Button(Say.it("cycle.view.do"), click -> ask());
    private EvaluationDays.@Nullable Asked proposed;
    private @Nullable PersonId who;
    private @Nullable GuideForm guide;
    private Runnable whenOpened = () -> {};

    OpeningForm(Cycles cycles, Plans plans, CycleNames names, WorkingDays workingDays, KeptTexts kept, Clock clock) {
        this.kept = kept;
        this.cycles = cycles;
        this.plans = plans;
        this.names = names;
        this.workingDays = workingDays;
        this.clock = clock;
        LocalDate from = FiscalYear.of(LocalDate.now(clock)).firstDay();
        this.entryDue = new DayField(Say.it("cycle.view.entryDue"), from);
        this.reviewDue = new DayField(Say.it("cycle.view.reviewDue"), from);
        this.approvalDue = new DayField(Say.it("cycle.view.approvalDue"), from);
        this.evaluationEntry = new DayField(Say.it("cycle.view.evaluation.entryDue"), from);
        this.evaluationReview = new DayField(Say.it("cycle.view.evaluation.reviewDue"), from);
        this.evaluationApproval = new DayField(Say.it("cycle.view.evaluation.approvalDue"), from);
        this.releaseOn = new DayField(Say.it("cycle.view.releaseOn"), from);
        plan.setLabel(Say.it("cycle.view.plan"));
        plan.setItemLabelGenerator(Plan::name);
        plan.addValueChangeListener(change -> planChosen(change.getValue()));
        year.setLabel(Say.it("cycle.view.year"));
        year.setItemLabelGenerator(Say::year);
        year.addValueChangeListener(change -> yearChosen(change.getValue()));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        preview.getElement().setAttribute("role", "status");
        approvalDue.addValueChangeListener(change -> propose());
        releaseOn.addValueChangeListener(change -> propose());
    }

    void show(PersonId by, Runnable opened) {
        who = by;
        whenOpened = opened;
        List<Plan> known = plans.all();
        removeAll();
        if (known.isEmpty()) {
            add(new EmptyNote(Say.it("cycle.view.noPlan")));
            return;
        }
        plan.setItems(known);
        plan.setValue(known.getFirst());
        Div fields = new Div(
                plan,
                year,
                entryDue,
                reviewDue,
                approvalDue,
                evaluationEntry,
                evaluationReview,
                evaluationApproval,
                releaseOn);
        fields.addClassName("form-grid");
        Div actions = new Div(open, preview);
        actions.addClassName("actions");
        add(problems, fields, guidePlace, actions, run);
    }

    private void planChosen(@Nullable Plan chosen) {
        if (chosen == null || who == null) {
            return;
        }
        List<FiscalYear> years = IntStream.rangeClosed(
                        chosen.firstYear().year(), chosen.lastYear().year())
                .mapToObj(FiscalYear::new)
                .toList();
        year.setItems(years);
        FiscalYear closed = FiscalYear.of(LocalDate.now(clock)).plus(-1);
        year.setValue(years.contains(closed) ? closed : years.getFirst());
        boolean evaluates = cycles.evaluates(chosen.id());
        evaluation().forEach(day -> day.setVisible(evaluates));
        showGuide(who, chosen);
        preview.setText(Say.it("cycle.view.preview", cycles.unitsOf(who, chosen.id())));
    }

    // actuals are asked for in the year after
    private void yearChosen(@Nullable FiscalYear chosen) {
        year.setInvalid(false);
        if (chosen != null) {
            everyDay().forEach(day -> day.setEarliest(chosen.plus(1).firstDay()));
        }
    }

    private void showGuide(PersonId by, Plan chosen) {
        Keeping keeping = kept.of(by, KeptKind.PLAN, chosen.id().value());
        guide = new GuideForm(keeping);
        guidePlace.removeAll();
        guidePlace.add(guide);
        guide.show(cycles.lastGuide(chosen.id()));
    }

    private Stream<DayField> days() {
        return everyDay().filter(DayField::isVisible);
    }

    private Stream<DayField> everyDay() {
        return Stream.of(Stream.of(entryDue, reviewDue, approvalDue), evaluation(), Stream.of(releaseOn))
                .flatMap(each -> each);
    }

    private Stream<DayField> evaluation() {
        return Stream.of(evaluationEntry, evaluationReview, evaluationApproval);
    }

    private EvaluationDays.Asked asked() {
        return new EvaluationDays.Asked(
                evaluationEntry.day().orElse(null),
                evaluationReview.day().orElse(null),
                evaluationApproval.day().orElse(null));
    }

    // what was changed by hand stays as it is
    private void propose() {
        LocalDate approved = approvalDue.day().orElse(null);
        boolean untouched = evaluation().allMatch(DayField::isEmpty) || asked().equals(proposed);
        if (approved == null || !untouched) {
            return;
        }
        LocalDate last = releaseOn.day().orElse(LocalDate.MAX);
        EvaluationDays days = EvaluationDays.proposed(approved, last, workingDays::plus);
        evaluationEntry.show(days.entryDue());
        evaluationReview.show(days.reviewDue());
        evaluationApproval.show(days.approvalDue());
        proposed = asked();
    }

    private OpeningRequest request() {
        return new OpeningRequest(
                plan.getValue().id(),
                year.getValue(),
                entryDue.day().orElse(null),
                reviewDue.day().orElse(null),
                approvalDue.day().orElse(null),
                asked(),
                releaseOn.day().orElse(null),
                Objects.requireNonNull(guide).guide());
    }

    private void ask() {
        if (!DayField.readable(days().toArray(DayField[]::new))) {
            return;
        }
        if (days().anyMatch(DayField::isEmpty)) {
            start(); // it is refused, and says what is missing: nothing to ask about yet
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog(
                Say.it("cycle.view.ask", year.getValue()),
                Say.it("cycle.view.then") + " " + preview.getText(),
                Say.it("cycle.view.do"),
                confirm -> start());
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("cycle.view.not"));
        dialog.open();
    }

    private void start() {
        if (who == null) {
            return;
        }
        PersonId by = who;
        OpeningRequest request = request();
        problems.show(List.of());
        open.setEnabled(false);
        run.start(
                UI.getCurrent(),
                progress -> cycles.open(by, request, progress, () -> sent(by, request)),
                this::done,
                this::failed);
    }

    // what the page itself knows of the texts stays until the act is done: it may be rolled back
    private void sent(PersonId by, OpeningRequest request) {
        kept.of(by, KeptKind.PLAN, request.plan().value()).drop(GuideForm.FORM);
    }

    private void done(Cycles.Opened opened) {
        open.setEnabled(true);
        whenOpened.run();
        Notices.done(
                opened.alreadyOpen()
                        ? Say.it("cycle.view.already", names.of(opened.cycle()))
                        : Say.it("cycle.view.opened", names.of(opened.cycle()), opened.units()));
    }

    private void failed(RuntimeException failure) {
        open.setEnabled(true);
        if (!(failure instanceof InvalidFieldsException invalid)) {
            throw failure;
        }
        List<Problem> found = new ArrayList<>();
        Map<String, Sentence> said = invalid.problems();
        if (said.get("year") instanceof Sentence sentence) {
            year.setErrorMessage(Say.it(sentence));
            year.setInvalid(true);
            found.add(new Problem(year.getLabel() + "：" + Say.it(sentence), year));
        }
        refuse(said.get("entryDue"), entryDue, found);
        refuse(said.get("reviewDue"), reviewDue, found);
        refuse(said.get("approvalDue"), approvalDue, found);
        refuse(said.get("evaluation.entryDue"), evaluationEntry, found);
        refuse(said.get("evaluation.reviewDue"), evaluationReview, found);
        refuse(said.get("evaluation.approvalDue"), evaluationApproval, found);
        refuse(said.get("releaseOn"), releaseOn, found);
        Objects.requireNonNull(guide).refuse(said, found);
        problems.show(found);
    }

    private static void refuse(@Nullable Sentence sentence, DayField field, List<Problem> found) {
        if (sentence != null) {
            field.refuse(Say.it(sentence));
            found.add(new Problem(field.getLabel() + "：" + Say.it(sentence), field));
        }
    }
}
