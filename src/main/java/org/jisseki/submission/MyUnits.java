package org.jisseki.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.authority.Role;
import org.jisseki.authority.Unit;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.organisation.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The submissions of a person's sections, and those of the measures that their department leads (担当の入力票). */
@Component
public class MyUnits {

    /**
     * One submission of the list.
     *
     * @param title      as the sheet prints it, with number and mark
     * @param section    who is responsible: 課 and 班
     * @param own        whether the person's section is responsible for it, or writes a part of it
     * @param due        the last day of the step it is at
     * @param blank      fields without any text, of those that are open for entry
     * @param unanswered findings without an answer
     * @param correction whether it corrects what was released
     * @param partDone   the day on which the person's section was done with its part of what another one hands in; else NULL
     */
    public record Line(
            SubmissionId id,
            UnitKind kind,
            CycleId cycle,
            String measureCode,
            String measureName,
            String title,
            String section,
            boolean own,
            Status status,
            LocalDate since,
            LocalDate due,
            int blank,
            int unanswered,
            boolean correction,
            @Nullable LocalDate partDone) {

        Line withBlank(int fields) {
            return new Line(
                    id,
                    kind,
                    cycle,
                    measureCode,
                    measureName,
                    title,
                    section,
                    own,
                    status,
                    since,
                    due,
                    fields,
                    unanswered,
                    correction,
                    partDone);
        }
    }

    /** A line with what the authority table asks for. */
    record Read(
            Line line,
            long sectionId,
            long departmentId,
            long leadDepartmentId,
            PostId reviewer,
            PostId approver,
            Set<Long> writers) {

        Unit unit() {
            return new Unit(
                    line.status(), sectionId, departmentId, leadDepartmentId, reviewer, approver, Set.of(), writers);
        }
    }

    /** More than a department has; a list that were longer would not be read. */
    static final int MOST = 400;

    private static final Set<Role> READS_AS_LEAD =
            Set.of(Role.SECTION_STAFF, Role.DIVISION_HEAD, Role.DEPARTMENT_COORDINATOR, Role.DEPARTMENT_HEAD);

    private final MyUnitsRows rows;
    private final Authority authority;
    private final Entry entry;

    MyUnits(MyUnitsRows rows, Authority authority, Entry entry) {
        this.rows = rows;
        this.authority = authority;
        this.entry = entry;
    }

    /** Whether a person has such a list. */
    public boolean isFor(PersonId person) {
        List<Post> held = authority.postsOf(person);
        return !sections(held).isEmpty() || rows.leads(departments(held));
    }

    /** The newest year first, then in the order of print. */
    public List<Line> of(PersonId person) {
        List<Post> held = authority.postsOf(person);
        return rows.list(sections(held), departments(held), MOST).stream()
                .filter(read -> authority.of(read.unit(), person, held).may(Action.SEE))
                .map(Read::line)
                .map(line -> line.kind() == UnitKind.EVALUATION && line.status().isOpenForEntry()
                        ? line.withBlank(blank(person, line.id()))
                        : line)
                .toList();
    }

    // which paragraphs are whose only the form knows; a list has one evaluation a measure
    private int blank(PersonId person, SubmissionId id) {
        Entry.Opened opened = entry.open(person, id);
        return (int) opened.missing().keySet().stream()
                .filter(key -> !key.startsWith(UnitForm.FINDING))
                .filter(key -> opened.pen().handsIn() || opened.pen().writes(key))
                .count();
    }

    private static List<Long> sections(List<Post> held) {
        return held.stream()
                .filter(post -> Role.valueOf(post.role()) == Role.SECTION_STAFF)
                .map(Post::sectionId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Long> departments(List<Post> held) {
        return held.stream()
                .filter(post -> READS_AS_LEAD.contains(Role.valueOf(post.role())))
                .map(Post::departmentId)
                .distinct()
                .toList();
    }
}
