package org.jisseki.tracking.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jisseki.common.ui.Say;
import org.jisseki.tracking.Outstanding.Line;

/** Asks once more before units are asked for again: who is told, and for which nobody is there. */
class RemindDialog extends ConfirmDialog {

    /** @param remind what to do with those whose holders are there */
    RemindDialog(List<Line> selected, Consumer<List<Line>> remind) {
        Map<Boolean, List<Line>> parts = selected.stream()
                .collect(Collectors.partitioningBy(line -> line.holder().isVacant()));
        List<Line> vacant = parts.getOrDefault(true, List.of());
        List<Line> held = parts.getOrDefault(false, List.of());
        Div text = new Div();
        if (!held.isEmpty()) {
            text.add(new Paragraph(Say.it("tracking.remind.text")), holders(held));
        }
        if (!vacant.isEmpty()) {
            text.add(new Paragraph(Say.it("tracking.remind.vacant")), titles(vacant));
        }
        setText(text);
        setHeader(Say.it("tracking.remind.title", held.size()));
        if (held.isEmpty()) {
            setConfirmText(Say.it("tracking.remind.close"));
            return;
        }
        setConfirmText(Say.it("tracking.remind"));
        setCancelable(true);
        setCancelText(Say.it("common.cancel"));
        addConfirmListener(confirmed -> remind.accept(held));
    }

    private static UnorderedList holders(List<Line> held) {
        UnorderedList list = new UnorderedList();
        held.stream()
                .map(line -> Say.it(
                        "tracking.remind.to",
                        String.join("・", line.holder().names()),
                        line.holder().post()))
                .distinct()
                .forEach(words -> list.add(new ListItem(words)));
        return list;
    }

    private static UnorderedList titles(List<Line> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(
                Say.it("tracking.remind.of", line.unit().title(), line.holder().post()))));
        return list;
    }
}
