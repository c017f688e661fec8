package org.jisseki.support;

import java.time.Clock;
import java.time.LocalDate;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.organisation.Posts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever holds a post: the work is theirs, whatever they are called. */
public final class Holders {

    private final Posts posts;
    private final JdbcClient jdbc;
    private final Clock clock;

    public Holders(Publishing.Beans portal) {
        this.posts = portal.bean(Posts.class);
        this.jdbc = portal.bean(JdbcClient.class);
        this.clock = portal.bean(Clock.class);
    }

    /** Somebody who holds a post today. */
    public PersonId of(PostId post) {
        return posts.holdersOf(post, LocalDate.now(clock)).getFirst();
    }

    /** Somebody of a section's staff. */
    public PersonId staffOf(long section) {
        return jdbc.sql("""
                        SELECT a.person_id FROM assignment a JOIN post p ON p.id = a.post_id
                         WHERE p.section_id = ? AND p.role = 'SECTION_STAFF' ORDER BY a.id LIMIT 1""")
                .param(section)
                .query((row, n) -> new PersonId(row.getLong(1)))
                .single();
    }
}
