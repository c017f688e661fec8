package org.jisseki.notification.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.HomeNote;
import org.jisseki.common.ui.HomeSource;
import org.jisseki.common.ui.Say;
import org.jisseki.notification.DigestState;
import org.jisseki.notification.Digests;
import org.springframework.stereotype.Component;

/** On the home of who looks after the mails: those of the last morning that did not arrive. */
@Component
class MailsHome implements HomeSource {

    private static final int MAILS = 70;

    private final Digests digests;

    MailsHome(Digests digests) {
        this.digests = digests;
    }

    @Override
    public List<HomeNote> notes(PersonId person, Optional<CycleId> cycle) {
        if (!digests.isFor(person)) {
            return List.of();
        }
        Map<DigestState, Integer> undelivered = digests.undelivered(person);
        int all = undelivered.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return List.of();
        }
        String states = undelivered.entrySet().stream()
                .map(each -> Say.it(
                        "notification.home.state", Say.it("notification.state." + each.getKey()), each.getValue()))
                .collect(Collectors.joining(Say.it("notification.home.and")));
        return List.of(new HomeNote(
                HomeNote.Kind.URGENT,
                MAILS,
                Say.it("notification.home", all),
                states,
                MailsView.ROUTE,
                Say.it("notification.home.act")));
    }
}
