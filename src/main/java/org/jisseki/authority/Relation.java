package org.jisseki.authority;

/** How a post stands to a unit; several may hold at once. */
public enum Relation {
    /** The post is in the section that is responsible for the unit. */
    RESPONSIBLE,
    /** The post is in a section that writes a part of the unit, which another section hands in. */
    WRITER,
    /** The route names the post for the review. */
    REVIEWER,
    /** The route names the post for the approval. */
    APPROVER,
    /** The post is in the unit's own department. */
    OWN_DEPARTMENT,
    /** The post is in the lead department of the unit's measure. */
    LEAD_DEPARTMENT,
    /** Any post. */
    ANYONE
}
