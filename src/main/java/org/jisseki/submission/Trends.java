package org.jisseki.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycles;
import org.jisseki.figures.Quantity;
import org.jisseki.plan.Actual;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.Plans;
import org.jisseki.plan.Target;
import org.jisseki.plan.UnitSheet;
import org.jisseki.plan.UnitSheets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how a unit's indicators went: from the plan, and from what was released of earlier years in the portal. */
@Component
public class Trends {

    private final Submissions submissions;
    private final RevisionRows revisions;
    private final Contents contents;
    private final UnitSheets sheets;
    private final Plans plans;
    private final Cycles cycles;

    Trends(
            Submissions submissions,
            RevisionRows revisions,
            Contents contents,
            UnitSheets sheets,
            Plans plans,
            Cycles cycles) {
        this.submissions = submissions;
        this.revisions = revisions;
        this.contents = contents;
        this.sheets = sheets;
        this.plans = plans;
        this.cycles = cycles;
    }

    /**
     * By the number of the indicator. The year reported on has its target and no actual: that is the draft's or the revision's.
     *
     * @throws org.jisseki.common.NotFoundException where the person may not see the submission
     */
    public Map<Long, Trend> of(PersonId by, SubmissionId id) {
        Submission submission = submissions.get(by, id);
        if (submission.kind() == UnitKind.EVALUATION) {
            return Map.of();
        }
        FiscalYear year = cycles.get(submission.cycle()).year();
        UnitSheet sheet = submission.kind() == UnitKind.PROGRAM
                ? sheets.program(submission.unitId(), year)
                : sheets.indicator(submission.unitId(), year);
        FiscalYear beforePlan = plans.plan(sheet.plan()).firstYear().plus(-1);
        List<UnitContent> released = revisions.years(submission, beforePlan, year.plus(-1)).stream()
                .filter(UnitYear::isReleased)
                .flatMap(each -> Optional.ofNullable(each.revision()).stream())
                .map(contents::read)
                .toList();
        Map<Long, Trend> trends = new LinkedHashMap<>();
        for (Indicator indicator : sheet.indicators()) {
            SortedMap<FiscalYear, Trend.Year> known = planned(sheet, indicator, beforePlan);
            released.forEach(content -> add(known, content, indicator.id()));
            trends.put(indicator.id(), Trend.of(known).with(year, null));
        }
        return trends;
    }

    private static SortedMap<FiscalYear, Trend.Year> planned(
            UnitSheet sheet, Indicator indicator, FiscalYear beforePlan) {
        SortedMap<FiscalYear, Trend.Year> known = new TreeMap<>();
        for (Target target : sheet.targets()) {
            if (target.indicatorId() == indicator.id()) {
                known.put(target.year(), new Trend.Year(target.year(), target.quantity(), null, false));
            }
        }
        for (Actual actual : sheet.actuals()) {
            if (actual.indicatorId() == indicator.id()) {
                put(known, actual.year(), actual.quantity(), false);
            }
        }
        Quantity baseline = indicator.baseline();
        FiscalYear own = indicator.baselineYear();
        FiscalYear ofBaseline = own == null ? beforePlan : own;
        Trend.Year there = known.get(ofBaseline);
        if (baseline != null && (there == null || there.actual() == null)) {
            put(known, ofBaseline, baseline, true);
        }
        return known;
    }

    // what was released is what was judged, target and all
    private static void add(SortedMap<FiscalYear, Trend.Year> known, UnitContent content, long indicator) {
        content.actuals().stream()
                .filter(actual -> actual.indicatorId() == indicator)
                .forEach(actual -> {
                    FiscalYear year = new FiscalYear(content.year());
                    Trend.Year planned = known.get(year);
                    Quantity target = actual.target() == null && planned != null ? planned.target() : actual.target();
                    known.put(year, new Trend.Year(year, target, actual.actual(), false));
                });
    }

    private static void put(
            SortedMap<FiscalYear, Trend.Year> known, FiscalYear year, @Nullable Quantity actual, boolean baseline) {
        Trend.Year before = known.get(year);
        known.put(year, new Trend.Year(year, before == null ? null : before.target(), actual, baseline));
    }
}
