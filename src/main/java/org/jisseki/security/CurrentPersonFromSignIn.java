package org.jisseki.security;

import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.springframework.stereotype.Component;

/** Answers from the session, and asks the account each time: who was disabled can do nothing more, signed in or not. */
@Component
class CurrentPersonFromSignIn implements CurrentPerson {

    private final AccountRows rows;

    CurrentPersonFromSignIn(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public PersonId id() {
        PersonId person = SignedIn.now().map(SignedIn::person).orElseThrow(NotFoundException::new);
        if (rows.of(person).filter(account -> !account.enabled()).isPresent()) {
            throw new NotFoundException();
        }
        return person;
    }
}
