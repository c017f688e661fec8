package org.jisseki.submission;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.figures.Qualifier;
import org.jisseki.figures.Quantity;

/** Which values of a revision were not final when they were released, and may be completed (更新) without reopening the rest. */
public final class Completable {

    private Completable() {}

    /** The keys of the fields, as findings are pinned: figures still to come or not 確定値, a settled amount that is no 決算. */
    public static List<String> of(UnitContent content) {
        List<String> keys = new ArrayList<>();
        content.actuals().stream()
                .filter(actual -> isOpen(actual.actual()))
                .forEach(actual -> keys.add("actual:" + actual.indicatorId()));
        UnitContent.Settlement settlement = content.settlement();
        if (settlement != null && settlement.kind() != SettledKind.FINAL) {
            keys.add(UnitForm.SETTLED);
        }
        return keys;
    }

    private static boolean isOpen(Quantity figure) {
        Qualifier qualifier = figure.details().qualifier();
        return figure instanceof Quantity.Pending
                || qualifier != null && qualifier.kind() != Qualifier.Kind.FINAL
                || figure instanceof Quantity.Several several
                        && several.parts().stream().anyMatch(part -> isOpen(part.quantity()));
    }
}
