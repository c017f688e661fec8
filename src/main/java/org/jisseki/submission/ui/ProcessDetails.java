package org.jisseki.submission.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.ui.Say;
import org.jisseki.record.RecordRow;
import org.jisseki.submission.ApprovalRoute;
import org.jisseki.submission.Following;
import org.jisseki.submission.Outcome;
import org.jisseki.submission.Step;

/** Where it is in the process: drawn, and in words; with every act so far. Drawn when opened. */
class ProcessDetails extends Details {

    private static final String END = "approved";
    private static final String CORRECTED = "corrected";

    ProcessDetails(Shown shown, ApprovalRoute route) {
        super(Say.it("submission.process"));
        addClassName("process");
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                fill(
                        shown,
                        ProcessModel.of(route.diagram(
                                shown.submission().process(), shown.submission().isCorrection())));
            }
        });
    }

    private void fill(Shown shown, ProcessModel model) {
        String position = position(shown);
        add(
                new H3(Say.it("submission.process.steps")),
                steps(model, position),
                back(shown),
                new ProcessDiagram(model.xml(), position),
                new H3(Say.it("submission.process.acts")),
                acts(shown));
    }

    private static String position(Shown shown) {
        if (shown.position() != null) {
            return shown.position();
        }
        return switch (shown.status()) {
            case APPROVED -> END;
            case RELEASED -> shown.submission().isCorrection() ? CORRECTED : END;
            default -> "";
        };
    }

    /** From where it comes back to the entry, as the model has it. */
    private static Paragraph back(Shown shown) {
        Paragraph back = new Paragraph(Stream.of(Outcome.RETURN, Outcome.RECALL)
                .map(outcome -> back(shown.ahead().leadingBack(shown.submission(), outcome), outcome))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ")));
        back.setVisible(!back.getText().isEmpty());
        return back;
    }

    private static String back(List<Step> from, Outcome outcome) {
        return from.isEmpty()
                ? ""
                : Say.it(
                        "submission.back." + outcome,
                        from.stream()
                                .map(step -> Say.it(Following.name(step)))
                                .collect(Collectors.joining(Say.it("submission.back.or"))));
    }

    private static OrderedList steps(ProcessModel model, String position) {
        OrderedList list = new OrderedList();
        list.addClassName("process-steps");
        for (ProcessModel.Step step : model.steps()) {
            ListItem item = new ListItem(step.words());
            if (step.id().equals(position)) {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
                item.add(new Span(Say.it("submission.process.here")));
            }
            list.add(item);
        }
        return list;
    }

    private static OrderedList acts(Shown shown) {
        OrderedList list = new OrderedList();
        list.addClassName("acts");
        for (RecordRow row : shown.acts()) {
            list.add(new ListItem(
                    new Span(Say.moment(row.at())),
                    SubmissionWay.title(row),
                    new Span(shown.name(row.act().person()))));
        }
        return list;
    }
}
