package org.jisseki.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jisseki.organisation.Department;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jspecify.annotations.Nullable;

/** Departments and sections as a sheet prints them: what they are called when it is made. */
record SheetOffices(long lead, Map<Long, Place> places, Map<Long, Department> departments) {

    static SheetOffices of(Directory directory, long lead, Stream<Long> sections) {
        Map<Long, Place> places = directory.places(sections.distinct().toList());
        List<Long> departments = Stream.concat(
                        Stream.of(lead), places.values().stream().map(Place::departmentId))
                .distinct()
                .toList();
        return new SheetOffices(lead, places, directory.departments(departments));
    }

    Sheet.Office leading() {
        return office(lead);
    }

    /** The department beside a name; only where it is not the lead's. */
    Sheet.@Nullable Office beside(long section) {
        Place place = place(section);
        return place.departmentId() == lead ? null : office(place.departmentId());
    }

    /** The section with its division. */
    String section(long section) {
        Place place = place(section);
        return place.division() + " " + place.section();
    }

    private Place place(long section) {
        return Objects.requireNonNull(places.get(section));
    }

    private Sheet.Office office(long id) {
        Department department = Objects.requireNonNull(departments.get(id));
        return new Sheet.Office(department.name(), department.note());
    }
}
