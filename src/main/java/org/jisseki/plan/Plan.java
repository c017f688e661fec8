package org.jisseki.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PlanId;

/** A plan (行動計画): several fiscal years with the rules by which its figures are judged, and its route. */
public record Plan(PlanId id, String code, String name, FiscalYear firstYear, FiscalYear lastYear) {

    /** Its years, in order. */
    public List<FiscalYear> years() {
        return IntStream.rangeClosed(firstYear.year(), lastYear.year())
                .mapToObj(FiscalYear::new)
                .toList();
    }
}
