package org.jisseki.tracking.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jisseki.common.Status;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.UnitKind;
import org.jisseki.tracking.Filter;
import org.jisseki.tracking.Filter.When;
import org.jisseki.tracking.HeldBy;
import org.jisseki.tracking.Outstanding.HoldingPerson;
import org.jisseki.tracking.Overview;
import org.jisseki.tracking.Overview.OfDepartment;
import org.jisseki.tracking.Overview.OfSection;
import org.jspecify.annotations.Nullable;

/** The filters of the list: 部局, 班, 状態, 種類, 期限, 持っている人 and a text. */
class ListFilters extends Div {

    /** A choice of the states: one of them, or a group with a name of its own. */
    private enum Group {
        LEFT,
        EVERY
    }

    private final Select<Long> department = new Select<>();
    private final Select<Long> section = new Select<>();
    private final Select<Object> state = new Select<>();
    private final Select<UnitKind> kind = new Select<>();
    private final Select<When> when = new Select<>();
    private final Select<HeldBy> holder = new Select<>();
    private final TextField text = new TextField(Say.it("common.search"));
    private final transient Consumer<Filter> chosen;
    private List<OfDepartment> departments = List.of();
    private Filter filter;

    /**
     * @param holding who can be chosen as the holder
     * @param chosen  is told what was chosen
     */
    ListFilters(Overview overview, List<HoldingPerson> holding, Filter filter, Consumer<Filter> chosen) {
        this.filter = filter;
        this.chosen = chosen;
        addClassName("filters");
        label(department, "tracking.head.department");
        label(section, "tracking.filter.section");
        label(state, "tracking.head.status");
        label(kind, "tracking.filter.kind");
        label(when, "tracking.head.due");
        state.setEmptySelectionAllowed(false);
        when.setEmptySelectionAllowed(false);
        state.setItems(
                Group.LEFT,
                Group.EVERY,
                Status.NOT_STARTED,
                Status.DRAFT,
                Status.RETURNED,
                Status.IN_REVIEW,
                Status.AWAITING_APPROVAL,
                Status.APPROVED,
                Status.RELEASED);
        state.setItemLabelGenerator(
                choice -> choice instanceof Status one ? Say.status(one) : Say.it("tracking.filter." + choice));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(
                each -> each == null ? Say.it("tracking.filter.all") : Say.it("tracking.kind." + each));
        when.setItems(When.values());
        when.setItemLabelGenerator(each -> Say.it("tracking.when." + each, Filter.SOON_DAYS));
        label(holder, "tracking.head.holder");
        offer(holding);
        text.setClearButtonVisible(true);
        text.setMaxLength(Filter.LONGEST_TEXT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        add(department, section, state, kind, when, holder, text);
        offer(overview);
        show(filter);
        listen(department, change -> change(change.getValue(), null));
        listen(section, change -> change(filter().departmentId(), change.getValue()));
        listen(state, change -> change());
        listen(kind, change -> change());
        listen(when, change -> change());
        listen(holder, change -> change());
        listen(text, change -> change());
    }

    /** Offers the departments and sections that there are now. */
    final void offer(Overview overview) {
        if (!overview.departments().stream()
                .map(ListFilters::names)
                .toList()
                .equals(departments.stream().map(ListFilters::names).toList())) {
            departments = overview.departments();
            items(department, named(departments, OfDepartment::id, OfDepartment::name));
            items(section, sections());
        }
        departments = overview.departments();
    }

    /** Shows a filter that was chosen elsewhere. */
    final void show(Filter other) {
        filter = other;
        items(section, sections());
        department.setValue(known(department, other.departmentId()));
        section.setValue(known(section, other.sectionId()));
        state.setValue(choice(other.states()));
        kind.setValue(other.kind());
        when.setValue(other.when());
        holder.setValue(known(holder, other.holder()));
        text.setValue(other.text());
    }

    private void offer(List<HoldingPerson> holding) {
        Map<HeldBy, String> names = new LinkedHashMap<>();
        names.put(HeldBy.NOBODY, Say.it("tracking.vacant"));
        holding.forEach(each -> names.put(each.by(), each.name() + Say.it("tracking.inPost", each.place())));
        holder.setItems(names.keySet());
        holder.setItemLabelGenerator(by ->
                by == null ? Say.it("tracking.filter.all") : names.getOrDefault(by, Say.it("tracking.filter.all")));
    }

    private Filter filter() {
        return filter;
    }

    private void change() {
        change(filter.departmentId(), filter.sectionId());
    }

    private void change(@Nullable Long inDepartment, @Nullable Long inSection) {
        show(new Filter(
                states(state.getValue()),
                inDepartment,
                inSection,
                kind.getValue(),
                when.getValue(),
                holder.getValue(),
                text.getValue().strip()));
        chosen.accept(filter);
    }

    private Map<Long, String> sections() {
        Long in = filter.departmentId();
        return named(
                departments.stream()
                        .filter(each -> in == null || each.id() == in)
                        .flatMap(each -> each.sections().stream())
                        .toList(),
                OfSection::id,
                each -> each.division() + " " + each.name());
    }

    private static List<String> names(OfDepartment department) {
        return department.sections().stream()
                .map(section -> department.name() + section.id() + section.name())
                .toList();
    }

    private static Object choice(Set<Status> states) {
        if (states.size() == 1) {
            return states.iterator().next();
        }
        return states.equals(Filter.EVERY) ? Group.EVERY : Group.LEFT;
    }

    private static Set<Status> states(Object choice) {
        return choice instanceof Status one ? Set.of(one) : choice == Group.EVERY ? Filter.EVERY : Filter.LEFT;
    }

    private static <T> Map<Long, String> named(List<T> all, Function<T, Long> id, Function<T, String> name) {
        Map<Long, String> named = new LinkedHashMap<>();
        all.forEach(each -> named.put(id.apply(each), name.apply(each)));
        return named;
    }

    // an address may name what this person does not see, or what has gone: the list is empty then, the choice too
    private static <T> @Nullable T known(Select<T> select, @Nullable T id) {
        return id != null && select.getListDataView().contains(id) ? id : null;
    }

    private static void items(Select<Long> select, Map<Long, String> named) {
        Long kept = select.getValue();
        select.setItemLabelGenerator(id ->
                id == null ? Say.it("tracking.filter.all") : named.getOrDefault(id, Say.it("tracking.filter.all")));
        select.setItems(named.keySet());
        select.setValue(kept != null && named.containsKey(kept) ? kept : null);
    }

    private static void label(Select<?> select, String key) {
        select.setLabel(Say.it(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Say.it("tracking.filter.all"));
    }

    private static <C extends com.vaadin.flow.component.Component, V> void listen(
            HasValue<ComponentValueChangeEvent<C, V>, V> field, Consumer<ComponentValueChangeEvent<C, V>> then) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                then.accept(change);
            }
        });
    }
}
