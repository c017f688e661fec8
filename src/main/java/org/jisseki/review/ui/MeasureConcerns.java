package org.jisseki.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TypedText;
import org.jisseki.review.Concerns;
import org.jisseki.review.MeasureSheet;

/**
 * What is bad, what moved against last year, and what is still open: counted by kind, with the names; each kind opens to all of
 * its lines, and each line leads to where it stands. So twenty like lines take the room of one.
 */
class MeasureConcerns extends Div {

    private static final int NAMED = 3;

    MeasureConcerns(MeasureSheet sheet) {
        addClassName("concerns");
        Concerns concerns = sheet.concerns();
        add(
                block(
                        "review.measure.bad",
                        sheet.said().isEmpty() ? "review.measure.bad.noneMissed" : "review.measure.bad.none",
                        concerns.bad()),
                block("review.measure.moved", "review.measure.moved.none", concerns.moved()),
                block("review.measure.open", "review.measure.open.none", concerns.open()));
    }

    private static Section block(String head, String none, List<Concerns.Group> groups) {
        Div title = new Div(new H2(Say.it(head, Concerns.count(groups))));
        title.addClassName("sub");
        Section block = new Section(title);
        if (groups.isEmpty()) {
            block.add(new Paragraph(Say.it(none)));
        }
        groups.forEach(group -> block.add(group(group)));
        return block;
    }

    private static Component group(Concerns.Group group) {
        Span names = new Span(names(group));
        names.addClassName("s");
        Span title = new Span(Say.it(group.title()));
        title.addClassName("b7");
        Span summary = new Span(title, names);
        summary.addClassName("kind");
        UnorderedList lines = new UnorderedList();
        group.lines().forEach(line -> lines.add(new ListItem(line(line))));
        return new NativeDetails(summary, lines);
    }

    private static Component line(Concerns.Line line) {
        String words = Say.it(line.said());
        return line.unit() == null
                ? new Span(words)
                : TypedText.in(new Anchor(ReviewNavigation.to(line.unit()), words));
    }

    private static String names(Concerns.Group group) {
        List<Object> all = group.names();
        String shown = all.stream()
                .limit(NAMED)
                .map(MeasureConcerns::name)
                .collect(Collectors.joining(Say.it("review.measure.and")));
        return all.size() > NAMED ? Say.it("review.measure.others", shown, all.size() - NAMED) : shown;
    }

    private static String name(Object name) {
        return name instanceof Sentence sentence ? Say.it(sentence) : name.toString();
    }
}
