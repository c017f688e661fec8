package org.jisseki.publication;

import org.jisseki.common.Status;

/** The states of a measure's report. Only {@link MeasureReports} moves between them. */
public enum ReportStatus {
    /** 作成中: units are not decided yet. */
    COLLECTING,
    /** 全庁確認中: all units are decided or named missing. */
    CHECKING,
    /** 確認済: waits for the assembly draft. */
    CHECKED,
    /** 案（議会提出版）: frozen, waits for the release. */
    FROZEN,
    /** 公表済: part of a release; units that were missing may follow. */
    RELEASED,
    /** 取消: its cycle was opened by mistake. */
    CANCELLED;

    /** The state of a unit that is as far: a report has its shape and colour. */
    public Status shape() {
        return switch (this) {
            case COLLECTING -> Status.DRAFT;
            case CHECKING -> Status.IN_REVIEW;
            case CHECKED -> Status.APPROVED;
            case FROZEN -> Status.AWAITING_APPROVAL;
            case RELEASED -> Status.RELEASED;
            case CANCELLED -> Status.CANCELLED;
        };
    }
}
