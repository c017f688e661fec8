package org.jisseki.tracking.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import org.jisseki.common.ui.Say;
import org.jisseki.organisation.Place;
import org.jisseki.submission.Reassigning;

/** 担当替え: the department, its section, and why. */
class ReassignDialog extends ActDialog {

    private static final long NONE = -1;

    private final Select<Place> section = new Select<>();
    private final transient BiConsumer<Long, String> reassign;

    /** @param sections all there are, in the organisation's order */
    ReassignDialog(int units, List<Place> sections, BiConsumer<Long, String> reassign, Runnable done) {
        super("reassign", units, Reassigning.LENGTH, done);
        this.reassign = reassign;
        Select<Place> department = new Select<>();
        department.setLabel(Say.it("tracking.head.department"));
        department.setItems(sections.stream()
                .filter(place -> sections.stream()
                                .filter(other -> other.departmentId() == place.departmentId())
                                .findFirst()
                                .orElseThrow()
                        == place)
                .toList());
        department.setItemLabelGenerator(Place::department);
        department.addValueChangeListener(change -> section.setItems(sections.stream()
                .filter(place -> place.departmentId() == change.getValue().departmentId())
                .toList()));
        section.setLabel(Say.it("tracking.filter.section"));
        section.setItemLabelGenerator(place -> place.division() + " " + place.section());
        section.addValueChangeListener(change -> section.setInvalid(false));
        field("department", department);
        field(Reassigning.SECTION, section);
        withReason();
    }

    @Override
    void act() {
        Place to = section.getValue();
        reassign.accept(to == null ? NONE : to.sectionId(), reason());
    }
}
