package org.jisseki.common.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.common.TypedDay;
import org.jisseki.common.Wareki;

/**
 * The one field for a day: text, so that R4.6.3, 令和4年6月3日, 2022/6/3 and 6/3 work, in full width too; a calendar for who has
 * the mouse in hand. Below it stands what was understood, with year and weekday. What cannot be read stays as it was typed, and is
 * refused beside the field: whoever asks for the day asks {@link #readable} first.
 */
public class DayField extends TextField {

    private final DayChoice calendar;
    private LocalDate earliest;

    /** @param earliest where the year at hand begins: 6/3 is the first such day from there on */
    public DayField(String label, LocalDate earliest) {
        super(label);
        this.earliest = earliest;
        this.calendar = new DayChoice(label, () -> day().orElse(this.earliest), this::show);
        setSuffixComponent(calendar);
        setAutocomplete(Autocomplete.OFF);
        setManualValidation(true);
        addClassName("day");
        addValueChangeListener(change -> understand());
        calendar.whenClosed(this::focus);
        understand();
    }

    /** Where the year at hand begins from now on. */
    public void setEarliest(LocalDate from) {
        earliest = from;
        understand();
    }

    /** Puts a day into the field. */
    public void show(LocalDate day) {
        setValue(Wareki.shortDate(day));
    }

    /** The day; empty where nothing is typed, or what cannot be read. */
    public Optional<LocalDate> day() {
        return read().day();
    }

    /** Says what is wrong with the day. */
    public void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }

    /** Whether all of these can be read; of those that cannot, each says so, and the first has the focus. A blank one can. */
    public static boolean readable(DayField... days) {
        List<DayField> unread =
                Stream.of(days).filter(day -> day.read().refusal().isPresent()).toList();
        unread.forEach(DayField::understand);
        unread.stream().findFirst().ifPresent(DayField::focus);
        return unread.isEmpty();
    }

    private TypedDay read() {
        return TypedDay.of(getValue(), earliest);
    }

    private void understand() {
        TypedDay read = read();
        setHelperText(
                switch (read) {
                    case TypedDay.Blank() -> Say.it("common.dateForm");
                    case TypedDay.Read(LocalDate day) -> Say.fullDay(day);
                    case TypedDay.Refused refused -> "";
                });
        setErrorMessage(read.refusal().map(Say::it).orElse(""));
        setInvalid(read.refusal().isPresent());
    }
}
