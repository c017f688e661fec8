package org.jisseki.organisation;

/** A section (班) with the division (課) and the department (部局) it is in, each by number and name. */
public record Place(
        long sectionId, String section, long divisionId, String division, long departmentId, String department) {}
