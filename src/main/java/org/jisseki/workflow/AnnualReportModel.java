package org.jisseki.workflow;

/** The ids of {@code processes/annual-report.bpmn20.xml} that the code uses. A test compares both ways. */
final class AnnualReportModel {

    static final String PROCESS = "annual-report";
    static final String RESOURCE = "processes/annual-report.bpmn20.xml";

    static final String COLLECT = "collect";
    static final String CHECK = "check";
    static final String FREEZE = "freeze";
    static final String RELEASE = "release";

    static final String PUBLISH = "publish";
    static final String ENDED = "ended";

    static final String REOPEN = "reopen";

    /** The name by which the model calls what makes an edition. */
    static final String MAKE_EDITION = "makeEdition";

    /** The variable that the gateway reads, alive for one step only. */
    static final String OUTCOME = "outcome";

    static final String OUTCOME_MISSING = "missing";

    private AnnualReportModel() {}
}
