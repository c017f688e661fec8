package org.jisseki.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.cycle.Cycle;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jisseki.plan.PlanUnit;
import org.springframework.stereotype.Component;

/** Whose a unit is when a year is opened: the plan's section, or the one that it was reassigned to (担当替え) in the year before. */
@Component
class LastPlaces {

    private record Key(String kind, long unit) {}

    private final SubmissionRows rows;
    private final Directory directory;

    LastPlaces(SubmissionRows rows, Directory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    List<PlanUnit> of(Cycle cycle, List<PlanUnit> units) {
        Map<Key, Long> sections = new HashMap<>();
        rows.before(cycle.plan(), cycle.year())
                .forEach(last -> sections.put(new Key(last.kind().name(), last.unitId()), last.sectionId()));
        // where the section stands today, which an organisation's import may have changed
        Map<Long, Place> places = directory.places(Set.copyOf(sections.values()));
        return units.stream()
                .map(unit -> {
                    Long section = sections.get(new Key(unit.kind(), unit.id()));
                    Place place = section == null ? null : places.get(section);
                    return place == null || place.sectionId() == unit.sectionId() ? unit : unit.at(place);
                })
                .toList();
    }
}
