package org.jisseki.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A date field in the reader's language. Below it stands the day as the prefecture prints it: typed 2021-05-21, read 令和3年5月21日（金）. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        Locale locale = Language.current();
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setToday(Say.it("common.today"))
                .setCancel(Say.it("common.cancel"))
                .setBadInputErrorMessage(Say.it("common.badDate")));
        setHelperText(Say.it("common.dateForm"));
        addValueChangeListener(change -> {
            setHelperText(change.getValue() == null ? Say.it("common.dateForm") : Say.fullDay(change.getValue()));
            setInvalid(false);
        });
    }

    /** Says what is wrong with the day. */
    public void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
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
