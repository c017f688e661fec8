package org.jisseki.authority;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jisseki.common.Status;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the authority table, allowed or not.
 *
 * @param contributed whether the person worked on the unit before; tried where four eyes matter
 */
record Cell(Role role, Relation relation, Status state, Action action, boolean contributed) {

    private static final Set<Action> DECISIONS = EnumSet.of(Action.PASS, Action.RETURN, Action.APPROVE);

    private static final Set<Action> FOUR_EYES =
            EnumSet.of(Action.PASS, Action.RETURN, Action.APPROVE, Action.CLOSE_FINDING, Action.RELEASE_CORRECTION);

    /** Role × relation × state × action, all there are. */
    static List<Cell> all(Role role, Relation relation) {
        List<Cell> cells = new ArrayList<>();
        for (Status state : Status.values()) {
            for (Action action : Action.values()) {
                if (action.isOnUnit()) {
                    cells.add(new Cell(role, relation, state, action, false));
                }
                if (FOUR_EYES.contains(action)) {
                    cells.add(new Cell(role, relation, state, action, true));
                }
            }
        }
        return cells;
    }

    /** The row of the table that allows it to a person who holds this one post. */
    AuthorityTable.@Nullable Row allowedBy(AuthorityTable table) {
        return table.rows().stream()
                .filter(row -> row.role() == role
                        && row.action() == action
                        && row.states().contains(state)
                        && implied().contains(Objects.requireNonNull(row.relation()))
                        && !(row.fourEyes() && contributed))
                .findFirst()
                .orElse(null);
    }

    boolean isVisible(AuthorityTable table) {
        return new Cell(role, relation, state, Action.SEE, contributed).allowedBy(table) != null;
    }

    /** Whether doing it takes the unit out of its state. */
    boolean movesOn() {
        return DECISIONS.contains(action)
                || action == Action.HAND_IN
                || action == Action.RECALL
                || action == Action.RETURN_DECIDED
                || action == Action.STOP
                || action == Action.EDIT && state == Status.NOT_STARTED;
    }

    /** A post in the responsible section is in the unit's department too; the posts for the others are elsewhere. */
    private Set<Relation> implied() {
        Set<Relation> implied = EnumSet.of(relation, Relation.ANYONE);
        if (relation == Relation.RESPONSIBLE) {
            implied.add(Relation.OWN_DEPARTMENT);
        }
        return implied;
    }
}
