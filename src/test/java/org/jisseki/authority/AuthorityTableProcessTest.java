package org.jisseki.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/**
 * Every cell of the authority table, allowed or not, tried through the services that the views call, by a person who holds one
 * post: what is allowed works; what is not is refused, or not found where the unit may not even be seen, and changes nothing.
 */
@PortalTest
class AuthorityTableProcessTest {

    private final AuthorityTable table = AuthorityTable.read();
    private final ApplicationContext portal;
    private final Acts acts;
    private final SoftAssertions found = new SoftAssertions();
    private final Set<AuthorityTable.Row> exercised = new HashSet<>();
    private final Map<SubmissionId, String> lastSeen = new HashMap<>();
    private int cells;
    private int allowed;
    private int refused;
    private int notFound;
    private int calls;

    AuthorityTableProcessTest(ApplicationContext portal) {
        this.portal = portal;
        this.acts = new Acts(portal);
    }

    @Test
    void everyCellOnAUnit() {
        UnitsInEachState units = new UnitsInEachState(portal, needed());
        for (Role role : Role.values()) {
            for (Relation relation : Relation.values()) {
                PostId post = units.post(role, relation);
                units.route(relation, post);
                PersonId fresh = units.world.holder(post);
                PersonId contributor = units.world.holder(post);
                units.contributed(contributor);
                lastSeen.clear();
                Cell.all(role, relation)
                        .forEach(cell -> attempt(cell, cell.contributed() ? contributor : fresh, units));
            }
        }
        found.assertAll();

        System.out.printf(
                "authority cells on a unit: %d (calls %d), allowed %d, refused %d, not found %d%n",
                cells, calls, allowed, refused, notFound);
        assertThat(cells).isEqualTo(allowed + refused + notFound);
        assertThat(List.of(allowed, refused, notFound))
                .allSatisfy(count -> assertThat(count).isPositive());
        assertThat(exercised)
                .containsExactlyInAnyOrderElementsOf(table.rows().stream()
                        .filter(row -> row.action().isOnUnit())
                        .toList());
    }

    private Map<Status, Integer> needed() {
        Map<Status, Integer> needed = new EnumMap<>(Status.class);
        for (Status state : Status.values()) {
            needed.put(state, 1);
        }
        for (Role role : Role.values()) {
            for (Relation relation : Relation.values()) {
                Cell.all(role, relation).stream()
                        .filter(cell -> cell.movesOn() && cell.allowedBy(table) != null)
                        .forEach(cell -> needed.merge(cell.state(), 1, Integer::sum));
            }
        }
        return needed;
    }

    private void attempt(Cell cell, PersonId by, UnitsInEachState units) {
        cells++;
        SubmissionId id = units.of(cell.state());
        AuthorityTable.@Nullable Row row = cell.allowedBy(table);
        if (row != null) {
            allowed++;
            exercised.add(row);
            if (cell.action() == Action.HAND_IN) {
                units.closeFindings(id);
            }
            works(cell, by, id);
            if (cell.movesOn()) {
                units.useUp(cell.state());
            }
        } else if (cell.isVisible(table)) {
            refused++;
            isTurnedAway(cell, by, id, true);
        } else {
            notFound++;
            isTurnedAway(cell, by, id, false);
        }
    }

    private void works(Cell cell, PersonId by, SubmissionId id) {
        String before = lastSeen.computeIfAbsent(id, acts::state);
        for (Map.Entry<String, ThrowingCallable> act :
                acts.of(cell.action(), by, id).entrySet()) {
            calls++;
            found.assertThatCode(act.getValue())
                    .as("%s: %s", cell, act.getKey())
                    .doesNotThrowAnyException();
        }
        String after = acts.state(id);
        lastSeen.put(id, after);
        found.assertThat(acts.status(id)).as("%s", cell).isIn(Acts.outcome(cell.action(), cell.state()));
        if (cell.action() == Action.SEE) {
            found.assertThat(after).as("%s looks", cell).isEqualTo(before);
        } else {
            found.assertThat(after).as("%s acts", cell).isNotEqualTo(before);
        }
    }

    private void isTurnedAway(Cell cell, PersonId by, SubmissionId id, boolean mayKnow) {
        String before = lastSeen.computeIfAbsent(id, acts::state);
        List<String> wrong = new ArrayList<>();
        acts.of(cell.action(), by, id).forEach((name, act) -> {
            calls++;
            Throwable thrown = catchThrowable(act);
            boolean right = mayKnow
                    ? thrown instanceof RefusedException && !(thrown instanceof NotFoundException)
                    : thrown instanceof NotFoundException;
            if (!right) {
                wrong.add(name + " answered " + thrown);
            }
            if (cell.contributed()
                    && thrown instanceof RefusedException refusal
                    && new Cell(cell.role(), cell.relation(), cell.state(), cell.action(), false).allowedBy(table)
                            != null) {
                found.assertThat(refusal.sentence().key()).as("%s", cell).isEqualTo("authority.fourEyes");
            }
        });
        found.assertThat(wrong).as("%s", cell).isEmpty();
        found.assertThat(acts.state(id)).as("%s changes nothing", cell).isEqualTo(before);
    }
}
