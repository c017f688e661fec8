package org.jisseki.submission;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.authority.Authority;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.organisation.Post;
import org.springframework.stereotype.Component;

/** Says which fields are whose; whether the person may edit at all is asked of the authority table before. */
@Component
class Pens {

    private final Authority authority;
    private final WriterRows writers;

    Pens(Authority authority, WriterRows writers) {
        this.authority = authority;
        this.writers = writers;
    }

    Pen of(PersonId by, Submission submission, UnitForm form) {
        Set<Long> sections = sections(by);
        return new Pen(
                form.evaluation(),
                sections,
                form.evaluation() == null
                        ? Set.of()
                        : writers.parts(submission.id()).stream()
                                .filter(part -> part.isDone() && sections.contains(part.sectionId()))
                                .map(Part::sectionId)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The sections whose staff a person is today. */
    Set<Long> sections(PersonId by) {
        return authority.postsOf(by).stream()
                .filter(post -> Role.valueOf(post.role()) == Role.SECTION_STAFF)
                .map(Post::sectionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws RefusedException where another section fills in the field, or theirs is done with it */
    void requireField(PersonId by, Submission submission, UnitForm form, String field) {
        if (form.evaluation() == null) {
            return;
        }
        Pen pen = of(by, submission, form);
        if (pen.isDoneWith(field)) {
            throw new RefusedException("submission.part.finished");
        }
        if (!pen.writes(field)) {
            throw new RefusedException("submission.evaluation.notYours");
        }
    }

    /** @throws RefusedException where another section answers for the field */
    void requireAnswer(PersonId by, Submission submission, UnitForm form, String field) {
        if (form.evaluation() != null && !of(by, submission, form).answers(field)) {
            throw new RefusedException("submission.evaluation.notYours");
        }
    }
}
