package org.jisseki.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.organisation.Department;
import org.jisseki.organisation.Directory;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.IndicatorKind;
import org.jisseki.plan.Measure;
import org.jisseki.plan.Plans;
import org.jisseki.submission.FixedContents;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 全庁確認: the reports of all measures of a cycle side by side, to be read; nothing here changes anything. */
@Component
public class CentralCheck {

    private final Cycles cycles;
    private final ReportRows reports;
    private final ReleaseContents contents;
    private final FixedContents revisions;
    private final Plans plans;
    private final Directory directory;
    private final Authority authority;
    private final JdbcClient jdbc;

    CentralCheck(
            Cycles cycles,
            ReportRows reports,
            ReleaseContents contents,
            FixedContents revisions,
            Plans plans,
            Directory directory,
            Authority authority,
            JdbcClient jdbc) {
        this.cycles = cycles;
        this.reports = reports;
        this.contents = contents;
        this.revisions = revisions;
        this.plans = plans;
        this.directory = directory;
        this.authority = authority;
        this.jdbc = jdbc;
    }

    /** Whether the person is one who checks: for the navigation. */
    public boolean isFor(PersonId person) {
        return authority.may(person, Action.CENTRAL_CHECK);
    }

    /** A report by the id that its page's address holds. @throws NotFoundException where there is none */
    public MeasureReport report(PersonId by, long id) {
        authority.require(by, Action.CENTRAL_CHECK);
        return reports.find(id).orElseThrow(NotFoundException::new);
    }

    /** All measures of a cycle, in the order of the plan. */
    public List<CheckedMeasure> of(PersonId by, CycleId id) {
        authority.require(by, Action.CENTRAL_CHECK);
        Cycle cycle = cycles.get(id);
        return read(cycle, plans.measures(cycle.plan()));
    }

    /** One measure. @throws NotFoundException where the cycle has no report of it */
    public CheckedMeasure of(PersonId by, CycleId id, MeasureId measure) {
        authority.require(by, Action.CENTRAL_CHECK);
        return read(cycles.get(id), List.of(plans.measure(measure))).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private List<CheckedMeasure> read(Cycle cycle, List<Measure> measures) {
        ReleaseContents.Of content = contents.of(cycle.id());
        Map<MeasureId, MeasureReport> byMeasure =
                content.reports().stream().collect(Collectors.toMap(MeasureReport::measure, Function.identity()));
        Map<MeasureId, List<Submission>> submissions =
                content.submissions().stream().collect(Collectors.groupingBy(Submission::measure));
        Map<Long, Department> departments = directory.departments(
                measures.stream().map(Measure::leadDepartmentId).distinct().toList());
        Map<SubmissionId, Integer> findings = openFindings(cycle.id());
        UnitNames names = UnitNames.of(plans, cycle.plan());
        List<CheckedMeasure> checked = new ArrayList<>();
        for (Measure measure : measures) {
            MeasureReport report = byMeasure.get(measure.id());
            if (report != null) {
                List<CheckedMeasure.Unit> units = submissions.getOrDefault(measure.id(), List.of()).stream()
                        .map(submission -> unit(submission, content, names, findings))
                        .toList();
                checked.add(new CheckedMeasure(
                        report,
                        measure,
                        Objects.requireNonNull(departments.get(measure.leadDepartmentId()))
                                .name(),
                        grade(units),
                        missed(measure.id(), units),
                        units));
            }
        }
        return checked;
    }

    private CheckedMeasure.Unit unit(
            Submission submission, ReleaseContents.Of content, UnitNames names, Map<SubmissionId, Integer> findings) {
        var missing = content.missing().get(submission.id());
        String hash = submission.revisionHash();
        return new CheckedMeasure.Unit(
                submission,
                names.titled(submission),
                hash == null ? null : revisions.read(submission.id(), submission.revisionNo(), hash),
                findings.getOrDefault(submission.id(), 0),
                missing == null ? null : missing.reason());
    }

    private static @Nullable String grade(List<CheckedMeasure.Unit> units) {
        return units.stream()
                .filter(CheckedMeasure.Unit::isDecided)
                .map(CheckedMeasure.Unit::content)
                .filter(Objects::nonNull)
                .map(UnitContent::evaluation)
                .filter(Objects::nonNull)
                .map(UnitContent.Evaluation::grade)
                .findFirst()
                .orElse(null);
    }

    private List<String> missed(MeasureId measure, List<CheckedMeasure.Unit> units) {
        Set<Long> main = plans.sheet(measure).indicators().stream()
                .filter(indicator -> indicator.kind() == IndicatorKind.MAIN)
                .map(Indicator::id)
                .collect(Collectors.toSet());
        return units.stream()
                .filter(CheckedMeasure.Unit::isDecided)
                .map(CheckedMeasure.Unit::content)
                .filter(Objects::nonNull)
                .flatMap(content -> content.actuals().stream())
                .filter(actual -> main.contains(actual.indicatorId())
                        && actual.achievement().missed())
                .map(UnitContent.EnteredActual::name)
                .toList();
    }

    private Map<SubmissionId, Integer> openFindings(CycleId cycle) {
        return jdbc
                .sql("""
                        SELECT f.submission_id, COUNT(*) FROM submission s JOIN finding f ON f.submission_id = s.id
                         WHERE s.cycle_id = ? AND f.status <> 'CLOSED' GROUP BY f.submission_id""")
                .param(cycle.value())
                .query((row, n) -> Map.entry(new SubmissionId(row.getLong(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
