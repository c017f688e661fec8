package org.jisseki.publication.ui;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.MenuEntry;
import org.jisseki.common.ui.MenuSource;
import org.jisseki.publication.CentralCheck;
import org.jisseki.publication.Releases;
import org.springframework.stereotype.Component;

/** 公表版 for everyone, 全庁確認 and 公表 for who checks and releases. */
@Component
class ReleaseMenu implements MenuSource {

    private static final int PUBLISHED = 60;
    private static final int CHECK = 105;
    private static final int RELEASE = 110;

    private final Releases releases;
    private final CentralCheck check;

    ReleaseMenu(Releases releases, CentralCheck check) {
        this.releases = releases;
        this.check = check;
    }

    @Override
    public List<MenuEntry> entries(PersonId person) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(new MenuEntry(PUBLISHED, "publication.menu.published", "/published"));
        if (check.isFor(person)) {
            entries.add(new MenuEntry(CHECK, "publication.menu.check", CentralCheckView.ROUTE));
        }
        if (releases.isFor(person)) {
            entries.add(new MenuEntry(RELEASE, "publication.menu.release", ReleaseView.ROUTE));
        }
        return entries;
    }
}
