package org.jisseki.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Consumer;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.ui.DayField;
import org.jisseki.common.ui.Say;
import org.jisseki.publication.Releases;
import org.jspecify.annotations.Nullable;

/** 公表日時: a day and a time at which the portal releases by itself. */
class TimeForm extends Div {

    /** A day typed without its year lies within the year around the planned one. */
    private static final int MONTHS_BEFORE = 6;

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final DayField day;
    private final TimeField time = new TimeField(Say.it("publication.release.time"));

    /**
     * @param set     the time that is set; NULL before there is one, then the planned day is offered
     * @param planned the day that the cycle names; {@code schedule} refuses what does not fit
     */
    TimeForm(@Nullable LocalDateTime set, LocalDate planned, Consumer<@Nullable LocalDateTime> schedule) {
        this.day = new DayField(Say.it("publication.release.day"), planned.minusMonths(MONTHS_BEFORE));
        LocalDateTime offered = set == null ? planned.atTime(MORNING) : set;
        day.show(offered.toLocalDate());
        time.setValue(TimeField.print(offered.toLocalTime()));
        Button confirm = new Button(Say.it("publication.release.schedule"), click -> set(schedule));
        Div fields = new Div(day, time);
        fields.addClassName("form-grid");
        Div actions = new Div(confirm);
        actions.addClassName("actions");
        addClassName("stack");
        add(new H3(Say.it("publication.release.byItself")), fields, actions);
    }

    private void set(Consumer<@Nullable LocalDateTime> schedule) {
        if (!DayField.readable(day)) {
            return;
        }
        time.time().ifPresent(at -> {
            try {
                schedule.accept(day.day().map(date -> date.atTime(at)).orElse(null));
            } catch (InvalidFieldsException invalid) {
                day.refuse(Say.it(Objects.requireNonNull(invalid.problems().get(Releases.AT))));
                day.focus();
            }
        });
    }
}
