package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.Finding;
import org.jisseki.submission.FindingStatus;

/** How many findings wait for an answer, are answered, are closed. */
final class FindingCounts {

    private FindingCounts() {}

    static Optional<Paragraph> of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        Paragraph counts = new Paragraph(Say.it(
                "submission.finding.counts",
                count(findings, FindingStatus.OPEN),
                count(findings, FindingStatus.ANSWERED),
                count(findings, FindingStatus.CLOSED)));
        counts.addClassNames("s", "finding-counts");
        return Optional.of(counts);
    }

    private static long count(List<Finding> findings, FindingStatus status) {
        return findings.stream().filter(finding -> finding.status() == status).count();
    }
}
