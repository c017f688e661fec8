package org.jisseki.submission.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Sentence;
import org.jisseki.organisation.Place;
import org.jisseki.organisation.Post;
import org.jisseki.record.RecordRow;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.Finding;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.Revision;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/**
 * What a paper form says, read together.
 *
 * @param form     for what a revision does not freeze since no import can change it: the measure, baselines, last year's values
 * @param revision what is printed; NULL for the draft
 * @param figures  what stands on the form
 * @param findings those raised up to the revision, with their answers
 * @param acts     what was decided so far, oldest first
 * @param content  what the revision froze; NULL for the draft
 * @param parts    of an evaluation what stood beside it; none for any other unit
 * @param last     what stood in the fields last year
 * @param edition  what the edition is called in which the public reads the revision; NULL where none holds it
 */
record PrintedUnit(
        Submission submission,
        UnitForm form,
        @Nullable Revision revision,
        Filled figures,
        Place place,
        List<Finding> findings,
        List<RecordRow> acts,
        Map<PersonId, String> people,
        Map<PostId, Post> posts,
        @Nullable UnitContent content,
        List<MeasureParts.Part> parts,
        FieldValues last,
        @Nullable Sentence edition) {

    String name(@Nullable PersonId person) {
        return person == null ? "" : people.getOrDefault(person, "");
    }

    String title(@Nullable PostId post) {
        return Optional.ofNullable(post).map(posts::get).map(Post::title).orElse("");
    }

    Optional<UnitForm.ActualField> field(long indicator) {
        return form.actuals().stream()
                .filter(field -> field.indicatorId() == indicator)
                .findFirst();
    }
}
