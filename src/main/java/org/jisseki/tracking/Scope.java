package org.jisseki.tracking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.authority.Role;
import org.jisseki.organisation.Post;

/**
 * Keeps a query to the rows that the authority table can let a person see, so that a list does not read a whole prefecture for
 * one department. It decides nothing: every row is asked of the table itself afterwards.
 */
final class Scope {

    static final String CONDITION = """
            (:everything OR s.department_id IN (:ownDepartments) OR s.lead_department_id IN (:departments)
              OR s.reviewer_post_id IN (:posts) OR s.approver_post_id IN (:posts))""";

    private static final Set<Role> SEES_OWN_DEPARTMENT = Set.of(Role.DEPARTMENT_COORDINATOR, Role.DEPARTMENT_HEAD);
    private static final List<Long> NONE = List.of(-1L); // IN () is no SQL

    private Scope() {}

    /** The parameters of {@link #CONDITION}, with others. */
    static Map<String, Object> of(List<Post> held, Map<String, ?> others) {
        Map<String, Object> params = new HashMap<>(others);
        params.put("everything", held.stream().anyMatch(post -> Role.valueOf(post.role()) == Role.CENTRAL_COORDINATOR));
        params.put(
                "ownDepartments",
                orNone(held.stream()
                        .filter(post -> SEES_OWN_DEPARTMENT.contains(Role.valueOf(post.role())))
                        .map(Post::departmentId)
                        .toList()));
        params.put("departments", orNone(held.stream().map(Post::departmentId).toList()));
        params.put("posts", orNone(held.stream().map(post -> post.id().value()).toList()));
        return params;
    }

    private static List<Long> orNone(List<Long> ids) {
        return ids.isEmpty() ? NONE : ids;
    }
}
