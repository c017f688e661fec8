package org.jisseki.tracking;

import java.util.List;
import java.util.Map;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.PersonId;
import org.jisseki.organisation.Post;
import org.springframework.stereotype.Component;

/** What a person handed in or worked on, and where it is now. */
@Component
public class Sent {

    /**
     * One submission under way.
     *
     * @param mayRecall whether the asker may take it back
     */
    public record UnderWay(TrackedUnit unit, Holder holder, boolean mayRecall) {}

    private static final int MOST = 50;
    private static final String MINE = """
            (SELECT x.* FROM contributor k JOIN submission x ON x.id = k.submission_id
              WHERE k.person_id = :asker AND x.status IN ('IN_REVIEW', 'AWAITING_APPROVAL', 'APPROVED', 'RELEASED')) s
            """;

    private final TrackedRows rows;
    private final Holders holders;
    private final Authority authority;

    Sent(TrackedRows rows, Holders holders, Authority authority) {
        this.rows = rows;
        this.holders = holders;
        this.authority = authority;
    }

    /** The latest moved first. */
    public List<UnderWay> by(PersonId person) {
        List<Post> held = authority.postsOf(person);
        List<TrackedUnit> units =
                rows.list(person, MINE, " ORDER BY s.status_since DESC, s.id DESC LIMIT :most", Map.of("most", MOST));
        Map<TrackedUnit, Holder> with = holders.of(units);
        return units.stream()
                .filter(unit -> may(unit, person, held, Action.SEE))
                .map(unit -> new UnderWay(unit, Holders.with(with, unit), may(unit, person, held, Action.RECALL)))
                .toList();
    }

    private boolean may(TrackedUnit unit, PersonId person, List<Post> held, Action action) {
        return authority.of(unit.unitFor(person), person, held).may(action);
    }
}
