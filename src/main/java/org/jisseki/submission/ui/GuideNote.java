package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TypedText;
import org.jisseki.cycle.FieldKind;
import org.jisseki.cycle.Guide;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** 記入要領 and 記入例 of some kinds of field, beside them; a field names its own as its description. Empty where none is said. */
class GuideNote extends Div {

    private final List<FieldKind> said = new ArrayList<>();

    /** @param kinds in the order of the fields; each is named where there is more than one */
    GuideNote(UnitForm form, FieldKind... kinds) {
        addClassName("guide");
        for (FieldKind kind : kinds) {
            form.guide()
                    .of(kind)
                    .filter(line -> line.instruction() != null || line.example() != null)
                    .ifPresent(line -> add(line, kinds.length > 1));
        }
        setVisible(!said.isEmpty());
    }

    /** The ids of what describes a kind of field. */
    List<String> ids(FieldKind kind) {
        return said.contains(kind) ? List.of(id(kind)) : List.of();
    }

    private void add(Guide.Line line, boolean named) {
        said.add(line.kind());
        DescriptionList list = new DescriptionList();
        list.addClassName("f");
        add(list, "submission.guide.instruction", line.instruction());
        add(list, "submission.guide.example", line.example());
        Div part = new Div();
        part.setId(id(line.kind()));
        if (named) {
            part.add(new H3(Say.it("submission.guide." + line.kind())));
        }
        part.add(list);
        if (line.changedOn() != null) {
            Span changed = new Span(Say.it("submission.guide.changed", line.changedOn()));
            changed.addClassName("s");
            part.add(changed);
        }
        add(part);
    }

    private static void add(DescriptionList list, String key, @Nullable String words) {
        if (words != null) {
            list.add(new DescriptionList.Term(Say.it(key)), TypedText.in(new DescriptionList.Description(words)));
        }
    }

    private static String id(FieldKind kind) {
        return "guide-" + kind;
    }
}
