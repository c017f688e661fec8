package org.jisseki.submission;

import java.util.Objects;
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

    Pens(Authority authority) {
        this.authority = authority;
    }

    Pen of(PersonId by, UnitForm form) {
        return new Pen(
                form.evaluation(),
                authority.postsOf(by).stream()
                        .filter(post -> Role.valueOf(post.role()) == Role.SECTION_STAFF)
                        .map(Post::sectionId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** @throws RefusedException where another section fills in the field */
    void requireField(PersonId by, UnitForm form, String field) {
        if (form.evaluation() != null && !of(by, form).writes(field)) {
            throw new RefusedException("submission.evaluation.notYours");
        }
    }

    /** @throws RefusedException where another section answers for the field */
    void requireAnswer(PersonId by, UnitForm form, String field) {
        if (form.evaluation() != null && !of(by, form).answers(field)) {
            throw new RefusedException("submission.evaluation.notYours");
        }
    }
}
