package org.jisseki.cycle.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.Keeping;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.ErrorSummary.Problem;
import org.jisseki.common.ui.KeptArea;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.FieldKind;
import org.jisseki.cycle.Guide;
import org.jspecify.annotations.Nullable;

/** 記入要領 and 記入例 of each kind of field, and which of the optional ones are asked for; begins with what was said before. */
class GuideForm extends Details {

    /** The fields of one kind. @param asked NULL where the field is always asked for */
    private record Fields(
            KeptArea instruction,
            KeptArea example,
            @Nullable Checkbox asked) {}

    /** The name of the form, as what is typed there is kept. */
    static final String FORM = "guide";

    private final Map<FieldKind, Fields> kinds = new LinkedHashMap<>();
    private final transient Keeping keeping;

    GuideForm(Keeping keeping) {
        this.keeping = keeping;
        setSummaryText(Say.it("cycle.guide"));
        addClassName("guide-form");
        add(new Paragraph(Say.it("cycle.guide.what")));
        for (FieldKind kind : FieldKind.values()) {
            add(part(kind));
        }
    }

    /** Shows what the last cycle said, else a first proposal; what is kept of another goes before it. */
    void show(Optional<Guide> last) {
        setOpened(keeping.holds(FORM));
        kinds.forEach((kind, fields) -> {
            Optional<Guide.Line> line = last.flatMap(guide -> guide.of(kind));
            fields.instruction().begin(text(last, line.map(Guide.Line::instruction), "cycle.guide.first." + kind));
            fields.example().begin(text(last, line.map(Guide.Line::example), "cycle.guide.example." + kind));
            if (fields.asked() != null) {
                fields.asked().setValue(line.map(Guide.Line::asked).orElse(false));
            }
        });
    }

    /** The same of an open cycle; what it asks for stays. */
    void correct(Guide guide) {
        show(Optional.of(guide));
        setOpened(true);
        kinds.values().forEach(fields -> {
            if (fields.asked() != null) {
                fields.asked().setVisible(false);
            }
        });
    }

    Guide guide() {
        List<Guide.Line> lines = new ArrayList<>();
        kinds.forEach((kind, fields) -> lines.add(new Guide.Line(
                kind,
                orNull(fields.instruction()),
                orNull(fields.example()),
                fields.asked() != null && fields.asked().getValue())));
        return new Guide(lines);
    }

    /** Says beside each field what is wrong with it; opens for it. */
    void refuse(Map<String, Sentence> problems, List<Problem> found) {
        kinds.forEach((kind, fields) -> {
            refuse(problems.get(Guide.Line.instructionKey(kind)), kind, fields.instruction(), found);
            refuse(problems.get(Guide.Line.exampleKey(kind)), kind, fields.example(), found);
        });
    }

    private void refuse(@Nullable Sentence sentence, FieldKind kind, KeptArea field, List<Problem> found) {
        field.setInvalid(sentence != null);
        if (sentence != null) {
            field.setErrorMessage(Say.it(sentence));
            setOpened(true);
            found.add(new Problem(Say.it("cycle.guide." + kind) + "：" + Say.it(sentence), field));
        }
    }

    private Div part(FieldKind kind) {
        String name = Say.it("cycle.guide." + kind);
        Checkbox asked = FieldKind.OPTIONAL.contains(kind) ? new Checkbox(Say.it("cycle.guide.asked", name)) : null;
        Fields fields = new Fields(
                area(Guide.Line.instructionKey(kind), "cycle.guide.instruction"),
                area(Guide.Line.exampleKey(kind), "cycle.guide.example"),
                asked);
        kinds.put(kind, fields);
        Div both = new Div(
                new Div(fields.instruction(), fields.instruction().note()),
                new Div(fields.example(), fields.example().note()));
        both.addClassName("form-grid");
        Div part = new Div(new H3(name), both);
        if (asked != null) {
            part.add(asked);
        }
        return part;
    }

    private KeptArea area(String field, String label) {
        KeptArea area = new KeptArea(keeping, FORM + "." + field);
        area.setLabel(Say.it(label));
        area.setMinRows(2);
        return area;
    }

    private static String text(Optional<Guide> last, Optional<String> said, String first) {
        return said.orElse(last.isPresent() ? "" : Say.it(first));
    }

    private static @Nullable String orNull(KeptArea area) {
        return area.getValue().isBlank() ? null : area.getValue().strip();
    }
}
