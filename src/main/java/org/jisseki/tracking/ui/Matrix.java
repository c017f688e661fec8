package org.jisseki.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jisseki.common.Status;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.tracking.Overview;
import org.jisseki.tracking.Overview.Mark;
import org.jisseki.tracking.Overview.OfDepartment;
import org.jisseki.tracking.Overview.OfSection;

/** One shape is one submission, so that a section's trouble is seen before it is read; spoken as counts. */
class Matrix extends Div {

    Matrix(Overview overview) {
        Paragraph legend = new Paragraph();
        legend.addClassName("legend");
        overview.counts().forEach((mark, count) -> legend.add(badge(mark, words(mark) + " " + count)));
        PlainTable table = new PlainTable(
                Say.it("tracking.matrix"),
                Say.it("tracking.head.department"),
                Say.it("common.status.APPROVED"),
                Say.it("tracking.head.sections"));
        table.addClassNames("flush", "matrix");
        overview.departments()
                .forEach(department -> table.row(name(department.name()), done(department), tiles(department)));
        add(legend, table);
    }

    private static Component done(OfDepartment department) {
        Span done = new Span();
        done.getElement()
                .appendChild(
                        new Element("b").setText(String.valueOf(department.approved())),
                        Element.createText(" " + Say.it("tracking.of", department.total())));
        Element meter = new Element("span");
        meter.getClassList().add("meter");
        Element bar = new Element("i");
        bar.getStyle().set("width", department.approved() * 100 / department.total() + "%");
        done.getElement().appendChild(meter.appendChild(bar));
        if (department.overdue() > 0) {
            Span late = new Span(Say.it("tracking.late", department.overdue()));
            late.addClassNames("s", "red", "b7");
            done.add(late);
        }
        return done;
    }

    private static UnorderedList tiles(OfDepartment department) {
        UnorderedList tiles = new UnorderedList();
        tiles.addClassName("tiles");
        department.sections().forEach(section -> tiles.add(tile(section)));
        return tiles;
    }

    private static ListItem tile(OfSection section) {
        Span name = name(section.name());
        name.getElement().appendChild(new Element("small").setText(section.division()));
        Span shapes = new Span();
        shapes.addClassName("gl");
        shapes.getElement().setAttribute("role", "img").setAttribute("aria-label", spoken(section));
        for (Mark mark : section.marks()) {
            Element shape = new Element("i");
            shape.getClassList().add(shape(mark));
            shapes.getElement().appendChild(shape);
        }
        Span count = new Span(section.approved() + "/" + section.marks().size());
        count.addClassName("nw");
        return new ListItem(name, count, shapes);
    }

    private static Span name(String words) {
        Span name = new Span(words);
        name.addClassName("name");
        return name;
    }

    private static String spoken(OfSection section) {
        Map<Mark, Long> counts = section.marks().stream()
                .collect(Collectors.groupingBy(mark -> mark, () -> new EnumMap<>(Mark.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> words(entry.getKey()) + entry.getValue())
                .collect(Collectors.joining("、"));
    }

    private static StatusBadge badge(Mark mark, String words) {
        return mark == Mark.OVERDUE ? StatusBadge.overdue(words) : new StatusBadge(Status.valueOf(mark.name()), words);
    }

    private static String shape(Mark mark) {
        return mark == Mark.OVERDUE ? StatusBadge.OVERDUE : StatusBadge.shape(Status.valueOf(mark.name()));
    }

    private static String words(Mark mark) {
        return mark == Mark.OVERDUE ? Say.it("common.overdue") : Say.status(Status.valueOf(mark.name()));
    }
}
