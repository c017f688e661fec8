package org.jisseki.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.authority.Permissions;
import org.jisseki.authority.Role;
import org.jisseki.authority.Unit;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.organisation.Post;
import org.jisseki.submission.Seen;
import org.jisseki.submission.UnitKind;
import org.springframework.stereotype.Component;

/** What waits for the review (確認) or the approval (決裁) of a person's posts. */
@Component
public class Queue {

    /**
     * One submission that waits.
     *
     * @param action  {@link Action#PASS} or {@link Action#APPROVE}
     * @param since   the day it came
     * @param due     the last day of the step
     * @param seen    what a decision on it has to name
     * @param open    findings without an answer; {@code answered} those with one; {@code settled} those that were closed
     * @param looked  whether the person looked at the newest revision
     * @param closed  whether four eyes close it to the person, who entered or edited it
     * @param others  who else holds the post and may decide, by name; read only where it is closed
     * @param unexplained hints without a reason: they keep nobody from deciding
     * @param correction whether it corrects what was released
     */
    public record Item(
            SubmissionId id,
            UnitKind kind,
            Action action,
            CycleId cycle,
            String title,
            String section,
            LocalDate since,
            LocalDate due,
            int revisionNo,
            Seen seen,
            int open,
            int answered,
            int settled,
            boolean looked,
            boolean closed,
            List<String> others,
            int unexplained,
            boolean correction) {

        int unsettled() {
            return open + answered;
        }

        /** Whether it can be decided together with others. */
        public boolean inBulk() {
            return looked && unsettled() == 0 && !closed;
        }
    }

    /** An item with what the authority table asks for. */
    record Read(
            Item item,
            Status status,
            long sectionId,
            long departmentId,
            long leadDepartmentId,
            PostId reviewer,
            PostId approver,
            boolean contributed) {}

    /** More than anybody works off in a day; the rest follows when these are done. */
    static final int MOST = 200;

    private static final Set<Role> DECIDES = Set.of(Role.DIVISION_HEAD, Role.DEPARTMENT_HEAD);

    private final QueueRows rows;
    private final Authority authority;

    Queue(QueueRows rows, Authority authority) {
        this.rows = rows;
        this.authority = authority;
    }

    /** Whether a person holds a post that reviews or approves. */
    public boolean isFor(PersonId person) {
        return !deciding(authority.postsOf(person)).isEmpty();
    }

    /** What waits, the most urgent first; with what four eyes close to the person. */
    public List<Item> of(PersonId person) {
        List<Post> held = authority.postsOf(person);
        List<PostId> posts = deciding(held);
        if (posts.isEmpty()) {
            return List.of();
        }
        return rows.waiting(person, posts, MOST).stream()
                .filter(read -> allowed(read, person, held))
                .map(read -> read.contributed() ? withOthers(read) : read.item())
                .toList();
    }

    /** How many wait that the person may decide on. */
    public int count(PersonId person) {
        List<PostId> posts = deciding(authority.postsOf(person));
        return posts.isEmpty() ? 0 : rows.count(person, posts);
    }

    private boolean allowed(Read read, PersonId person, List<Post> held) {
        Unit unit = new Unit(
                read.status(),
                read.sectionId(),
                read.departmentId(),
                read.leadDepartmentId(),
                read.reviewer(),
                read.approver(),
                read.contributed() ? Set.of(person) : Set.of());
        Permissions permissions = authority.of(unit, person, held);
        Action action = read.item().action();
        return permissions.may(action) || permissions.fourEyes().contains(action);
    }

    private Item withOthers(Read read) {
        Item item = read.item();
        PostId post = item.action() == Action.PASS ? read.reviewer() : read.approver();
        return new Item(
                item.id(),
                item.kind(),
                item.action(),
                item.cycle(),
                item.title(),
                item.section(),
                item.since(),
                item.due(),
                item.revisionNo(),
                item.seen(),
                item.open(),
                item.answered(),
                item.settled(),
                item.looked(),
                true,
                rows.eligible(item.id(), post),
                item.unexplained(),
                item.correction());
    }

    private static List<PostId> deciding(List<Post> held) {
        return held.stream()
                .filter(post -> DECIDES.contains(Role.valueOf(post.role())))
                .map(Post::id)
                .toList();
    }
}
