package org.jisseki.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.authority.Permissions;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.RecordBook;
import org.jisseki.submission.evidence.EvidenceLimits;
import org.jisseki.submission.evidence.FileType;
import org.jisseki.submission.evidence.Received;
import org.jisseki.submission.evidence.SafeName;
import org.jisseki.submission.evidence.TypeCheck;
import org.springframework.stereotype.Component;

/** Evidence (根拠資料): files that the section adds and removes while it enters, and that each revision names. Never published. */
@Component
public class Evidence {

    /** @param submission as it is with the file */
    public record Added(EvidenceFile file, Submission submission) {}

    /** A file with its bytes, which are read as they are asked for. */
    public record Download(EvidenceFile file, InputStream content) {}

    private final EvidenceRows rows;
    private final EvidenceBytesRows bytes;
    private final RevisionRows revisions;
    private final Submissions submissions;
    private final Editing editing;
    private final Contents contents;
    private final RecordBook record;
    private final EvidenceLimits limits;
    private final OneClick oneClick;

    Evidence(
            EvidenceRows rows,
            EvidenceBytesRows bytes,
            RevisionRows revisions,
            Submissions submissions,
            Editing editing,
            Contents contents,
            RecordBook record,
            EvidenceLimits limits,
            OneClick oneClick) {
        this.rows = rows;
        this.bytes = bytes;
        this.revisions = revisions;
        this.submissions = submissions;
        this.editing = editing;
        this.contents = contents;
        this.record = record;
        this.limits = limits;
        this.oneClick = oneClick;
    }

    public EvidenceLimits limits() {
        return limits;
    }

    /** All files of a submission that a person may see, removed ones among them, in the order in which they were given. */
    public List<EvidenceFile> of(PersonId by, SubmissionId id) {
        return rows.of(submissions.get(by, id).id());
    }

    /**
     * Adds a file to the draft. It is looked at whole before anything is stored; then its bytes and its row are one act.
     *
     * @param name      as the sender calls it
     * @param announced how many bytes the sender says will come, negative where they do not say
     * @param sent      read only where the person may and the announced size fits
     * @throws RefusedException with the sentence for the sender; nothing is stored
     * @throws IOException where the sender broke off; nothing is stored
     */
    public Added add(PersonId by, SubmissionId id, String name, long announced, InputStream sent) throws IOException {
        submissions.ask(by, id).permissions().require(Action.EDIT);
        limits.checkSize(announced);
        limits.checkCount(rows.present(id).size());
        try (Received file = Received.from(sent, limits)) {
            FileType type = TypeCheck.of(file.content());
            String safe = SafeName.of(name, type);
            return oneClick.run(() -> store(by, id, safe, type, file));
        }
    }

    /** Takes a file out of the draft. Revisions that name it keep it. @return the submission as it is without it */
    public Submission remove(PersonId by, long fileId) {
        return oneClick.run(() -> {
            EvidenceFile file = rows.find(fileId).orElseThrow(NotFoundException::new);
            Submission entered = editing.begin(by, file.submission());
            if (rows.find(fileId).filter(now -> !now.removed()).isEmpty()) {
                throw new RefusedException("submission.evidence.gone");
            }
            rows.remove(file, by, record.now());
            return entered;
        });
    }

    /**
     * A file to be read: one that a revision names, for whoever may see the submission; one that only the draft has, for
     * whoever may edit it.
     *
     * @throws NotFoundException for everybody else
     */
    public Download download(PersonId by, long fileId) {
        EvidenceFile file = rows.find(fileId).orElseThrow(NotFoundException::new);
        Permissions permissions = submissions.ask(by, file.submission()).permissions();
        boolean inDraft = !file.removed() && permissions.may(Action.EDIT);
        if (!inDraft && !isHandedIn(file)) {
            throw new NotFoundException();
        }
        return new Download(file, new StoredContent(bytes, file));
    }

    private Added store(PersonId by, SubmissionId id, String name, FileType type, Received file) {
        Submission entered = editing.begin(by, id);
        List<EvidenceFile> present = rows.present(id);
        limits.checkCount(present.size());
        if (present.stream().anyMatch(other -> other.name().equals(name))) {
            throw new RefusedException("submission.evidence.sameName");
        }
        bytes.add(file);
        long row = rows.add(id, name, type, file.size(), file.sha256(), by, record.now(), entered.draftSeq() + 1);
        return new Added(rows.find(row).orElseThrow(), entered);
    }

    private boolean isHandedIn(EvidenceFile file) {
        return revisions.of(file.submission()).stream()
                .anyMatch(revision -> contents.read(revision).evidence().contains(file.entered()));
    }
}
