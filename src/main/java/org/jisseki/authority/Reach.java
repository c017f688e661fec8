package org.jisseki.authority;

import java.util.List;
import java.util.Set;
import org.jisseki.common.Status;
import org.jisseki.organisation.Post;

/**
 * One way in which posts reach units: those that stand in a relation to one of the posts and are in one of the states. A list
 * puts it into its query, so that it counts and reads exactly what the table lets a person see.
 */
public record Reach(Relation relation, Set<Status> states, List<Post> posts) {}
