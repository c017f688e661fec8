package org.jisseki.plan;

import org.jisseki.authority.Role;

/**
 * One step of a plan's route: which role decides at it.
 *
 * @param unitKind PROGRAM, INDICATOR or EVALUATION
 * @param step     REVIEW or APPROVE
 */
public record RouteStep(String unitKind, String step, Role role) {

    public static final String REVIEW = "REVIEW";
    public static final String APPROVE = "APPROVE";
}
