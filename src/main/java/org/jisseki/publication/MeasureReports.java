package org.jisseki.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.MeasureOpening;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.submission.MeasureProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The guarded verbs of a measure's report: the only code that changes its state. Each updates the row under the version that was
 * read, writes its row of the record, and leaves the engine's step to the end.
 */
@Component
public class MeasureReports implements MeasureOpening, MeasureProgress {

    /** A report as it was seen. */
    public record Seen(long id, int version) {}

    // what is frozen stays so: what changes afterwards is a replacement
    private static final Set<ReportStatus> WAITS_FOR_ALL = EnumSet.of(ReportStatus.CHECKING, ReportStatus.CHECKED);

    private final ReportRows rows;
    private final ReportSteps steps;
    private final Authority authority;
    private final RecordBook record;
    private final OneClick oneClick;
    private final Clock clock;

    MeasureReports(
            ReportRows rows,
            ReportSteps steps,
            Authority authority,
            RecordBook record,
            OneClick oneClick,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.authority = authority;
        this.record = record;
        this.oneClick = oneClick;
        this.clock = clock;
    }

    @Override
    public void open(Cycle cycle, PersonId by, PostId post, List<MeasureId> measures) {
        measures.forEach(measure -> rows.insert(cycle.id(), measure, LocalDate.now(clock)));
        List<MeasureReport> opened = rows.of(cycle.id()).stream()
                .filter(report -> report.instanceId() == null)
                .map(report -> move(by, post, report, "OPEN", ReportStatus.COLLECTING))
                .toList();
        start(opened);
    }

    @Override
    public void unitAdded(Cycle cycle, PersonId by, PostId post, MeasureId measure) {
        if (rows.find(cycle.id(), measure).isEmpty()) {
            open(cycle, by, post, List.of(measure));
        } else if (rows.hold(cycle.id(), measure).orElseThrow().status() == ReportStatus.RELEASED) {
            throw new RefusedException("publication.report.released");
        } else {
            changed(by, post, cycle.id(), measure);
        }
    }

    @Override
    public Set<MeasureId> released(CycleId cycle) {
        return rows.of(cycle).stream()
                .filter(report -> report.status() == ReportStatus.RELEASED)
                .map(MeasureReport::measure)
                .collect(Collectors.toSet());
    }

    @Override
    public void cancel(Cycle cycle, PersonId by, PostId post) {
        List<MeasureReport> all = rows.of(cycle.id());
        all.forEach(report -> move(by, post, report, "CANCEL", ReportStatus.CANCELLED));
        steps.cancel(all.stream().map(MeasureReport::process).toList());
    }

    @Override
    public void changed(PersonId by, PostId post, CycleId cycle, MeasureId measure) {
        oneClick.atEnd("report:%019d".formatted(measure.value()), () -> settle(by, post, cycle, measure));
    }

    /**
     * The central coordinator has checked (全庁確認済) one report or several: all or none, in the order of their ids.
     *
     * @throws RefusedException where one is no longer as it was seen
     */
    public List<MeasureReport> check(PersonId by, List<Seen> chosen) {
        return oneClick.run(() -> {
            PostId post = authority.require(by, Action.CENTRAL_CHECK);
            List<MeasureReport> checked = new ArrayList<>();
            for (Seen seen : chosen.stream()
                    .distinct()
                    .sorted(Comparator.comparingLong(Seen::id))
                    .toList()) {
                MeasureReport read = rows.find(seen.id()).orElseThrow(NotFoundException::new);
                if (read.version() != seen.version() || read.status() != ReportStatus.CHECKING) {
                    throw new RefusedException("publication.report.changed");
                }
                checked.add(move(by, post, read, "CHECK", ReportStatus.CHECKED));
            }
            checked.forEach(report -> steps.check(report.process()));
            return checked;
        });
    }

    /** A measure's report; for callers that have asked who may see its units. */
    public Optional<MeasureReport> find(CycleId cycle, MeasureId measure) {
        return rows.find(cycle, measure);
    }

    /** How many units of a measure are neither decided nor named missing, beside some; likewise. */
    public int undecidedBeside(CycleId cycle, MeasureId measure, List<SubmissionId> some) {
        return rows.undecided(cycle, measure, some);
    }

    /** A cycle's reports, in the order of their ids; for callers that have asked who may see them. */
    List<MeasureReport> of(CycleId cycle) {
        return rows.of(cycle);
    }

    /** The same, held until the caller's act ends. */
    List<MeasureReport> hold(CycleId cycle) {
        return rows.hold(cycle);
    }

    /** All of a cycle together; the engine's step is the caller's. */
    void freeze(PersonId by, PostId post, List<MeasureReport> all) {
        all.forEach(report -> move(by, post, report, "FREEZE", ReportStatus.FROZEN));
    }

    /** As part of a release; likewise. */
    void release(PersonId by, PostId post, List<MeasureReport> of) {
        of.forEach(report -> move(by, post, report, "RELEASE", ReportStatus.RELEASED));
    }

    /** Starts the processes of years that were opened before there were reports, and looks at how far each is. */
    void startThoseOfBefore() {
        oneClick.run(() -> {
            List<MeasureReport> unstarted = rows.unstarted();
            start(unstarted);
            unstarted.forEach(report -> settle(null, null, report.cycle(), report.measure()));
        });
    }

    /** Complete, or waiting again. The row is held while units are counted: nobody else decides meanwhile unseen. */
    private void settle(@Nullable PersonId by, @Nullable PostId post, CycleId cycle, MeasureId measure) {
        MeasureReport report = rows.hold(cycle, measure).orElseThrow(NotFoundException::new);
        boolean complete = rows.undecided(cycle, measure) == 0;
        if (complete && report.status() == ReportStatus.COLLECTING) {
            move(by, post, report, "COMPLETE", ReportStatus.CHECKING);
            steps.complete(report.process());
        } else if (!complete && WAITS_FOR_ALL.contains(report.status())) {
            move(by, post, report, "REOPEN", ReportStatus.COLLECTING);
            steps.reopen(report.process());
        }
    }

    private MeasureReport move(
            @Nullable PersonId by, @Nullable PostId post, MeasureReport read, String act, ReportStatus to) {
        RecordRow row = record.next(read.head(), Act.of(Act.MEASURE, read.id(), by, post, act, "to=" + to));
        LocalDate since = to == read.status() ? read.since() : LocalDate.now(clock);
        if (!rows.move(read, to, since, row)) {
            throw new RefusedException("publication.report.changed");
        }
        record.add(row);
        return new MeasureReport(
                read.id(), read.cycle(), read.measure(), to, since, read.version() + 1, row.head(), read.instanceId());
    }

    private void start(List<MeasureReport> reports) {
        Map<Long, String> instances =
                steps.start(reports.stream().map(MeasureReport::id).toList());
        reports.forEach(report -> rows.started(report.id(), Objects.requireNonNull(instances.get(report.id()))));
    }
}
