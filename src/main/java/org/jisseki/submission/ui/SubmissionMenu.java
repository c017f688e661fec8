package org.jisseki.submission.ui;

import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.MenuEntry;
import org.jisseki.common.ui.MenuSource;
import org.jisseki.submission.MyUnits;
import org.springframework.stereotype.Component;

/** 担当の入力票, for those who have any. */
@Component
class SubmissionMenu implements MenuSource {

    private static final int OWN_SUBMISSIONS = 20;

    private final MyUnits units;

    SubmissionMenu(MyUnits units) {
        this.units = units;
    }

    @Override
    public List<MenuEntry> entries(PersonId person) {
        return units.isFor(person)
                ? List.of(new MenuEntry(OWN_SUBMISSIONS, "submission.mine", MyUnitsView.ROUTE))
                : List.of();
    }
}
