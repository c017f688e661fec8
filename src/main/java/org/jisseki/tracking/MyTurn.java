package org.jisseki.tracking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.authority.Permissions;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.organisation.Post;
import org.jisseki.submission.Turns;
import org.springframework.stereotype.Component;

/** What waits for a person, by the posts they hold (処理待ち). */
@Component
public class MyTurn implements Turns {

    /**
     * One thing that waits.
     *
     * @param as        the post as which the person acts
     * @param part      whether it is only their section's part of what another section hands in
     * @param reminders how often it was asked for again
     */
    public record Waiting(TrackedUnit unit, Post as, Action action, boolean part, Reminders reminders) {}

    /** More than anybody works off in a day; the rest follows when these are done. */
    static final int MOST = 200;

    // One index each: submission_of_section, writer_of_section, submission_to_review, submission_to_approve.
    private static final String WAITING = """
            (SELECT * FROM submission WHERE section_id IN (:sections) AND status IN ('NOT_STARTED', 'DRAFT', 'RETURNED')
              UNION
             SELECT e.* FROM submission_writer k JOIN submission e ON e.id = k.submission_id
              WHERE k.section_id IN (:sections) AND k.done_on IS NULL AND e.status IN ('NOT_STARTED', 'DRAFT', 'RETURNED')
              UNION
             SELECT * FROM submission WHERE reviewer_post_id IN (:posts) AND status = 'IN_REVIEW'
              UNION
             SELECT * FROM submission WHERE approver_post_id IN (:posts) AND status = 'AWAITING_APPROVAL') s
            """;

    private final TrackedRows rows;
    private final ReminderCounts reminders;
    private final Authority authority;

    MyTurn(TrackedRows rows, ReminderCounts reminders, Authority authority) {
        this.rows = rows;
        this.reminders = reminders;
        this.authority = authority;
    }

    /** Whether units come to a person at all, to be entered, reviewed or approved. */
    public boolean comesTo(PersonId person) {
        return List.of(Action.EDIT, Action.PASS, Action.APPROVE).stream()
                .anyMatch(action -> authority.mayToSome(person, action));
    }

    /** What waits for a person, the most urgent first; nothing that four eyes close to them. */
    public List<Waiting> of(PersonId person) {
        List<Post> held = authority.postsOf(person);
        if (held.isEmpty()) {
            return List.of();
        }
        List<TrackedUnit> units =
                rows.list(person, WAITING, " ORDER BY s.status_since, s.id LIMIT :most", params(held));
        Map<TrackedUnit, Reminders> asked = reminders.of(units);
        return units.stream()
                .flatMap(unit -> waiting(unit, person, held, asked.getOrDefault(unit, Reminders.NONE)).stream())
                .sorted(Comparator.comparing((Waiting waiting) -> waiting.unit().due())
                        .thenComparing(waiting -> waiting.unit().id().value()))
                .toList();
    }

    @Override
    public List<Turn> turnsOf(PersonId person) {
        return of(person).stream()
                .map(waiting -> new Turn(
                        waiting.unit().id(),
                        waiting.unit().title(),
                        waiting.unit().measure(),
                        waiting.unit().due(),
                        waiting.unit().left(),
                        waiting.part(),
                        waiting.reminders().count() > 0))
                .toList();
    }

    /** What a person would decide on, had they not entered it themselves. */
    public List<TrackedUnit> closedByFourEyes(PersonId person) {
        List<Post> held = authority.postsOf(person);
        if (held.isEmpty()) {
            return List.of();
        }
        return rows.list(person, WAITING, " ORDER BY s.status_since, s.id LIMIT :most", params(held)).stream()
                .filter(unit -> !authority
                        .of(unit.unitFor(person), person, held)
                        .fourEyes()
                        .isEmpty())
                .toList();
    }

    private List<Waiting> waiting(TrackedUnit unit, PersonId person, List<Post> held, Reminders asked) {
        Permissions permissions = authority.of(unit.unitFor(person), person, held);
        return List.of(Action.EDIT, Action.PASS, Action.APPROVE).stream()
                .filter(permissions::may)
                .limit(1)
                .map(action -> new Waiting(
                        unit,
                        post(held, permissions.require(action)),
                        action,
                        action == Action.EDIT && !sections(held).contains(unit.sectionId()),
                        asked))
                .toList();
    }

    private static Post post(List<Post> held, PostId id) {
        return held.stream().filter(post -> post.id().equals(id)).findFirst().orElseThrow();
    }

    private static Map<String, Object> params(List<Post> held) {
        return Map.of(
                "sections", sections(held),
                "posts", held.stream().map(post -> post.id().value()).toList(),
                "most", MOST);
    }

    private static List<Long> sections(List<Post> held) {
        List<Long> sections = held.stream()
                .filter(post -> Role.valueOf(post.role()) == Role.SECTION_STAFF)
                .map(Post::sectionId)
                .filter(java.util.Objects::nonNull)
                .toList();
        return sections.isEmpty() ? List.of(-1L) : sections; // IN () is no SQL
    }
}
