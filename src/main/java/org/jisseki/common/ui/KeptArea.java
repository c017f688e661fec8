package org.jisseki.common.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jisseki.common.Keeping;

/**
 * A text that is kept while it is typed, and stands here again whenever its form is opened, until it is sent or thrown away. The
 * browser's side, {@code kept-text.ts}, says when, and holds what has not come here yet. Its {@link #note} stands below it.
 */
@JsModule("./kept-text.ts")
public final class KeptArea extends TextArea {

    private final transient Keeping keeping;
    private final String field;
    private final String key;
    private final KeptNote note = new KeptNote(this::throwAway);
    private String begun = "";
    private boolean shownByUs;

    /** @param field of the form, as {@link Keeping} names it */
    public KeptArea(Keeping keeping, String field) {
        this.keeping = keeping;
        this.field = field;
        this.key = keeping.place() + " " + field;
        getElement().setAttribute("data-kept", key);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.ON_CHANGE);
        addValueChangeListener(change -> {
            setInvalid(false);
            if (!shownByUs) {
                keep(change.getValue());
            }
        });
        begin("");
    }

    /** What stands here before anybody types; a text that is kept goes before it. */
    public void begin(String text) {
        begun = text;
        Optional<Keeping.Kept> kept = keeping.find(field);
        show(kept.map(Keeping.Kept::text).orElse(text));
        note.restored(kept);
    }

    /** What is said of the text being kept, and how it is thrown away. */
    public KeptNote note() {
        return note;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // what was typed last and never came here is put in as if it were typed
        getElement().executeJs("window.jissekiKept?.offer(this)");
    }

    private void keep(String text) {
        if (text.equals(begun)) {
            keeping.drop(field);
            note.clear();
        } else {
            keeping.keep(field, text).ifPresentOrElse(note::kept, note::clear);
        }
        confirm(text);
    }

    private void throwAway() {
        keeping.drop(field);
        confirm(getValue());
        show(begun);
        note.clear();
        focus();
    }

    private void show(String text) {
        shownByUs = true;
        setValue(text);
        shownByUs = false;
    }

    // by the page: the act that sends a text may take its field away before the browser is told
    private void confirm(String text) {
        UI.getCurrent().getPage().executeJs("window.jissekiKept?.kept($0, $1)", key, text);
    }
}
