package org.jisseki.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.authority.Unit;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.SubmissionId;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.springframework.stereotype.Component;

/**
 * 担当替え of a section that only writes paragraphs of an evaluation, which another section hands in: its paragraphs go to another
 * section, with what is drafted and pinned there; who hands in and who decides stays. The authority table is asked for what a
 * section writes as for a unit of that section.
 */
@Component
public class ReassigningWriters {

    static final String ACT = "REASSIGN_WRITER";

    private final Submissions submissions;
    private final WriterRows writers;
    private final Authority authority;
    private final Directory directory;
    private final RecordBook record;
    private final OneClick oneClick;

    ReassigningWriters(
            Submissions submissions,
            WriterRows writers,
            Authority authority,
            Directory directory,
            RecordBook record,
            OneClick oneClick) {
        this.submissions = submissions;
        this.writers = writers;
        this.authority = authority;
        this.directory = directory;
        this.record = record;
        this.oneClick = oneClick;
    }

    /** The sections whose paragraphs a person may give to another one; none of a unit that one section alone enters. */
    public List<Place> movable(PersonId by, SubmissionId id) {
        Submission read = submissions.get(by, id);
        Set<Long> writing = new TreeSet<>(writers.of(id).values());
        writing.remove(read.sectionId());
        return directory.places(writing).values().stream()
                .filter(place -> authority.of(as(read, place), by).may(Action.REASSIGN))
                .toList();
    }

    /**
     * Moves what one section writes of an evaluation to another section.
     *
     * @throws RefusedException where either section is outside what the person may coordinate, or the first writes nothing of it
     */
    public void reassign(PersonId by, AsSeen unit, long from, long to, String reason) {
        Map<Long, Place> places = directory.places(List.of(from, to));
        check(places, to, reason);
        oneClick.run(() -> {
            Submission read = submissions
                    .require(by, unit.submission(), unit.version(), Action.SEE)
                    .read();
            Place writing = places.get(from);
            if (writing == null || !writers.of(read.id()).containsValue(from) || from == read.sectionId()) {
                throw new RefusedException("submission.reassign.noWriter");
            }
            if (from == to) {
                throw new RefusedException("submission.reassign.same");
            }
            PostId post = authority.of(as(read, writing), by).require(Action.REASSIGN);
            if (!authority
                    .of(as(read, Objects.requireNonNull(places.get(to))), by)
                    .may(Action.REASSIGN)) {
                throw new RefusedException("submission.reassign.outside");
            }
            Submissions.Moved moved = submissions.act(by, post, read, ACT, from + ">" + to);
            writers.move(read.id(), from, to);
            record.addReason(
                    Act.SUBMISSION, read.id().value(), moved.after().head().seq(), reason.strip());
        });
    }

    private static void check(Map<Long, Place> places, long to, String reason) {
        Map<String, Sentence> problems = new LinkedHashMap<>();
        if (!places.containsKey(to)) {
            problems.put(Reassigning.SECTION, Sentence.of("submission.reassign.noSection"));
        }
        Coordinating.checkReason(reason, Reassigning.LENGTH, problems, Reassigning.REASON);
        if (!problems.isEmpty()) {
            throw new InvalidFieldsException(problems);
        }
    }

    private static Unit as(Submission read, Place section) {
        return new Unit(
                read.status(),
                section.sectionId(),
                section.departmentId(),
                read.leadDepartmentId(),
                read.reviewer(),
                read.approver(),
                Set.of());
    }
}
