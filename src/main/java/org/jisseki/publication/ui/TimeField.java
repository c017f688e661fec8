package org.jisseki.publication.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jisseki.common.Typed;
import org.jisseki.common.TypedTime;
import org.jisseki.common.ui.Say;

/** A time of day as people type it: 9:00, １０：３０, 0930, 9時半. */
class TimeField extends TextField {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("H:mm");

    TimeField(String label) {
        super(label);
        setHelperText(Say.it("publication.release.time.hint"));
        setManualValidation(true);
        addValueChangeListener(change -> setInvalid(false));
    }

    static String print(LocalTime time) {
        return PRINTED.format(time);
    }

    /** The time; empty where none can be read, which is then said beside the field. */
    Optional<LocalTime> time() {
        Optional<LocalTime> time = TypedTime.read(getValue());
        if (time.isEmpty()) {
            setErrorMessage(Say.it("publication.release.time.unreadable", Typed.quoted(getValue())));
            setInvalid(true);
            focus();
        }
        return time;
    }
}
