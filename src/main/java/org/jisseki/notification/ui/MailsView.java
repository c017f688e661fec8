package org.jisseki.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.notification.Digest;
import org.jisseki.notification.DigestState;
import org.jisseki.notification.Digests;

/** 朝のメール: what was written to whom, what became of it, and what it says; also where no mail server is set up. */
@Route(MailsView.ROUTE)
@PermitAll
class MailsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "mails";

    private final transient Digests digests;
    private final transient CurrentPerson person;

    MailsView(Digests digests, CurrentPerson person) {
        this.digests = digests;
        this.person = person;
        titled(Say.it("notification.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!digests.isFor(person.id())) {
            throw new NotFoundException();
        }
        show(person.id());
    }

    private void show(PersonId who) {
        List<Digest> written = digests.newest(who);
        Div about = new Div(
                new Paragraph(Say.it("notification.about")),
                new Button(Say.it("notification.now"), click -> send(who)));
        about.addClassName("mails");
        removeAll();
        add(
                new PageHead(Say.it("notification.title")),
                about,
                written.isEmpty() ? new EmptyNote(Say.it("notification.none")) : table(written));
    }

    private void send(PersonId who) {
        Map<DigestState, Integer> became = digests.sendNow(who);
        show(who);
        Notices.done(said(became));
    }

    private static String said(Map<DigestState, Integer> became) {
        int all = became.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return Say.it("notification.nothing");
        }
        if (became.containsKey(DigestState.WAITING)) {
            return Say.it("notification.waiting");
        }
        int sent = became.getOrDefault(DigestState.SENT, 0);
        return sent == all ? Say.it("notification.done", sent) : Say.it("notification.partly", sent, all - sent);
    }

    private static PlainTable table(List<Digest> written) {
        PlainTable table = new PlainTable(
                Say.it("notification.title"),
                Say.it("notification.day"),
                Say.it("notification.person"),
                Say.it("notification.state"),
                Say.it("notification.text"));
        table.addClassName("flush");
        for (Digest digest : written) {
            Span day = new Span(Say.day(digest.day()));
            day.addClassName("nw");
            table.row(
                    day,
                    PlainTable.lines(digest.name(), digest.address() == null ? "" : digest.address()),
                    new Span(Say.it("notification.state." + digest.state())),
                    new Details(digest.subject(), new Pre(digest.text())));
        }
        return table;
    }
}
