package org.jisseki.authority;

import java.util.EnumSet;
import java.util.Set;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.organisation.Post;

/**
 * What the table needs to know of a submission to answer for it.
 *
 * @param contributors who entered, edited or handed in; for four eyes
 * @param writers      the sections that write a part of it; none but of an evaluation
 */
public record Unit(
        Status status,
        long sectionId,
        long departmentId,
        long leadDepartmentId,
        PostId reviewer,
        PostId approver,
        Set<PersonId> contributors,
        Set<Long> writers) {

    /** A unit that one section alone enters. */
    public Unit(
            Status status,
            long sectionId,
            long departmentId,
            long leadDepartmentId,
            PostId reviewer,
            PostId approver,
            Set<PersonId> contributors) {
        this(status, sectionId, departmentId, leadDepartmentId, reviewer, approver, contributors, Set.of());
    }

    /** How a post stands to this unit. */
    Set<Relation> relationsOf(Post post) {
        EnumSet<Relation> relations = EnumSet.of(Relation.ANYONE);
        if (post.sectionId() != null && post.sectionId() == sectionId) {
            relations.add(Relation.RESPONSIBLE);
        }
        if (post.sectionId() != null && writers.contains(post.sectionId())) {
            relations.add(Relation.WRITER);
        }
        if (post.id().equals(reviewer)) {
            relations.add(Relation.REVIEWER);
        }
        if (post.id().equals(approver)) {
            relations.add(Relation.APPROVER);
        }
        if (post.departmentId() == departmentId) {
            relations.add(Relation.OWN_DEPARTMENT);
        }
        if (post.departmentId() == leadDepartmentId) {
            relations.add(Relation.LEAD_DEPARTMENT);
        }
        return relations;
    }
}
