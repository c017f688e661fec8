package org.jisseki.submission.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.HandInAll;
import org.jisseki.submission.UnitForm;

/** Asks once more before a section hands in all its units of a measure: what will go, and what cannot and why. */
class HandInAllDialog extends ConfirmDialog {

    /**
     * @param after  what comes of those that are complete, once they are handed in together
     * @param handIn what to do with them, once it is confirmed
     */
    HandInAllDialog(
            String measure,
            List<HandInAll.Candidate> candidates,
            Function<List<HandInAll.Candidate>, List<Sentence>> after,
            Consumer<List<HandInAll.Candidate>> handIn) {
        Map<Boolean, List<HandInAll.Candidate>> parts =
                candidates.stream().collect(Collectors.partitioningBy(HandInAll.Candidate::isComplete));
        List<HandInAll.Candidate> ready = parts.getOrDefault(true, List.of());
        List<HandInAll.Candidate> left = parts.getOrDefault(false, List.of());
        Div text = new Div();
        text.addClassName("hand-in-all");
        if (!ready.isEmpty()) {
            text.add(new H3(Say.it("submission.all.go", ready.size())), titles(ready));
        }
        if (!left.isEmpty()) {
            text.add(new H3(Say.it("submission.all.stay", left.size())), reasons(left));
        }
        setText(text);
        if (ready.isEmpty()) {
            setHeader(Say.it("submission.all.none", measure));
            setConfirmText(Say.it("submission.all.close"));
            return;
        }
        after.apply(ready).reversed().forEach(each -> text.addComponentAsFirst(new Paragraph(Say.it(each))));
        text.addComponentAsFirst(new Paragraph(Say.it("submission.all.text")));
        setHeader(Say.it("submission.all.title", measure));
        setConfirmText(Say.it("submission.all.confirm", ready.size()));
        setCancelable(true);
        setCancelText(Say.it("common.cancel"));
        addConfirmListener(confirmed -> handIn.accept(ready));
    }

    private static UnorderedList titles(List<HandInAll.Candidate> ready) {
        UnorderedList list = new UnorderedList();
        ready.forEach(each -> list.add(new ListItem(each.form().title())));
        return list;
    }

    private UnorderedList reasons(List<HandInAll.Candidate> left) {
        UnorderedList list = new UnorderedList();
        for (HandInAll.Candidate each : left) {
            Anchor link = new Anchor(
                    SubmissionNavigation.to(each.submission().id()), each.form().title());
            link.getElement().addEventListener("click", click -> close());
            String why = each.missing().entrySet().stream()
                    .map(entry -> reason(each.form(), entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining(" "));
            Span reasons = new Span(why);
            reasons.addClassName("s");
            list.add(new ListItem(new Div(link), reasons));
        }
        return list;
    }

    private static String reason(UnitForm form, String key, Sentence why) {
        return key.startsWith(UnitForm.FINDING)
                ? Say.it(why)
                : Say.it("submission.all.reason", FieldNames.of(form, key), Say.it(why));
    }
}
