package org.jisseki.tracking;

import java.util.List;
import java.util.Map;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.organisation.Post;
import org.springframework.stereotype.Component;

/**
 * 提出状況一覧: where the submissions of a cycle are, with whom, since when. Each asker sees what the authority table lets them
 * see. A stretch costs what it shows, and counts are counted in the database.
 */
@Component
public class Outstanding {

    /**
     * A submission with who holds it.
     *
     * @param reminders     how often it was asked for again in its present state, and when last
     * @param mayCoordinate whether the asker may ask for it again, extend its days or move it
     */
    public record Line(TrackedUnit unit, Holder holder, Reminders reminders, boolean mayCoordinate) {}

    /** Somebody who holds something now. @param place a section or post as which they do */
    public record HoldingPerson(HeldBy by, String name, String place) {}

    /** A stretch of a list, and how long the whole is. */
    public record Stretch(List<Line> lines, int total) {}

    private final OutstandingRows rows;
    private final HeldByRows heldBy;
    private final Holders holders;
    private final ReminderCounts reminders;
    private final Authority authority;

    Outstanding(
            OutstandingRows rows, HeldByRows heldBy, Holders holders, ReminderCounts reminders, Authority authority) {
        this.rows = rows;
        this.heldBy = heldBy;
        this.holders = holders;
        this.reminders = reminders;
        this.authority = authority;
    }

    /** Whether the tracking exists for a person. */
    public boolean isFor(PersonId person) {
        return authority.may(person, Action.SEE_TRACKING);
    }

    /** Whether there is anything that a person may ask for again, extend or move. */
    public boolean coordinates(PersonId person) {
        return !authority.reach(authority.postsOf(person), Action.REMIND).isEmpty();
    }

    /** The state of a whole cycle at one look. */
    public Overview overview(PersonId by, CycleId cycle) {
        return Overview.of(rows.counts(scope(by), cycle));
    }

    /** Everyone who holds something of a cycle now, as far as the asker sees it. */
    public List<HoldingPerson> holding(PersonId by, CycleId cycle) {
        return heldBy.people(scope(by), cycle);
    }

    /** A stretch of what a filter leaves, the most urgent first, with who holds each. */
    public Stretch stretch(PersonId by, CycleId cycle, Filter filter, int offset, int limit) {
        Scope scope = scope(by);
        List<Post> held = authority.postsOf(by);
        int total = rows.count(scope, cycle, filter);
        List<TrackedUnit> units = rows.list(by, scope, cycle, filter, offset, limit);
        Map<TrackedUnit, Holder> with = holders.of(units);
        Map<TrackedUnit, Reminders> asked = reminders.of(units);
        return new Stretch(
                units.stream()
                        .map(unit -> new Line(
                                unit,
                                Holders.with(with, unit),
                                asked.getOrDefault(unit, Reminders.NONE),
                                authority.of(unit.unitFor(by), by, held).may(Action.REMIND)))
                        .toList(),
                total);
    }

    /** How many a filter leaves. */
    public int count(PersonId by, CycleId cycle, Filter filter) {
        return rows.count(scope(by), cycle, filter);
    }

    /** How far the record of all acts is: where it differs from what was read before, something may have moved. */
    public String pulse(PersonId by) {
        authority.require(by, Action.SEE_TRACKING);
        return rows.pulse();
    }

    private Scope scope(PersonId by) {
        authority.require(by, Action.SEE_TRACKING);
        return Scope.of(authority.reach(authority.postsOf(by), Action.SEE));
    }
}
