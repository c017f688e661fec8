package org.jisseki.tracking.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.Say;
import org.jisseki.tracking.Outstanding.Line;

/** What is selected of the list, by its numbers: it stays selected while the list is shown anew and its pages are turned. */
class RowSelection {

    private final boolean offered;
    private Runnable changed = () -> {};
    private final Checkbox all = new Checkbox();
    private final Map<SubmissionId, Line> selected = new LinkedHashMap<>();
    private final Map<SubmissionId, Checkbox> boxes = new LinkedHashMap<>();
    private List<Line> shown = List.of();

    /** @param offered whether the person may do anything to what is selected */
    RowSelection(boolean offered) {
        this.offered = offered;
        all.setAriaLabel(Say.it("tracking.select.all"));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                shown.forEach(line -> select(line, change.getValue()));
                boxes.forEach((id, box) -> box.setValue(selected.containsKey(id)));
                changed.run();
            }
        });
    }

    /** @param then is told when it is more or less */
    void whenChanged(Runnable then) {
        changed = then;
    }

    boolean isOffered() {
        return offered;
    }

    Checkbox all() {
        return all;
    }

    /** As they were shown last. */
    List<Line> selected() {
        return new ArrayList<>(selected.values());
    }

    void clear() {
        selected.clear();
        boxes.values().forEach(box -> box.setValue(false));
        all.setValue(false);
        changed.run();
    }

    Checkbox of(Line line) {
        SubmissionId id = line.unit().id();
        Checkbox box = new Checkbox(selected.containsKey(id));
        box.setAriaLabel(Say.it("tracking.select", UnitName.of(line.unit())));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                shown.stream()
                        .filter(each -> each.unit().id().equals(id))
                        .forEach(each -> select(each, change.getValue()));
                all.setValue(areAllSelected());
                changed.run();
            }
        });
        boxes.put(id, box);
        return box;
    }

    /** The list shows these now; what is selected among them is known as it is now. */
    void shown(List<Line> lines) {
        shown = lines;
        boxes.keySet().retainAll(lines.stream().map(line -> line.unit().id()).toList());
        // what was decided meanwhile can be asked for no more
        lines.forEach(line ->
                selected.computeIfPresent(line.unit().id(), (id, before) -> line.mayCoordinate() ? line : null));
        boxes.forEach((id, box) -> box.setValue(selected.containsKey(id)));
        all.setValue(areAllSelected());
        changed.run();
    }

    private boolean areAllSelected() {
        return !shown.isEmpty()
                && shown.stream()
                        .allMatch(line -> selected.containsKey(line.unit().id()));
    }

    private void select(Line line, boolean on) {
        if (on && line.mayCoordinate()) {
            selected.put(line.unit().id(), line);
        } else {
            selected.remove(line.unit().id());
        }
    }
}
