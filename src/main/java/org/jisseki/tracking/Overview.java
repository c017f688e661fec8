package org.jisseki.tracking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.common.Status;

/**
 * The state of a cycle at one look: a shape a submission, by department and section.
 *
 * @param counts how many submissions show each mark, the most urgent first; an overdue one counts as overdue, not as its state
 * @param steps  how many are in each state, and how many of these are past their day or have an extended one
 */
public record Overview(
        List<OfDepartment> departments,
        Map<Mark, Integer> counts,
        Map<Status, OfState> steps,
        int approved,
        int total) {

    /** What is drawn for a submission: its state, or that it is overdue. The order is that of urgency. */
    public enum Mark {
        OVERDUE,
        RETURNED,
        NOT_STARTED,
        DRAFT,
        IN_REVIEW,
        AWAITING_APPROVAL,
        APPROVED,
        RELEASED,
        CANCELLED;

        static Mark of(OutstandingRows.Count count) {
            return count.overdue() ? OVERDUE : valueOf(count.status().name());
        }

        public boolean isApproved() {
            return this == APPROVED || this == RELEASED;
        }
    }

    /** A department with its sections. */
    public record OfDepartment(long id, String name, List<OfSection> sections, int approved, int overdue, int total) {}

    /** A section with how many of its submissions show each mark, the most urgent first. */
    public record OfSection(long id, String name, String division, Map<Mark, Integer> marks) {

        public int approved() {
            return sum(marks, true);
        }

        public int total() {
            return approved() + sum(marks, false);
        }

        private static int sum(Map<Mark, Integer> marks, boolean approved) {
            return marks.entrySet().stream()
                    .filter(mark -> mark.getKey().isApproved() == approved)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    /** How many are in a state. */
    public record OfState(int count, int overdue, int extended) {

        static final OfState NONE = new OfState(0, 0, 0);

        OfState plus(OfState other) {
            return new OfState(count + other.count, overdue + other.overdue, extended + other.extended);
        }
    }

    /** How many are in one of some states. */
    public OfState at(Set<Status> states) {
        return states.stream()
                .map(state -> steps.getOrDefault(state, OfState.NONE))
                .reduce(OfState.NONE, OfState::plus);
    }

    /** @param counts in the organisation's order */
    static Overview of(List<OutstandingRows.Count> counts) {
        Map<Long, List<OutstandingRows.Count>> byDepartment = new LinkedHashMap<>();
        Map<Status, OfState> steps = new EnumMap<>(Status.class);
        for (OutstandingRows.Count count : counts) {
            byDepartment
                    .computeIfAbsent(count.departmentId(), id -> new ArrayList<>())
                    .add(count);
            steps.merge(
                    count.status(),
                    new OfState(count.count(), count.overdue() ? count.count() : 0, count.extended()),
                    OfState::plus);
        }
        Map<Mark, Integer> marks = marks(counts);
        return new Overview(
                byDepartment.values().stream().map(Overview::department).toList(),
                marks,
                steps,
                approved(marks),
                total(marks));
    }

    private static OfDepartment department(List<OutstandingRows.Count> counts) {
        Map<Long, List<OutstandingRows.Count>> bySection = new LinkedHashMap<>();
        counts.forEach(count -> bySection
                .computeIfAbsent(count.sectionId(), id -> new ArrayList<>())
                .add(count));
        Map<Mark, Integer> marks = marks(counts);
        return new OfDepartment(
                counts.getFirst().departmentId(),
                counts.getFirst().department(),
                bySection.values().stream().map(Overview::section).toList(),
                approved(marks),
                marks.getOrDefault(Mark.OVERDUE, 0),
                total(marks));
    }

    private static OfSection section(List<OutstandingRows.Count> counts) {
        OutstandingRows.Count any = counts.getFirst();
        return new OfSection(any.sectionId(), any.section(), any.division(), marks(counts));
    }

    private static Map<Mark, Integer> marks(Collection<OutstandingRows.Count> counts) {
        Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
        counts.forEach(count -> marks.merge(Mark.of(count), count.count(), Integer::sum));
        return marks;
    }

    private static int approved(Map<Mark, Integer> marks) {
        return marks.getOrDefault(Mark.APPROVED, 0) + marks.getOrDefault(Mark.RELEASED, 0);
    }

    private static int total(Map<Mark, Integer> marks) {
        return marks.values().stream().mapToInt(Integer::intValue).sum();
    }
}
