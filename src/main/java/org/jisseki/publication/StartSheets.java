package org.jisseki.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.cycle.Cycle;
import org.jisseki.plan.Measure;
import org.jisseki.plan.Plans;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.springframework.stereotype.Component;

/**
 * 年度当初の様式: the sheets of a year that begins, as the plan knows it on the day, with budgets and direction and nothing reached
 * yet. They hold nothing that anybody entered in the portal, so that no route leads to them but the import of the plan.
 */
@Component
public class StartSheets {

    private final Plans plans;
    private final Sheets sheets;
    private final Editions editions;
    private final Authority authority;
    private final RecordBook record;
    private final OneClick oneClick;

    StartSheets(
            Plans plans, Sheets sheets, Editions editions, Authority authority, RecordBook record, OneClick oneClick) {
        this.plans = plans;
        this.sheets = sheets;
        this.editions = editions;
        this.authority = authority;
        this.record = record;
        this.oneClick = oneClick;
    }

    /** The years of its plan whose start a cycle's coordinator may publish: its own and the next. */
    public List<FiscalYear> years(Cycle cycle) {
        List<FiscalYear> planned = plans.plan(cycle.plan()).years();
        return Stream.of(cycle.year(), cycle.year().plus(1))
                .filter(planned::contains)
                .toList();
    }

    /**
     * Publishes the form of a year's start: one edition for each measure of the plan whose sheet differs from its newest edition.
     *
     * @throws RefusedException where none does, or the year is none of the plan's
     */
    public List<Edition> publish(PersonId by, PlanId plan, FiscalYear year) {
        return oneClick.run(() -> {
            PostId post = authority.require(by, Action.RELEASE);
            if (!plans.plan(plan).years().contains(year)) {
                throw new RefusedException("publication.start.noYear");
            }
            record.append(Act.of(Act.PLAN, plan.value(), by, post, "PUBLISH_START", "year=" + year.year()));
            String at = record.now();
            List<Edition> made = new ArrayList<>();
            for (Measure measure : plans.measures(plan)) {
                Sheet sheet = sheets.start(measure.id(), year, at);
                if (differs(sheet)) {
                    made.add(editions.add(null, measure.id(), by, null, sheet));
                }
            }
            if (made.isEmpty()) {
                throw new RefusedException("publication.start.nothing");
            }
            return made;
        });
    }

    private boolean differs(Sheet sheet) {
        Optional<Edition> newest =
                editions
                        .of(
                                sheet.plan().code(),
                                new FiscalYear(sheet.year()),
                                sheet.measure().code())
                        .stream()
                        .filter(edition -> edition.form() == SheetForm.START)
                        .findFirst();
        return newest.isEmpty()
                || !Errata.between(editions.sheet(newest.get()), sheet)
                        .changes()
                        .isEmpty();
    }
}
