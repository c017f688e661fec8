package org.jisseki.tracking.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jisseki.common.Keeping;
import org.jisseki.common.ui.Say;
import org.jisseki.organisation.Place;
import org.jisseki.submission.Reassigning;
import org.jspecify.annotations.Nullable;

/** 担当替え: of an evaluation what is given away, then the department, its section, and why. */
class ReassignDialog extends ActDialog {

    /** What is done with what was chosen. */
    interface Act {

        /** @param writer whose paragraphs alone are given away; NULL for the whole */
        void reassign(@Nullable Place writer, long to, String reason);
    }

    private static final long NONE = -1;

    private final Select<Place> writer = new Select<>();
    private final Select<Place> section = new Select<>();
    private final transient Act act;

    /**
     * @param sections all there are, in the organisation's order
     * @param writers  the sections that only write in it and may be replaced
     */
    ReassignDialog(int units, List<Place> sections, List<Place> writers, Act act, Keeping keeping, Runnable done) {
        super("reassign", units, Reassigning.LENGTH, keeping, done);
        this.act = act;
        writer.setLabel(Say.it("tracking.reassign.what"));
        writer.setEmptySelectionAllowed(true);
        writer.setEmptySelectionCaption(Say.it("tracking.reassign.whole"));
        writer.setItems(writers);
        writer.setItemLabelGenerator(place -> place == null
                ? Say.it("tracking.reassign.whole")
                : Say.it("tracking.reassign.paragraphs", place.division(), place.section()));
        if (!writers.isEmpty()) {
            field("writer", writer);
        }
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
        act.reassign(writer.getValue(), to == null ? NONE : to.sectionId(), reason());
    }
}
