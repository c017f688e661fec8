package org.jisseki.organisation;

import org.jisseki.common.PostId;
import org.jspecify.annotations.Nullable;

/**
 * A post (職): what work is given to.
 *
 * @param role         the name of a role of the authority table
 * @param departmentId the department it belongs to
 * @param divisionId   the division, for posts within one
 * @param sectionId    the section, for posts within one
 */
public record Post(
        PostId id,
        String title,
        String role,
        long departmentId,
        @Nullable Long divisionId,
        @Nullable Long sectionId) {}
