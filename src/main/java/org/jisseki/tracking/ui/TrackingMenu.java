package org.jisseki.tracking.ui;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.MenuEntry;
import org.jisseki.common.ui.MenuSource;
import org.jisseki.tracking.MyTurn;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.RecordSearch;
import org.springframework.stereotype.Component;

/** ホーム for everyone with how much waits, 検索, 提出状況一覧 and 操作記録 for those who may look. */
@Component
class TrackingMenu implements MenuSource {

    private static final int HOME = 10;
    private static final int TRACKING = 40;
    private static final int SEARCH = 70;
    private static final int RECORD = 190;

    private final MyTurn myTurn;
    private final Outstanding outstanding;
    private final RecordSearch record;

    TrackingMenu(MyTurn myTurn, Outstanding outstanding, RecordSearch record) {
        this.myTurn = myTurn;
        this.outstanding = outstanding;
        this.record = record;
    }

    @Override
    public List<MenuEntry> entries(PersonId person) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(new MenuEntry(HOME, "tracking.home", "", myTurn.of(person).size()));
        if (outstanding.isFor(person)) {
            entries.add(new MenuEntry(TRACKING, "tracking.title", TrackingView.ROUTE));
        }
        entries.add(new MenuEntry(SEARCH, "tracking.search", SearchView.ROUTE));
        if (record.isFor(person)) {
            entries.add(new MenuEntry(RECORD, "tracking.record", RecordView.ROUTE));
        }
        return entries;
    }
}
