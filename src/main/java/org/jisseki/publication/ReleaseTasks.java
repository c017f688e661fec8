package org.jisseki.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.springframework.stereotype.Component;

/** What the way to the release asks of who checks, freezes and releases: counts by index, and no sheet is read. */
@Component
public class ReleaseTasks {

    /**
     * A cycle at one moment.
     *
     * @param reports    how many are in each state, those of nothing left out
     * @param checking   those that wait for the check longest, with since when
     * @param undecided  units that are neither decided nor named missing
     * @param approved   units that a release would take in
     * @param making     the release that is set or under way
     * @param corrections approved ones whose edition could not be made
     */
    public record Of(
            Cycle cycle,
            Map<ReportStatus, Integer> reports,
            List<Checking> checking,
            int undecided,
            int approved,
            Optional<ReleasePreview.Making> making,
            int corrections) {

        /** How many reports are in one of some states. */
        public int in(ReportStatus... states) {
            return List.of(states).stream()
                    .mapToInt(state -> reports.getOrDefault(state, 0))
                    .sum();
        }

        /** Whether the assembly's draft can be made now: all that are not yet frozen are checked. */
        public boolean canFreeze() {
            return in(ReportStatus.CHECKED) > 0 && in(ReportStatus.COLLECTING, ReportStatus.CHECKING) == 0;
        }

        /** Whether it can be released now. */
        public boolean canRelease() {
            return approved > 0
                    && undecided == 0
                    && in(ReportStatus.COLLECTING, ReportStatus.CHECKING, ReportStatus.CHECKED) == 0;
        }
    }

    /** A measure that waits for the check. */
    public record Checking(String code, String name, LocalDate since) {}

    private static final int NAMED = 3;

    private final Cycles cycles;
    private final ReleaseRows releases;
    private final ReportRows reports;
    private final Editions editions;
    private final FixedUnitRows fixed;
    private final FailedCorrections failedCorrections;
    private final EditionJobs jobs;
    private final Authority authority;

    ReleaseTasks(
            Cycles cycles,
            ReleaseRows releases,
            ReportRows reports,
            Editions editions,
            FixedUnitRows fixed,
            FailedCorrections failedCorrections,
            EditionJobs jobs,
            Authority authority) {
        this.cycles = cycles;
        this.releases = releases;
        this.reports = reports;
        this.editions = editions;
        this.fixed = fixed;
        this.failedCorrections = failedCorrections;
        this.jobs = jobs;
        this.authority = authority;
    }

    /** Whether the person is one whom this concerns: for the home. */
    public boolean isFor(PersonId person) {
        return authority.may(person, Action.RELEASE);
    }

    /** What a cycle asks for now. */
    public Of of(PersonId by, CycleId id) {
        authority.require(by, Action.RELEASE);
        return new Of(
                cycles.get(id),
                reports.counts(id),
                reports.longestChecking(id, NAMED),
                reports.undecided(id),
                reports.approved(id),
                releases.active(id).map(release -> making(release, id)),
                failedCorrections.of(by, id).size());
    }

    /** Whether the person looks after the jobs of the engine: for the home. */
    public boolean seesJobs(PersonId person) {
        return authority.may(person, Action.SEE_JOBS);
    }

    /** How many jobs of any kind the engine has given up; no figure is in it. */
    public int failedJobs(PersonId by) {
        authority.require(by, Action.SEE_JOBS);
        return jobs.failed();
    }

    private ReleasePreview.Making making(Release release, CycleId id) {
        List<String> processes =
                reports.of(id).stream().map(MeasureReport::process).toList();
        return new ReleasePreview.Making(
                release,
                editions.countMade(release.id()),
                fixed.measures(release.id()),
                jobs.failed(processes).size());
    }
}
