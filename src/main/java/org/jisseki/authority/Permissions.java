package org.jisseki.authority;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;

/**
 * One answer to two questions: the state of a unit and what a person may do with it. Views draw their buttons from it,
 * services ask it again.
 *
 * @param allowed  each allowed action with the post that allows it
 * @param fourEyes what the person's posts would allow, closed because they contributed to the unit
 */
public record Permissions(Status status, Map<Action, PostId> allowed, Set<Action> fourEyes) {

    public boolean may(Action action) {
        return allowed.containsKey(action);
    }

    /** The same without some actions. */
    public Permissions without(Set<Action> others) {
        Map<Action, PostId> left = new HashMap<>(allowed);
        left.keySet().removeAll(others);
        return new Permissions(status, Map.copyOf(left), fourEyes);
    }

    /** The post as which the action is done. */
    public PostId require(Action action) {
        PostId post = allowed.get(action);
        if (post != null) {
            return post;
        }
        if (!may(Action.SEE)) {
            throw new NotFoundException();
        }
        throw new RefusedException(fourEyes.contains(action) ? "authority.fourEyes" : "authority.notNow");
    }
}
