package org.jisseki.tracking.ui;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.MenuEntry;
import org.jisseki.common.ui.MenuSource;
import org.jisseki.tracking.MyTurn;
import org.jisseki.tracking.Outstanding;
import org.springframework.stereotype.Component;

/** ホーム for everyone with how much waits, 提出状況一覧 for those who track. */
@Component
class TrackingMenu implements MenuSource {

    private static final int HOME = 10;
    private static final int TRACKING = 40;

    private final MyTurn myTurn;
    private final Outstanding outstanding;

    TrackingMenu(MyTurn myTurn, Outstanding outstanding) {
        this.myTurn = myTurn;
        this.outstanding = outstanding;
    }

    @Override
    public List<MenuEntry> entries(PersonId person) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(new MenuEntry(HOME, "tracking.home", "", myTurn.of(person).size()));
        if (outstanding.isFor(person)) {
            entries.add(new MenuEntry(TRACKING, "tracking.title", TrackingView.ROUTE));
        }
        return entries;
    }
}
