package org.jisseki.tracking;

import java.util.List;
import java.util.Map;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.springframework.stereotype.Component;

/** 検索 for who is signed in: the units of a year that the authority table lets them see, by what their rows show. */
@Component
public class Search {

    /** A unit with who holds it. */
    public record Hit(TrackedUnit unit, Holder holder) {}

    /** The first of those that were found, and how many there are. */
    public record Hits(List<Hit> first, int total) {}

    private final OutstandingRows rows;
    private final Holders holders;
    private final Authority authority;

    Search(OutstandingRows rows, Holders holders, Authority authority) {
        this.rows = rows;
        this.holders = holders;
        this.authority = authority;
    }

    /** The most urgent first, of whatever state; nothing where nothing is looked for. */
    public Hits units(PersonId by, CycleId cycle, String text, int most) {
        String asked = text.codePointCount(0, text.length()) > Filter.LONGEST_TEXT
                ? text.substring(0, text.offsetByCodePoints(0, Filter.LONGEST_TEXT))
                : text;
        if (asked.isBlank()) {
            return new Hits(List.of(), 0);
        }
        Scope scope = Scope.of(authority.reach(authority.postsOf(by), Action.SEE));
        Filter filter = new Filter(Filter.EVERY, null, null, null, Filter.When.ANY, null, asked);
        List<TrackedUnit> units = rows.list(by, scope, cycle, filter, 0, most);
        Map<TrackedUnit, Holder> with = holders.of(units);
        return new Hits(
                units.stream()
                        .map(unit -> new Hit(unit, Holders.with(with, unit)))
                        .toList(),
                rows.count(scope, cycle, filter));
    }
}
