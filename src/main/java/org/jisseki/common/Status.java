package org.jisseki.common;

/** The states of a submission. Only the guarded verbs of the submission room move between them. */
public enum Status {
    /** 未着手: asked for, nothing entered. */
    NOT_STARTED,
    /** 入力中: being entered, or taken back by its section. */
    DRAFT,
    /** 差戻し: sent back with findings, waiting to be corrected. */
    RETURNED,
    /** 確認中: handed in, with the reviewer. */
    IN_REVIEW,
    /** 決裁待ち: reviewed, with the post that decides. */
    AWAITING_APPROVAL,
    /** 決裁済: decided, not yet released. */
    APPROVED,
    /** 公表済: part of a released edition. */
    RELEASED,
    /** 取消: its cycle was opened by mistake, or the unit was stopped. */
    CANCELLED;

    /** Whether the responsible section may type into the draft. */
    public boolean isOpenForEntry() {
        return this == NOT_STARTED || this == DRAFT || this == RETURNED;
    }
}
