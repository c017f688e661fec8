package org.jisseki.tracking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.common.Status;

/**
 * The state of a cycle at one look: a shape a submission, by department and section.
 *
 * @param counts how many submissions show each mark; an overdue one counts as overdue, not as its state
 */
public record Overview(List<OfDepartment> departments, Map<Mark, Integer> counts, int approved, int total) {

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

        public static Mark of(TrackedUnit unit) {
            return unit.isOverdue() ? OVERDUE : valueOf(unit.status().name());
        }

        public boolean isApproved() {
            return this == APPROVED || this == RELEASED;
        }
    }

    /** A department with its sections. */
    public record OfDepartment(long id, String name, List<OfSection> sections, int approved, int overdue, int total) {}

    /** A section with a mark for each of its submissions, the most urgent first. */
    public record OfSection(String name, String division, List<Mark> marks) {

        public int approved() {
            return (int) marks.stream().filter(Mark::isApproved).count();
        }
    }

    /** @param units in the organisation's order */
    public static Overview of(List<TrackedUnit> units) {
        Map<Long, List<TrackedUnit>> byDepartment = new LinkedHashMap<>();
        units.forEach(unit -> byDepartment
                .computeIfAbsent(unit.departmentId(), id -> new ArrayList<>())
                .add(unit));
        Map<Mark, Integer> counts = new LinkedHashMap<>();
        for (Mark mark : Mark.values()) {
            int count =
                    (int) units.stream().filter(unit -> Mark.of(unit) == mark).count();
            if (count > 0) {
                counts.put(mark, count);
            }
        }
        return new Overview(
                byDepartment.values().stream().map(Overview::department).toList(),
                counts,
                approved(units),
                units.size());
    }

    private static OfDepartment department(List<TrackedUnit> units) {
        Map<Long, List<TrackedUnit>> bySection = new LinkedHashMap<>();
        units.forEach(unit -> bySection
                .computeIfAbsent(unit.sectionId(), id -> new ArrayList<>())
                .add(unit));
        return new OfDepartment(
                units.getFirst().departmentId(),
                units.getFirst().department(),
                bySection.values().stream().map(Overview::section).toList(),
                approved(units),
                (int) units.stream().filter(TrackedUnit::isOverdue).count(),
                units.size());
    }

    private static OfSection section(List<TrackedUnit> units) {
        return new OfSection(
                units.getFirst().section(),
                units.getFirst().division(),
                units.stream().map(Mark::of).sorted().toList());
    }

    private static int approved(List<TrackedUnit> units) {
        return (int) units.stream()
                .filter(unit -> unit.status() == Status.APPROVED || unit.status() == Status.RELEASED)
                .count();
    }
}
