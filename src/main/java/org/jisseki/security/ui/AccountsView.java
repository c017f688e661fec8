package org.jisseki.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.security.Account;
import org.jisseki.security.Accounts;

/** アカウント: people with the accounts they have, and what can be done with each. */
@Route(AccountsView.ROUTE)
@PermitAll
class AccountsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "accounts";

    private final transient Accounts accounts;
    private final transient Authority authority;
    private final transient CurrentPerson person;
    private final TextField search = new TextField();
    private final Div password = new Div();
    private final Div list = new Div();

    AccountsView(Accounts accounts, Authority authority, CurrentPerson person) {
        this.accounts = accounts;
        this.authority = authority;
        this.person = person;
        titled(Say.it("security.accounts.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority.require(person.id(), Action.MANAGE_ACCOUNTS);
        removeAll();
        search.setLabel(Say.it("security.accounts.search"));
        search.addClassName("account-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        add(new PageHead(Say.it("security.accounts.title")), search, password, list);
        show();
    }

    private void show() {
        list.removeAll();
        List<Accounts.Line> lines = accounts.find(person.id(), search.getValue());
        if (lines.isEmpty()) {
            list.add(new EmptyNote(Say.it("security.accounts.none")));
            return;
        }
        PlainTable table = new PlainTable(
                Say.it("security.accounts.title"),
                Say.it("security.accounts.person"),
                Say.it("security.accounts.username"),
                Say.it("security.accounts.state"),
                Say.it("security.accounts.actions"));
        lines.forEach(line -> table.row(
                PlainTable.lines(line.person().name(), line.person().code()),
                new Span(line.account() == null ? "" : line.account().username()),
                new Span(Say.it("security.accounts.state." + state(line))),
                actions(line)));
        list.add(table);
    }

    private static String state(Accounts.Line line) {
        Account account = line.account();
        if (account == null) {
            return "none";
        }
        if (!account.enabled()) {
            return "disabled";
        }
        if (line.locked()) {
            return "locked";
        }
        return account.mustChange() ? "oneTime" : "inUse";
    }

    private Component actions(Accounts.Line line) {
        Div actions = new Div();
        actions.addClassName("row-actions");
        PersonId owner = line.person().id();
        String name = line.person().name();
        Account account = line.account();
        if (account == null) {
            actions.add(button(
                    "create",
                    name,
                    () -> new NewAccount(line.person(), username -> {
                                showPassword(name, accounts.create(person.id(), owner, username));
                                show();
                            })
                            .open()));
            return actions;
        }
        actions.add(button(
                "reset",
                name,
                () -> confirm("reset", name, () -> showPassword(name, accounts.reset(person.id(), owner)))));
        if (line.locked()) {
            actions.add(button("unlock", name, () -> {
                accounts.unlock(person.id(), owner);
                done("unlock", name);
            }));
        }
        if (account.enabled()) {
            actions.add(button(
                    "disable",
                    name,
                    () -> confirm("disable", name, () -> {
                        accounts.disable(person.id(), owner);
                        done("disable", name);
                    })));
        } else {
            actions.add(button("enable", name, () -> {
                accounts.enable(person.id(), owner);
                done("enable", name);
            }));
        }
        return actions;
    }

    private Button button(String act, String name, Runnable run) {
        Button button = new Button(Say.it("security.accounts." + act), click -> run.run());
        button.setAriaLabel(Say.it("security.accounts.of", Say.it("security.accounts." + act), name));
        return button;
    }

    private void confirm(String act, String name, Runnable run) {
        ConfirmDialog dialog = new ConfirmDialog(
                Say.it("security.accounts.of", Say.it("security.accounts." + act), name),
                Say.it("security.accounts." + act + ".text"),
                Say.it("security.accounts." + act),
                confirmed -> {
                    run.run();
                    show();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("security.cancel"));
        dialog.open();
    }

    private void done(String act, String name) {
        Notices.done(Say.it("security.accounts." + act + ".done", name));
        show();
    }

    // Stays until the view is left: a notice would go away before it is written down.
    private void showPassword(String name, String oneTime) {
        password.removeAll();
        password.add(new OneTimePassword(name, oneTime));
    }
}
