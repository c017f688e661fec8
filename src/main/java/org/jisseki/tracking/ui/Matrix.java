package org.jisseki.tracking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.Status;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.tracking.Overview;
import org.jisseki.tracking.Overview.Mark;
import org.jisseki.tracking.Overview.OfDepartment;
import org.jisseki.tracking.Overview.OfSection;

/**
 * One shape is one submission, so that a section's trouble is seen before it is read; spoken as counts. What is shown anew
 * changes in its place: the focus stays where it is.
 */
class Matrix extends Div {

    private final transient LongFunction<String> address;
    private final transient Consumer<Long> choose;
    private final Paragraph legend = new Paragraph();
    private final Div place = new Div();
    private final Map<Long, DepartmentCell> departments = new HashMap<>();
    private final Map<Long, Tile> tiles = new HashMap<>();
    private List<List<Long>> structure = List.of();

    /**
     * @param address of the list of one section
     * @param choose  what shows it without leaving the page
     */
    Matrix(LongFunction<String> address, Consumer<Long> choose) {
        this.address = address;
        this.choose = choose;
        legend.addClassName("legend");
        add(legend, place);
    }

    void show(Overview overview) {
        legend.removeAll();
        overview.counts().forEach((mark, count) -> legend.add(badge(mark, words(mark) + " " + count)));
        List<List<Long>> now = overview.departments().stream()
                .map(department -> Stream.concat(
                                Stream.of(department.id()),
                                department.sections().stream().map(OfSection::id))
                        .toList())
                .toList();
        if (!now.equals(structure)) {
            structure = now;
            build(overview);
        }
        for (OfDepartment department : overview.departments()) {
            Objects.requireNonNull(departments.get(department.id())).show(department);
            department
                    .sections()
                    .forEach(section ->
                            Objects.requireNonNull(tiles.get(section.id())).show(section));
        }
    }

    private void build(Overview overview) {
        departments.clear();
        tiles.clear();
        PlainTable table = new PlainTable(
                Say.it("tracking.matrix"),
                Say.it("tracking.head.department"),
                Say.it("common.status.APPROVED"),
                Say.it("tracking.head.sections"));
        table.addClassNames("flush", "matrix");
        for (OfDepartment department : overview.departments()) {
            DepartmentCell cell = new DepartmentCell();
            UnorderedList list = new UnorderedList();
            list.addClassName("tiles");
            for (OfSection section : department.sections()) {
                Tile tile = new Tile(section, address.apply(section.id()), choose);
                tiles.put(section.id(), tile);
                list.add(new ListItem(tile));
            }
            departments.put(department.id(), cell);
            table.row(name(department.name()), cell, list);
        }
        place.removeAll();
        place.add(table);
    }

    static Span name(String words) {
        Span name = new Span(words);
        name.addClassName("name");
        return name;
    }

    static String words(Mark mark) {
        return mark == Mark.OVERDUE ? Say.it("common.overdue") : Say.status(Status.valueOf(mark.name()));
    }

    private static StatusBadge badge(Mark mark, String words) {
        return mark == Mark.OVERDUE ? StatusBadge.overdue(words) : new StatusBadge(Status.valueOf(mark.name()), words);
    }

    /** How much of a department is approved, and how much is late. */
    private static final class DepartmentCell extends Span {

        private final Element approved = new Element("b");
        private final Element total = Element.createText("");
        private final Element bar = new Element("i");
        private final Span late = new Span();

        DepartmentCell() {
            Element meter = new Element("span");
            meter.getClassList().add("meter");
            getElement().appendChild(approved, total, meter.appendChild(bar));
            late.addClassNames("s", "red", "b7");
            add(late);
        }

        void show(OfDepartment department) {
            approved.setText(String.valueOf(department.approved()));
            total.setText(" " + Say.it("tracking.of", department.total()));
            bar.getStyle().set("width", department.approved() * 100 / department.total() + "%");
            late.setText(department.overdue() == 0 ? "" : Say.it("tracking.late", department.overdue()));
            late.setVisible(department.overdue() > 0);
        }
    }

    /** A section with its shapes; a link to the list of what it is responsible for. */
    private static final class Tile extends Anchor {

        /** More shapes are not seen at one look: then one of each, with its count. */
        private static final int SHAPES = 40;

        private final Span count = new Span();
        private final Span shapes = new Span();

        Tile(OfSection section, String address, Consumer<Long> choose) {
            super(address);
            Span name = name(section.name());
            name.getElement().appendChild(new Element("small").setText(section.division()));
            count.addClassName("nw");
            shapes.addClassName("gl");
            shapes.getElement().setAttribute("role", "img");
            add(name, count, shapes);
            getElement()
                    .addEventListener("click", click -> choose.accept(section.id()))
                    // a new tab or window is the browser's affair
                    .setFilter("!event.ctrlKey && !event.metaKey && !event.shiftKey && (event.preventDefault(), true)");
        }

        void show(OfSection section) {
            count.setText(section.approved() + "/" + section.total());
            String spoken = section.marks().entrySet().stream()
                    .map(mark -> words(mark.getKey()) + mark.getValue())
                    .collect(Collectors.joining("、"));
            shapes.getElement().setAttribute("aria-label", spoken);
            // one property a section and not a node a shape: a large prefecture has thousands
            shapes.getElement().setProperty("innerHTML", drawn(section));
        }

        private static String drawn(OfSection section) {
            boolean each = section.total() <= SHAPES;
            return section.marks().entrySet().stream()
                    .map(mark -> each
                            ? shape(mark.getKey()).repeat(mark.getValue())
                            : shape(mark.getKey()) + mark.getValue())
                    .collect(Collectors.joining());
        }

        private static String shape(Mark mark) {
            String shape = mark == Mark.OVERDUE ? StatusBadge.OVERDUE : StatusBadge.shape(Status.valueOf(mark.name()));
            return "<i class=\"" + shape + "\"></i>";
        }
    }
}
