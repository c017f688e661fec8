package org.jisseki.notification.ui;

import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.MenuEntry;
import org.jisseki.common.ui.MenuSource;
import org.jisseki.notification.Digests;
import org.springframework.stereotype.Component;

/** 朝のメール, for who looks after them. */
@Component
class MailsMenu implements MenuSource {

    private static final int PLACE = 195;

    private final Digests digests;

    MailsMenu(Digests digests) {
        this.digests = digests;
    }

    @Override
    public List<MenuEntry> entries(PersonId person) {
        return digests.isFor(person) ? List.of(new MenuEntry(PLACE, "notification.title", MailsView.ROUTE)) : List.of();
    }
}
