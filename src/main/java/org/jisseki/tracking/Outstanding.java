package org.jisseki.tracking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.organisation.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 提出状況一覧: where every submission of a cycle is, with whom, since when. Each asker sees what they may see. */
@Component
public class Outstanding {

    /**
     * What to list.
     *
     * @param status       only this state; NULL for all that is not yet approved
     * @param departmentId only this department; NULL for all
     * @param overdueOnly  only what is past its step's last day
     */
    public record Filter(@Nullable Status status, @Nullable Long departmentId, boolean overdueOnly) {

        public static final Filter ALL = new Filter(null, null, false);

        boolean accepts(TrackedUnit unit) {
            boolean inState = status == null
                    ? unit.status() != Status.APPROVED && unit.status() != Status.RELEASED
                    : unit.status() == status;
            return inState
                    && (departmentId == null || departmentId == unit.departmentId())
                    && (!overdueOnly || unit.isOverdue());
        }
    }

    /** A submission with who holds it. */
    public record Line(TrackedUnit unit, Holder holder) {}

    /** A stretch of a list, and how long the whole is. */
    public record Stretch(List<Line> lines, int total) {}

    /** A cycle has hundreds of units, a large prefecture's a thousand; more than this is a mistake somewhere. */
    private static final int MOST = 5000;

    private static final Comparator<TrackedUnit> URGENT_FIRST = Comparator.comparing(TrackedUnit::due)
            .thenComparing(TrackedUnit::since)
            .thenComparing(unit -> unit.id().value());

    private final TrackedRows rows;
    private final Holders holders;
    private final Authority authority;

    Outstanding(TrackedRows rows, Holders holders, Authority authority) {
        this.rows = rows;
        this.holders = holders;
        this.authority = authority;
    }

    /** Whether the tracking exists for a person. */
    public boolean isFor(PersonId person) {
        return authority.may(person, Action.SEE_TRACKING);
    }

    /** Every submission of a cycle that the person may see, in the organisation's order. */
    public List<TrackedUnit> all(PersonId by, CycleId cycle) {
        authority.require(by, Action.SEE_TRACKING);
        List<Post> held = authority.postsOf(by);
        return rows
                .list(
                        by,
                        " submission s ",
                        " WHERE s.cycle_id = :cycle AND " + Scope.CONDITION
                                + " ORDER BY de.sequence, de.id, di.sequence, di.id, se.sequence, se.id, m.sequence, s.id"
                                + " LIMIT :most",
                        Scope.of(held, Map.of("cycle", cycle.value(), "most", MOST)))
                .stream()
                .filter(unit -> authority.of(unit.unitFor(by), by, held).may(Action.SEE))
                .toList();
    }

    /** A stretch of what a filter leaves, the most urgent first, with who holds each. */
    public Stretch stretch(List<TrackedUnit> all, Filter filter, int offset, int limit) {
        List<TrackedUnit> left =
                all.stream().filter(filter::accepts).sorted(URGENT_FIRST).toList();
        List<TrackedUnit> shown = left.stream().skip(offset).limit(limit).toList();
        Map<TrackedUnit, Holder> with = holders.of(shown);
        return new Stretch(
                shown.stream()
                        .map(unit -> new Line(unit, Holders.with(with, unit)))
                        .toList(),
                left.size());
    }
}
