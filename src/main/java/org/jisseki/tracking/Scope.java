package org.jisseki.tracking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jisseki.authority.Reach;
import org.jisseki.authority.Relation;
import org.jisseki.organisation.Post;

/**
 * The rows that the authority table lets a person see, as a condition on a submission s: a list reads and counts these and no
 * others.
 *
 * @param params the condition's values, by name
 */
record Scope(String condition, Map<String, Object> params) {

    /** What no post reaches is nothing. */
    static Scope of(List<Reach> reaches) {
        Map<String, Object> params = new HashMap<>();
        String condition = IntStream.range(0, reaches.size())
                .mapToObj(i -> condition(i, reaches.get(i), params))
                .collect(Collectors.joining(" OR ", "(", ")"));
        return new Scope(reaches.isEmpty() ? "FALSE" : condition, params);
    }

    private static String condition(int number, Reach reach, Map<String, Object> params) {
        String states = "states" + number;
        params.put(states, reach.states().stream().map(Enum::name).toList());
        String inState = "s.status IN (:" + states + ")";
        if (reach.relation() == Relation.ANYONE) {
            return inState;
        }
        String ids = "ids" + number;
        params.put(
                ids,
                reach.posts().stream().map(post -> id(reach.relation(), post)).toList());
        return "(" + stands(reach.relation(), ":" + ids) + " AND " + inState + ")";
    }

    private static String stands(Relation relation, String ids) {
        return relation == Relation.WRITER
                ? "s.id IN (SELECT w.submission_id FROM submission_writer w WHERE w.section_id IN (" + ids + "))"
                : column(relation) + " IN (" + ids + ")";
    }

    private static String column(Relation relation) {
        return switch (relation) {
            case RESPONSIBLE -> "s.section_id";
            case REVIEWER -> "s.reviewer_post_id";
            case APPROVER -> "s.approver_post_id";
            case OWN_DEPARTMENT -> "s.department_id";
            case LEAD_DEPARTMENT -> "s.lead_department_id";
            case ANYONE, WRITER -> throw new IllegalArgumentException(relation + " is no column");
        };
    }

    private static long id(Relation relation, Post post) {
        return switch (relation) {
            case RESPONSIBLE, WRITER -> post.sectionId() == null ? -1 : post.sectionId();
            case REVIEWER, APPROVER -> post.id().value();
            default -> post.departmentId();
        };
    }
}
