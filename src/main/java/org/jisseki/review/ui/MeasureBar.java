package org.jisseki.review.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Say;
import org.jisseki.review.MeasureSheet;

/** The bar at the foot of a measure: 決裁する for what waits, or why nothing can be decided here. */
class MeasureBar extends Div {

    private final MeasureSheet sheet;
    private final Set<Long> unsent;
    private final Supplier<List<Sentence>> after;
    private final Runnable decide;

    /**
     * @param unsent the submissions about which the person began to write what is not sent
     * @param after  what comes of it, once all that waits is decided
     */
    MeasureBar(MeasureSheet sheet, Set<Long> unsent, Supplier<List<Sentence>> after, Runnable decide) {
        this.sheet = sheet;
        this.unsent = unsent;
        this.after = after;
        this.decide = decide;
        addClassName("bar");
        Span know = new Span(know());
        know.addClassNames("full", "s");
        add(know);
        if (sheet.closed().isEmpty() && !sheet.waiting().isEmpty()) {
            KeyButton button = new KeyButton(
                    Say.it("review.measure.decide", sheet.waiting().size()), "A", this::ask);
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.addClassName("push");
            add(button);
        }
    }

    private String know() {
        if (!sheet.closed().isEmpty()) {
            return Say.it("review.measure.stopped", names(sheet.closed()));
        }
        if (sheet.waiting().isEmpty()) {
            return Say.it("review.measure.nothing");
        }
        int shown = sheet.parts().size() - sheet.waiting().size();
        return shown == 0
                ? Say.it("review.measure.nextAll", sheet.waiting().size())
                : Say.it("review.measure.next", sheet.waiting().size(), shown);
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Say.it("review.bulk.ask.APPROVE", sheet.waiting().size()));
        UnorderedList names = new UnorderedList();
        for (MeasureSheet.Part part : sheet.waiting()) {
            names.add(new ListItem(Say.it(
                    "review.bulk.one",
                    FieldNames.title(part.of().form()),
                    part.of().submission().revisionNo())));
        }
        Div text = new Div(new Paragraph(Say.it("review.bulk.all")), names);
        List<MeasureSheet.Part> begun = sheet.waiting().stream()
                .filter(part -> unsent.contains(part.of().submission().id().value()))
                .toList();
        if (!begun.isEmpty()) {
            text.add(new Paragraph(Say.it("review.bulk.unsent", names(begun))));
        }
        after.get().forEach(each -> text.add(new Paragraph(Say.it("review.then.APPROVE", each))));
        dialog.add(text);
        dialog.setConfirmText(Say.it("review.APPROVE"));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("common.cancel"));
        dialog.addConfirmListener(confirmed -> decide.run());
        dialog.open();
    }

    private static String names(List<MeasureSheet.Part> parts) {
        return parts.stream()
                .map(part -> Say.it(
                        "review.measure.quoted", FieldNames.title(part.of().form())))
                .collect(Collectors.joining());
    }
}
