package org.jisseki.tracking.ui;

import org.jisseki.common.ui.Say;
import org.jisseki.submission.UnitKind;
import org.jisseki.tracking.TrackedUnit;

/** What a unit is called in lists: by its title, and an evaluation as what it is. */
final class UnitName {

    private UnitName() {}

    static String of(TrackedUnit unit) {
        return unit.kind() == UnitKind.EVALUATION ? Say.it("submission.evaluation", unit.title()) : unit.title();
    }
}
