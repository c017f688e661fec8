package org.jisseki.publication.ui;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.MenuEntry;
import org.jisseki.common.ui.MenuSource;
import org.jisseki.publication.CentralCheck;
import org.jisseki.publication.DraftSheets;
import org.jisseki.publication.Releases;
import org.springframework.stereotype.Component;

/** 公表版 for everyone, 案（議会提出版） for who reads it, 全庁確認 and 公表 for who checks and releases. */
@Component
class ReleaseMenu implements MenuSource {

    private static final int PUBLISHED = 60;
    private static final int DRAFT = 55;
    private static final int CHECK = 105;
    private static final int RELEASE = 110;

    private final Releases releases;
    private final CentralCheck check;
    private final DraftSheets drafts;

    ReleaseMenu(Releases releases, CentralCheck check, DraftSheets drafts) {
        this.releases = releases;
        this.check = check;
        this.drafts = drafts;
    }

    @Override
    public List<MenuEntry> entries(PersonId person) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(new MenuEntry(PUBLISHED, "publication.menu.published", "/published"));
        if (drafts.isFor(person)) {
            entries.add(new MenuEntry(DRAFT, "publication.draft.name", AssemblyDraftView.ROUTE));
        }
        if (check.isFor(person)) {
            entries.add(new MenuEntry(CHECK, "publication.menu.check", CentralCheckView.ROUTE));
        }
        if (releases.isFor(person)) {
            entries.add(new MenuEntry(RELEASE, "publication.menu.release", ReleaseView.ROUTE));
        }
        return entries;
    }
}
