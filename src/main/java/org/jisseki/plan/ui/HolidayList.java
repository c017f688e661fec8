package org.jisseki.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.organisation.Holidays;
import org.jisseki.organisation.Holidays.Holiday;

/** The holidays that are known, each to be taken back where it is wrong: an import only adds to them. */
class HolidayList extends Section {

    private final transient Holidays holidays;
    private final PersonId person;
    private final H2 title = new H2();

    HolidayList(Holidays holidays, PersonId person) {
        this.holidays = holidays;
        this.person = person;
        title.getElement().setAttribute("tabindex", "-1");
        show();
    }

    private void show() {
        removeAll();
        List<Holiday> all = holidays.all(person);
        title.setText(Say.it("organisation.holidays", all.size()));
        add(title);
        if (all.isEmpty()) {
            add(new EmptyNote(Say.it("organisation.holidays.none")));
            return;
        }
        PlainTable table = new PlainTable(
                Say.it("organisation.holidays", all.size()),
                Say.it("organisation.holiday.day"),
                Say.it("organisation.holiday.name"),
                Say.it("organisation.holiday.act"));
        table.addClassName("flush");
        for (Holiday each : all) {
            Button takeBack = new Button(Say.it("organisation.holiday.takeBack"), click -> ask(each));
            takeBack.addThemeVariants(ButtonVariant.TERTIARY);
            takeBack.setAriaLabel(Say.it("organisation.holiday.takeBack.label", Say.fullDay(each.day())));
            table.row(new Span(Say.fullDay(each.day())), new Span(each.name()), takeBack);
        }
        add(table);
    }

    private void ask(Holiday each) {
        ConfirmDialog dialog = new ConfirmDialog(
                Say.it("organisation.holiday.ask", Say.fullDay(each.day()), each.name()),
                Say.it("organisation.holiday.then"),
                Say.it("organisation.holiday.takeBack"),
                confirm -> {
                    holidays.takeBack(person, each.day());
                    show();
                    title.getElement().executeJs("setTimeout(() => this.focus())");
                    Notices.done(Say.it("organisation.holiday.done", Say.fullDay(each.day())));
                });
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("common.cancel"));
        dialog.open();
    }
}
