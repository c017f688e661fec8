package org.jisseki.authority;

/** What can be done. The first group is done to a unit, in one of its states; the second to no unit. */
public enum Action {
    SEE(true),
    EDIT(true),
    HAND_IN(true),
    /** 担当分を終えた: a section that writes a part of a unit is done with it; take that back. */
    FINISH_PART(true),
    RECALL(true),
    PASS(true),
    RETURN(true),
    APPROVE(true),
    /** Raise a finding, or ask one again. */
    COMMENT(true),
    /** 確認済にする: say that a finding is settled. */
    CLOSE_FINDING(true),
    /** Name a unit missing (未提出) with a reason, so that its measure does not wait for it; take that back. */
    NAME_MISSING(true),
    /** Send back what was approved, after the central check, before its release. */
    RETURN_DECIDED(true),
    /** Stop a unit (取りやめる): nothing is asked of it any more, and no sheet names it. */
    STOP(true),
    /** 訂正を始める: open a correction of what was released, with a reason; give up one that was not handed in. */
    OPEN_CORRECTION(true),
    /** 公表する: release an approved correction, at once or at a date and time; take that time back. */
    RELEASE_CORRECTION(true),

    /** 再度依頼する. */
    REMIND(true),
    /** 期限を延ばす. */
    EXTEND(true),
    /** 担当替え: to another section, within what the table reaches. */
    REASSIGN(true),

    /** 作成依頼を出す, cancel a mistaken one, and correct what it says beside the fields. */
    OPEN_CYCLE(false),
    /** 全庁確認: read the reports of all measures side by side, and say which are checked. */
    CENTRAL_CHECK(false),
    /** 案（議会提出版）を読む: the frozen sheets of all measures, and what has to be replaced in them. */
    SEE_DRAFT(false),
    /** 案（議会提出版）にする: all measures of a cycle together. */
    FREEZE(false),
    /** 公表する, at once or at a date and time. */
    RELEASE(false),
    IMPORT_PLAN(false),
    IMPORT_ORGANISATION(false),
    SEE_TRACKING(false),
    SEE_RECORD(false),
    /** What the morning's mail said to whom, and what became of it: no figures are in it. */
    SEE_MAIL(false),
    /** How many jobs of the engine were given up: no figures are in it. */
    SEE_JOBS(false),
    MANAGE_ACCOUNTS(false);

    private final boolean onUnit;

    Action(boolean onUnit) {
        this.onUnit = onUnit;
    }

    public boolean isOnUnit() {
        return onUnit;
    }
}
