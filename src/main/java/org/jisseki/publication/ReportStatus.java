package org.jisseki.publication;

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
    CANCELLED
}
