package org.jisseki.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.Sentence;
import org.jisseki.common.csv.CsvFiles;
import org.jisseki.common.csv.CsvRow;
import org.jisseki.organisation.OrganisationRows.Period;
import org.jisseki.organisation.OrganisationRows.PostPlace;

/** What no single cell shows: whether the organisation holds together once the files' rows have replaced their namesakes. */
final class OrganisationChecks {

    private final CsvFiles files;
    private final OrganisationRows rows;

    OrganisationChecks(CsvFiles files, OrganisationRows rows) {
        this.files = files;
        this.rows = rows;
    }

    void check() {
        files.refuseDangling(table -> {
            Set<String> codes = new HashSet<>(rows.codes(table));
            codes.addAll(files.codes(table));
            return codes;
        });
        // Comparing posts and periods needs days that are days and codes that name something.
        if (files.refusals().isEmpty()) {
            postsAreInOnePlace();
            assignmentsFollowOneAnother();
        }
    }

    // Also of posts that the files leave out: moving a division must not leave its posts behind.
    private void postsAreInOnePlace() {
        Map<String, String> departments = rows.departmentOfDivision();
        files.rows(OrganisationTables.DIVISION)
                .forEach(row -> departments.put(row.required("code"), row.required("department")));
        Map<String, String> divisions = rows.divisionOfSection();
        files.rows(OrganisationTables.SECTION)
                .forEach(row -> divisions.put(row.required("code"), row.required("division")));
        Map<String, PostPlace> places = rows.postPlaces();
        files.rows(OrganisationTables.POST)
                .forEach(row -> places.put(
                        row.required("code"),
                        new PostPlace(row.text("department"), row.text("division"), row.text("section"))));
        Map<String, CsvRow> given = files.rows(OrganisationTables.POST).stream()
                .collect(Collectors.toMap(row -> row.required("code"), Function.identity()));
        places.forEach((post, place) -> {
            String section = place.section();
            String division = place.division();
            if (section != null && !divisions.getOrDefault(section, "").equals(division)) {
                refuse(given, post, "section", Sentence.of("organisation.sectionElsewhere", post, section));
            }
            if (division != null && !departments.getOrDefault(division, "").equals(place.department())) {
                refuse(given, post, "division", Sentence.of("organisation.divisionElsewhere", post, division));
            }
        });
    }

    private void refuse(Map<String, CsvRow> given, String post, String column, Sentence sentence) {
        CsvRow row = given.get(post);
        files.refusals().add(OrganisationTables.POST, row == null ? 0 : row.number(), column, sentence);
    }

    private void assignmentsFollowOneAnother() {
        Map<List<Object>, Period> periods = new HashMap<>();
        rows.assignments().forEach(period -> periods.put(key(period), period));
        Map<Period, CsvRow> given = new HashMap<>();
        for (CsvRow row : files.rows(OrganisationTables.ASSIGNMENT)) {
            Period period = new Period(
                    row.required("person"),
                    row.required("post"),
                    LocalDate.parse(row.required("from_date")),
                    row.day("to_date"));
            periods.put(key(period), period);
            given.put(period, row);
            LocalDate to = period.to();
            if (to != null && to.isBefore(period.from())) {
                refuse(row, Sentence.of("organisation.endsBeforeItBegins"));
            }
        }
        periods.values().stream()
                .collect(Collectors.groupingBy(period -> List.of(period.person(), period.post())))
                .values()
                .forEach(same -> refuseOverlaps(same, given));
    }

    private void refuseOverlaps(List<Period> same, Map<Period, CsvRow> given) {
        List<Period> inOrder = new ArrayList<>(same);
        inOrder.sort(Comparator.comparing(Period::from));
        for (int i = 1; i < inOrder.size(); i++) {
            Period earlier = inOrder.get(i - 1);
            Period later = inOrder.get(i);
            LocalDate end = earlier.to();
            CsvRow row = given.getOrDefault(later, given.get(earlier));
            if (row != null && (end == null || !end.isBefore(later.from()))) {
                refuse(row, Sentence.of("organisation.overlaps", later.person(), later.post(), earlier.from()));
            }
        }
    }

    private void refuse(CsvRow row, Sentence sentence) {
        files.refuse(OrganisationTables.ASSIGNMENT, row, "from_date", sentence);
    }

    private static List<Object> key(Period period) {
        return List.of(period.person(), period.post(), period.from());
    }
}
