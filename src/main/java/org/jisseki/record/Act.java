package org.jisseki.record;

import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jspecify.annotations.Nullable;

/**
 * One act, before it has its place in a chain. Holds identifiers and code words only, never what a person typed.
 *
 * @param subjectKind what it was done to: SUBMISSION, CYCLE, …
 * @param person      who; NULL for the portal itself
 * @param post        as which post
 * @param act         the verb, such as HAND_IN
 * @param detail      identifiers that belong to it, such as finding=3
 */
public record Act(
        String subjectKind,
        long subjectId,
        @Nullable PersonId person,
        @Nullable PostId post,
        String act,
        @Nullable Status from,
        @Nullable Status to,
        @Nullable Integer revisionNo,
        @Nullable String revisionHash,
        @Nullable String detail) {

    public static final String SUBMISSION = "SUBMISSION";
    public static final String CYCLE = "CYCLE";
    public static final String MEASURE = "MEASURE";
    public static final String PLAN = "PLAN";
    public static final String ORGANISATION = "ORGANISATION";
    public static final String ACCOUNT = "ACCOUNT";

    /** An act that moves no state. */
    public static Act of(
            String subjectKind,
            long subjectId,
            @Nullable PersonId person,
            @Nullable PostId post,
            String act,
            @Nullable String detail) {
        return new Act(subjectKind, subjectId, person, post, act, null, null, null, null, detail);
    }
}
