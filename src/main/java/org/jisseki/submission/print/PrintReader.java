package org.jisseki.submission.print;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.authority.Action;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.organisation.Directory;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.submission.Contents;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Finding;
import org.jisseki.submission.LastYear;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.PublishedEditions;
import org.jisseki.submission.Remark;
import org.jisseki.submission.Revision;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a paper form prints. Who may not see the submission finds nothing. */
@Component
class PrintReader {

    private static final Set<String> DECISIONS = Set.of("HAND_IN", "RECALL", "RETURN", "PASS", "APPROVE", "RELEASE");

    private final Entry entry;
    private final Contents contents;
    private final RecordBook record;
    private final Directory directory;
    private final MeasureParts parts;
    private final LastYear lastYear;
    private final PublishedEditions editions;

    PrintReader(
            Entry entry,
            Contents contents,
            RecordBook record,
            Directory directory,
            MeasureParts parts,
            LastYear lastYear,
            PublishedEditions editions) {
        this.entry = entry;
        this.contents = contents;
        this.record = record;
        this.directory = directory;
        this.parts = parts;
        this.lastYear = lastYear;
        this.editions = editions;
    }

    /** A revision (稿). @throws NotFoundException where there is none that the person may see */
    PrintedUnit revision(PersonId who, SubmissionId id, int no) {
        Entry.Opened opened = entry.open(who, id);
        Revision revision = opened.revisions().stream()
                .filter(each -> each.no() == no)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        UnitContent content = contents.read(revision);
        return read(who, opened, revision, content, Filled.of(content));
    }

    /** What is typed so far. @throws NotFoundException where the person does not enter it */
    PrintedUnit draft(PersonId who, SubmissionId id) {
        Entry.Opened opened = entry.open(who, id);
        if (!opened.permissions().may(Action.EDIT)) {
            throw new NotFoundException();
        }
        return read(who, opened, null, null, Filled.of(opened.form(), opened.draft()));
    }

    /** What stood beside an evaluation when it was handed in; of a draft what does now. */
    private List<MeasureParts.Part> beside(PersonId who, Entry.Opened opened, @Nullable Revision revision) {
        Submission unit = opened.submission();
        if (opened.form().evaluation() == null) {
            return List.of();
        }
        return revision == null
                ? parts.of(who, unit.cycle(), unit.measure())
                : parts.asOf(who, unit.cycle(), unit.measure(), revision.at());
    }

    private PrintedUnit read(
            PersonId who,
            Entry.Opened opened,
            @Nullable Revision revision,
            @Nullable UnitContent content,
            Filled figures) {
        int upTo = revision == null ? opened.submission().revisionNo() : revision.no();
        List<Finding> findings = opened.findings().stream()
                .filter(finding -> finding.revisionNo() <= upTo)
                .toList();
        List<RecordRow> acts = record
                .of(Act.SUBMISSION, opened.submission().id().value())
                .stream()
                .filter(row -> DECISIONS.contains(row.act().act()))
                .toList();
        long section = opened.submission().sectionId();
        return new PrintedUnit(
                opened.submission(),
                opened.form(),
                revision,
                figures,
                Objects.requireNonNull(directory.places(List.of(section)).get(section)),
                findings,
                acts,
                directory.people(Stream.concat(
                                acts.stream().map(row -> row.act().person()),
                                findings.stream()
                                        .flatMap(finding -> finding.remarks().stream())
                                        .map(Remark::by))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                directory.posts(acts.stream()
                        .map(row -> row.act().post())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                content,
                beside(who, opened, revision),
                lastYear.of(opened),
                revision == null
                        ? null
                        : editions.holding(opened.submission(), revision.no()).orElse(null));
    }
}
