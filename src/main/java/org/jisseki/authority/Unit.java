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
 */
public record Unit(
        Status status,
        long sectionId,
        long departmentId,
        long leadDepartmentId,
        PostId reviewer,
        PostId approver,
        Set<PersonId> contributors) {

    /** How a post stands to this unit. */
    Set<Relation> relationsOf(Post post) {
        EnumSet<Relation> relations = EnumSet.of(Relation.ANYONE);
        if (post.sectionId() != null && post.sectionId() == sectionId) {
            relations.add(Relation.RESPONSIBLE);
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
