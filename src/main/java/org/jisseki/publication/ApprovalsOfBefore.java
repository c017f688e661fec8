package org.jisseki.publication;

import org.jisseki.common.OneClick;
import org.jisseki.submission.LaterYears;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * At the portal's start, what was released before the plan took what is approved for later years is taken, each revision in an act
 * of its own: a start that breaks off goes on with the next, and two portals that start together take each once.
 */
@Component
class ApprovalsOfBefore implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ApprovalsOfBefore.class);

    private final UntakenRows rows;
    private final LaterYears laterYears;
    private final OneClick oneClick;

    ApprovalsOfBefore(UntakenRows rows, LaterYears laterYears, OneClick oneClick) {
        this.rows = rows;
        this.laterYears = laterYears;
        this.oneClick = oneClick;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (UntakenRows.Untaken each : rows.all()) {
            try {
                oneClick.run(
                        () -> laterYears.take(each.submission(), each.revisionNo(), each.sha256(), each.edition()));
            } catch (IllegalStateException broken) {
                // no reason to keep everybody from all the others; asked again at the next start
                log.error(
                        "What submission {} says of later years was not taken",
                        each.submission().value(),
                        broken);
            }
        }
    }
}
