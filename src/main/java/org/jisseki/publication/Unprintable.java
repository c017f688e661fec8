package org.jisseki.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.pdf.PdfRenderer;
import org.jisseki.cycle.Cycles;
import org.jisseki.plan.Plans;
import org.jisseki.submission.FixedContents;
import org.jisseki.submission.MissingUnit;
import org.jisseki.submission.MissingUnits;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which units would be printed with characters that no font has: told to who releases, before it is too late. */
@Component
public class Unprintable {

    private final Submissions submissions;
    private final FixedContents contents;
    private final MissingUnits missingUnits;
    private final Cycles cycles;
    private final Plans plans;
    private final Authority authority;

    Unprintable(
            Submissions submissions,
            FixedContents contents,
            MissingUnits missingUnits,
            Cycles cycles,
            Plans plans,
            Authority authority) {
        this.submissions = submissions;
        this.contents = contents;
        this.missingUnits = missingUnits;
        this.cycles = cycles;
        this.plans = plans;
        this.authority = authority;
    }

    /**
     * A unit that cannot be printed whole.
     *
     * @param characters those that no font has
     */
    public record Found(Sentence unit, List<String> characters) {}

    /** In what a release of a cycle would take in now, and in the reasons that it would print of what is missing. */
    public List<Found> in(PersonId by, CycleId cycle) {
        authority.require(by, Action.RELEASE);
        UnitNames names = UnitNames.of(plans, cycles.get(cycle).plan());
        Map<SubmissionId, MissingUnit> missing = missingUnits.of(cycle).stream()
                .filter(MissingUnit::forPublic)
                .collect(Collectors.toMap(MissingUnit::submission, Function.identity()));
        return submissions.of(cycle).stream()
                .map(submission ->
                        new Found(names.titled(submission), without(submission, missing.get(submission.id()))))
                .filter(found -> !found.characters().isEmpty())
                .toList();
    }

    private List<String> without(Submission submission, @Nullable MissingUnit missing) {
        if (missing != null) {
            return PdfRenderer.missing(missing.reason());
        }
        return submission.status() == Status.APPROVED ? ofContent(submission) : List.of();
    }

    /** Of what the sheet prints; hints and names of evidence stay inside. */
    private List<String> ofContent(Submission submission) {
        UnitContent content = contents.read(
                submission.id(), submission.revisionNo(), Objects.requireNonNull(submission.revisionHash()));
        return PdfRenderer.missing(Stream.of(content.title(), content.actuals(), content.result(), content.evaluation())
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }
}
