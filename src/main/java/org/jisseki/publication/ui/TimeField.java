package org.jisseki.publication.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jisseki.common.ui.Say;

/** A time of day as people type it: 9:00, １０：３０, 0930. */
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
        String typed = Normalizer.normalize(getValue(), Normalizer.Form.NFKC).strip();
        String digits = typed.matches("[0-9]{3,4}") ? typed.replaceFirst("([0-9]{2})$", ":$1") : typed;
        try {
            return Optional.of(LocalTime.parse(digits, PRINTED));
        } catch (DateTimeException notATime) {
            setErrorMessage(Say.it("publication.release.time.unreadable"));
            setInvalid(true);
            return Optional.empty();
        }
    }
}
