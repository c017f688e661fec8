package org.jisseki.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The calendar of a {@link DayField}, behind a button. Its own input is out of sight: what is typed is read by the field alone. */
class DayChoice extends Span {

    private final DatePicker calendar = new DatePicker();

    /**
     * @param shown  the day at which it opens
     * @param chosen is told the day
     */
    DayChoice(String label, Supplier<LocalDate> shown, Consumer<LocalDate> chosen) {
        addClassName("day-choice");
        calendar.setI18n(words(Language.current()));
        calendar.setLocale(Language.current());
        calendar.setAriaLabel(label);
        calendar.setTabIndex(-1);
        calendar.getElement().setAttribute("aria-hidden", "true");
        calendar.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        Button open = new Button(Say.it("common.day.calendar"), click -> {
            calendar.setInitialPosition(shown.get());
            calendar.clear();
            calendar.open();
        });
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        // for the mouse alone: by keyboard one types, and Tab goes on to the next field
        open.setTabIndex(-1);
        open.setAriaLabel(Say.it("common.day.calendar.of", label));
        add(open, calendar);
    }

    void whenClosed(Runnable then) {
        calendar.addOpenedChangeListener(change -> {
            if (!change.isOpened() && change.isFromClient()) {
                then.run();
            }
        });
    }

    private static DatePicker.DatePickerI18n words(Locale locale) {
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setToday(Say.it("common.today"))
                .setCancel(Say.it("common.cancel"));
    }

    // the component's week begins on Sunday
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).filter(day -> day != DayOfWeek.SUNDAY))
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
