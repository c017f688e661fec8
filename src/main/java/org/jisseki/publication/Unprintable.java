package org.jisseki.publication;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.pdf.PdfRenderer;
import org.jisseki.cycle.Cycles;
import org.jisseki.plan.Plans;
import org.jisseki.submission.FixedContents;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.jisseki.submission.UnitContent;
import org.springframework.stereotype.Component;

/** Which of the approved units hold characters that no font has: told to who releases, before it is too late. */
@Component
public class Unprintable {

    private final Submissions submissions;
    private final FixedContents contents;
    private final Cycles cycles;
    private final Plans plans;
    private final Authority authority;

    Unprintable(Submissions submissions, FixedContents contents, Cycles cycles, Plans plans, Authority authority) {
        this.submissions = submissions;
        this.contents = contents;
        this.cycles = cycles;
        this.plans = plans;
        this.authority = authority;
    }

    /**
     * A unit that cannot be printed whole.
     *
     * @param characters those that no font has
     */
    public record Found(String unit, List<String> characters) {}

    /** In what a release of a cycle would take in now. */
    public List<Found> in(PersonId by, CycleId cycle) {
        authority.require(by, Action.RELEASE);
        UnitNames names = UnitNames.of(plans, cycles.get(cycle).plan());
        return submissions.of(cycle).stream()
                .filter(submission -> submission.status() == Status.APPROVED)
                .map(submission -> new Found(names.of(submission), missing(submission)))
                .filter(found -> !found.characters().isEmpty())
                .toList();
    }

    /** Of what the sheet prints; hints and names of evidence stay inside. */
    private List<String> missing(Submission submission) {
        UnitContent content = contents.read(
                submission.id(), submission.revisionNo(), Objects.requireNonNull(submission.revisionHash()));
        return PdfRenderer.missing(Stream.of(content.title(), content.actuals(), content.result(), content.evaluation())
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }
}
