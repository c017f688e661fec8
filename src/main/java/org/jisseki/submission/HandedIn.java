package org.jisseki.submission;

import java.util.Optional;
import org.jisseki.common.SubmissionId;
import org.jisseki.organisation.Post;
import org.jisseki.organisation.Posts;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.springframework.stereotype.Component;

/** Which section handed in what was decided on: told by the record, for a unit may have gone to another since (担当替え). */
@Component
public class HandedIn {

    private final RecordBook record;
    private final Posts posts;

    HandedIn(RecordBook record, Posts posts) {
        this.record = record;
        this.posts = posts;
    }

    /** The section of the post as which a submission's newest revision was handed in; empty before the first. */
    public Optional<Long> section(SubmissionId submission) {
        return record.newest(Act.SUBMISSION, submission.value(), Move.HAND_IN.name())
                .map(row -> row.act().post())
                .flatMap(posts::find)
                .map(Post::sectionId);
    }
}
