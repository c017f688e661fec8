package org.jisseki.security.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.HomeNote;
import org.jisseki.common.ui.HomeSource;
import org.jisseki.common.ui.Say;
import org.jisseki.security.Accounts;
import org.springframework.stereotype.Component;

/** On the system administrator's home: who cannot sign in. */
@Component
class AccountsHome implements HomeSource {

    private static final int LOCKED = 20;
    private static final int WITHOUT = 30;

    private final Accounts accounts;
    private final Authority authority;

    AccountsHome(Accounts accounts, Authority authority) {
        this.accounts = accounts;
        this.authority = authority;
    }

    @Override
    public List<HomeNote> notes(PersonId person, Optional<CycleId> cycle) {
        if (!authority.may(person, Action.MANAGE_ACCOUNTS)) {
            return List.of();
        }
        Accounts.Counts counts = accounts.counts(person);
        List<HomeNote> notes = new ArrayList<>();
        if (counts.locked() > 0) {
            notes.add(
                    note(LOCKED, Say.it("security.home.locked", counts.locked()), Say.it("security.home.locked.more")));
        }
        if (counts.without() > 0) {
            notes.add(note(
                    WITHOUT, Say.it("security.home.without", counts.without()), Say.it("security.home.without.more")));
        }
        notes.add(new HomeNote(
                HomeNote.Kind.COMING,
                WITHOUT,
                Say.it("security.home.inUse", counts.inUse(), counts.oneTime()),
                Say.it("security.home.inUse.more"),
                AccountsView.ROUTE,
                Say.it("security.home.act")));
        return notes;
    }

    private static HomeNote note(int order, String what, String more) {
        return new HomeNote(HomeNote.Kind.WAITING, order, what, more, AccountsView.ROUTE, Say.it("security.home.act"));
    }
}
