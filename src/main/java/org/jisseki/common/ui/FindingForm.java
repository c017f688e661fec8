package org.jisseki.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jisseki.common.Keeping;

/** Writes findings (確認事項), each on a chosen field. What is typed is kept until it is sent. */
public class FindingForm extends Div {

    /** A finding as it was written. */
    public record Written(String field, String text) {}

    private final Map<String, String> fields;
    private final int longest;
    private final transient Keeping keeping;
    private final String name;
    private final Div list = new Div();
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param fields  the fields that a finding can be pinned to: what each is called, by its key, in the order of the page
     * @param longest the longest text, in characters
     * @param name    under which its texts are kept
     */
    public FindingForm(Map<String, String> fields, int longest, Keeping keeping, String name) {
        this.fields = fields;
        this.longest = longest;
        this.keeping = keeping;
        this.name = name;
        addClassName("finding-form");
        Button more =
                new Button(Say.it("common.finding.more"), click -> more().text.focus());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, more);
        int kept = Math.max(1, keeping.lastField(name));
        IntStream.range(0, kept).forEach(line -> more());
    }

    /** Moves the focus to the first text. */
    public void focus() {
        lines.getFirst().text.focus();
    }

    /** What is written. Empty where something keeps it from being used; then that is said beside it, and has the focus. */
    public List<Written> written() {
        List<Line> wrong = lines.stream().filter(line -> !line.check()).toList();
        if (!wrong.isEmpty()) {
            wrong.getFirst().text.focus();
            return List.of();
        }
        return lines.stream()
                .map(line -> new Written(line.field.getValue(), line.text.getValue()))
                .toList();
    }

    /** Whether nothing is written at all. */
    public boolean isBlank() {
        return lines.stream().allMatch(line -> line.text.getValue().isBlank());
    }

    private Line more() {
        Line line = new Line(lines.size() + 1);
        lines.add(line);
        list.add(line);
        return line;
    }

    /** One finding. */
    private final class Line extends Div {

        private final Select<String> field = new Select<>();
        private final KeptArea text;

        Line(int number) {
            String place = name + "." + number;
            text = new KeptArea(keeping, place);
            text.setLabel(Say.it("common.finding.text"));
            addClassName("finding-line");
            field.setLabel(Say.it("common.finding.field", number));
            field.setItems(fields.keySet());
            field.setItemLabelGenerator(key -> fields.getOrDefault(key, key));
            field.setValue(keeping.find(place + Keeping.CHOICE)
                    .map(Keeping.Kept::text)
                    .filter(fields::containsKey)
                    .orElseGet(() -> fields.keySet().iterator().next()));
            field.addValueChangeListener(change -> keeping.keep(place + Keeping.CHOICE, change.getValue()));
            text.setMinRows(2);
            text.setMaxRows(6);
            add(field, text, text.note());
        }

        boolean check() {
            String typed = text.getValue();
            boolean tooLong = typed.codePointCount(0, typed.length()) > longest;
            text.setInvalid(typed.isBlank() || tooLong);
            text.setErrorMessage(tooLong ? Say.it("common.finding.tooLong", longest) : Say.it("common.finding.blank"));
            return !text.isInvalid();
        }
    }
}
