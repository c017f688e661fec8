package org.jisseki.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleNames;
import org.jisseki.cycle.CycleStatus;
import org.jisseki.cycle.Cycles;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jisseki.plan.Measure;
import org.jisseki.plan.PlanUnit;
import org.jisseki.plan.Plans;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** 作成を依頼していないもの: what came into a plan after a year of it was opened, asked for with one click; nothing where there is none. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UnitsToAsk extends Div {

    private final transient Cycles cycles;
    private final transient Plans plans;
    private final transient CycleNames names;
    private final transient Directory directory;

    UnitsToAsk(Cycles cycles, Plans plans, CycleNames names, Directory directory) {
        this.cycles = cycles;
        this.plans = plans;
        this.names = names;
        this.directory = directory;
    }

    /** @param asked what follows once something was asked for */
    void show(PersonId who, Runnable asked) {
        removeAll();
        for (Cycle cycle : cycles.all()) {
            List<PlanUnit> units = cycle.status() == CycleStatus.OPEN ? cycles.toAsk(who, cycle.id()) : List.of();
            if (!units.isEmpty()) {
                add(section(who, cycle, units, asked));
            }
        }
    }

    private Section section(PersonId who, Cycle cycle, List<PlanUnit> units, Runnable asked) {
        H2 title = new H2(Say.it("cycle.toAsk.title", names.of(cycle)));
        Div head = new Div(title, new Span(plans.plan(cycle.plan()).name()));
        head.addClassName("sub");
        Section section = new Section(head, new Paragraph(Say.it("cycle.toAsk.what")), table(who, cycle, units, asked));
        if (units.size() > 1) {
            Button all = new Button(Say.it("cycle.toAsk.all", units.size()), click -> ask(who, cycle, units, asked));
            Div actions = new Div(all);
            actions.addClassName("actions");
            section.add(actions);
        }
        return section;
    }

    private PlainTable table(PersonId who, Cycle cycle, List<PlanUnit> units, Runnable asked) {
        Map<MeasureId, Measure> measures =
                plans.measures(cycle.plan()).stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        Map<Long, Place> places = directory.places(
                units.stream().map(PlanUnit::sectionId).distinct().toList());
        PlainTable table = new PlainTable(
                Say.it("cycle.toAsk.title", names.of(cycle)),
                Say.it("cycle.toAsk.unit"),
                Say.it("cycle.toAsk.measure"),
                Say.it("cycle.toAsk.section"),
                Say.it("cycle.toAsk.ask"));
        table.addClassNames("flush", "to-ask");
        for (PlanUnit unit : units) {
            Measure measure = Objects.requireNonNull(measures.get(unit.measure()));
            Place place = Objects.requireNonNull(places.get(unit.sectionId()));
            Button ask = new Button(Say.it("cycle.toAsk.do"), click -> ask(who, cycle, List.of(unit), asked));
            ask.addThemeVariants(ButtonVariant.TERTIARY);
            ask.setAriaLabel(Say.it("cycle.toAsk.do.label", unit.name()));
            Div cell = new Div(ask);
            cell.addClassName("flush-button");
            table.row(
                    PlainTable.lines(unit.name(), Say.it("plan.unit." + unit.kind())),
                    new Span(Say.it("cycle.toAsk.ofMeasure", measure.code(), measure.name())),
                    PlainTable.lines(place.division() + " " + place.section(), place.department()),
                    cell);
        }
        return table;
    }

    private void ask(PersonId who, Cycle cycle, List<PlanUnit> units, Runnable asked) {
        cycles.add(who, cycle.id(), cycle.version(), units);
        asked.run();
        Notices.done(
                units.size() == 1
                        ? Say.it("cycle.toAsk.done", units.getFirst().name())
                        : Say.it("cycle.toAsk.doneAll", units.size()));
    }
}
