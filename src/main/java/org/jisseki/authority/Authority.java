package org.jisseki.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.organisation.Post;
import org.jisseki.organisation.Posts;
import org.springframework.stereotype.Component;

/** Answers from the table, for the posts that a person holds today. */
@Component
public class Authority {

    private final AuthorityTable table = AuthorityTable.read();
    private final Posts posts;
    private final Clock clock;

    Authority(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    /** What a person may do with a unit. */
    public Permissions of(Unit unit, PersonId person) {
        return of(unit, person, postsOf(person));
    }

    /** The same, where the person's posts are already known: for lists. */
    public Permissions of(Unit unit, PersonId person, List<Post> held) {
        Map<Action, PostId> allowed = new EnumMap<>(Action.class);
        Set<Action> closed = EnumSet.noneOf(Action.class);
        boolean contributed = unit.contributors().contains(person);
        for (Post post : held) {
            Role role = Role.valueOf(post.role());
            Set<Relation> relations = unit.relationsOf(post);
            for (AuthorityTable.Row row : table.rows()) {
                if (row.role() == role
                        && row.relation() != null
                        && relations.contains(row.relation())
                        && row.states().contains(unit.status())) {
                    if (row.fourEyes() && contributed) {
                        closed.add(row.action());
                    } else {
                        allowed.putIfAbsent(row.action(), post.id());
                    }
                }
            }
        }
        return new Permissions(unit.status(), Map.copyOf(allowed), Set.copyOf(closed));
    }

    /**
     * Which units an action reaches for who holds these posts, as the table has it: for lists, which ask for thousands at once.
     *
     * @throws IllegalArgumentException for an action that four eyes may close, which no list can answer
     */
    public List<Reach> reach(List<Post> held, Action action) {
        Map<Reach, List<Post>> reaching = new LinkedHashMap<>();
        for (AuthorityTable.Row row : table.rows()) {
            if (row.action() == action && row.fourEyes()) {
                throw new IllegalArgumentException(action + " depends on who contributed");
            }
            Relation relation = row.relation();
            if (row.action() == action && relation != null) {
                List<Post> posts = held.stream()
                        .filter(post -> Role.valueOf(post.role()) == row.role())
                        .toList();
                reaching.computeIfAbsent(new Reach(relation, row.states(), List.of()), same -> new ArrayList<>())
                        .addAll(posts);
            }
        }
        return reaching.entrySet().stream()
                .filter(reach -> !reach.getValue().isEmpty())
                .map(reach ->
                        new Reach(reach.getKey().relation(), reach.getKey().states(), List.copyOf(reach.getValue())))
                .toList();
    }

    /** The posts that a person holds today. */
    public List<Post> postsOf(PersonId person) {
        return posts.heldBy(person, LocalDate.now(clock));
    }

    /** Whether there can be a unit to which a person does this: for what a page has room for. */
    public boolean mayToSome(PersonId person, Action action) {
        return postsOf(person).stream()
                .map(post -> Role.valueOf(post.role()))
                .anyMatch(role -> table.rows().stream()
                        .anyMatch(row -> row.role() == role && row.action() == action && row.relation() != null));
    }

    /** Whether a person may do what is done to no unit. */
    public boolean may(PersonId person, Action action) {
        return postsOf(person).stream().anyMatch(post -> allows(post, action));
    }

    /**
     * The post as which a person does what is done to no unit.
     *
     * @throws NotFoundException where the person may not
     */
    public PostId require(PersonId person, Action action) {
        return postsOf(person).stream()
                .filter(post -> allows(post, action))
                .findFirst()
                .map(Post::id)
                .orElseThrow(NotFoundException::new);
    }

    private boolean allows(Post post, Action action) {
        Role role = Role.valueOf(post.role());
        return table.rows().stream()
                .anyMatch(row -> row.role() == role && row.action() == action && row.relation() == null);
    }
}
