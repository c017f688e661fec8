package org.jisseki.support;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycles;
import org.jisseki.publication.AssemblyDraft;
import org.jisseki.publication.CorrectionReleases;
import org.jisseki.publication.Edition;
import org.jisseki.publication.Editions;
import org.jisseki.publication.MeasureReports;
import org.jisseki.publication.Releases;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.MissingUnits;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From approved units to what the public reads, through the services that the views call, in short words for tests. */
public final class Publishing {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    public final Cycles cycles;
    public final MeasureReports reports;
    public final AssemblyDraft draft;
    public final Releases releases;
    public final Editions editions;
    public final CorrectionReleases corrections;
    private final MissingUnits missing;
    private final JdbcClient jdbc;

    /** Where the portal's beans come from. */
    @FunctionalInterface
    public interface Beans {
        <T> T bean(Class<T> type);
    }

    public Publishing(ApplicationContext portal) {
        this(portal::getBean);
    }

    public Publishing(Beans portal) {
        this.cycles = portal.bean(Cycles.class);
        this.reports = portal.bean(MeasureReports.class);
        this.draft = portal.bean(AssemblyDraft.class);
        this.releases = portal.bean(Releases.class);
        this.editions = portal.bean(Editions.class);
        this.corrections = portal.bean(CorrectionReleases.class);
        this.missing = portal.bean(MissingUnits.class);
        this.jdbc = portal.bean(JdbcClient.class);
    }

    /** Names missing what is not approved, checks and freezes what is not yet, releases; answers the editions that came of it. */
    public List<Edition> release(PersonId central, CycleId cycle) {
        int before = editions.of(cycle).size();
        freeze(central, cycle);
        nameMissing(central, cycle);
        releases.release(central, cycle, version(cycle));
        awaitPublic(cycle);
        List<Edition> all = editions.of(cycle);
        return all.subList(before, all.size());
    }

    /** Names missing what is not approved, checks and freezes; what is frozen stays so. */
    public void freeze(PersonId central, CycleId cycle) {
        nameMissing(central, cycle);
        check(central, cycle);
        if (statuses(cycle).contains("CHECKED")) {
            draft.freeze(central, cycle, version(cycle));
        }
    }

    public void nameMissing(PersonId central, CycleId cycle) {
        missing.name(
                central,
                jdbc.sql("""
                                SELECT id, version FROM submission s
                                 WHERE cycle_id = ? AND round = 0 AND status NOT IN ('APPROVED', 'RELEASED', 'CANCELLED')
                                   AND NOT EXISTS (SELECT 1 FROM missing_unit m WHERE m.submission_id = s.id)""")
                        .param(cycle.value())
                        .query((row, n) -> new MissingUnits.Chosen(new SubmissionId(row.getLong(1)), row.getInt(2)))
                        .list(),
                "集計が間に合わないため");
    }

    /** 全庁確認 of every report that waits for it. */
    public void check(PersonId central, CycleId cycle) {
        reports.check(
                central,
                jdbc.sql("SELECT id, version FROM measure_report WHERE cycle_id = ? AND status = 'CHECKING'")
                        .param(cycle.value())
                        .query((row, n) -> new MeasureReports.Seen(row.getLong(1), row.getInt(2)))
                        .list());
    }

    /** Waits until no release of a cycle is being made. */
    public void awaitPublic(CycleId cycle) {
        Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> jdbc.sql("SELECT COUNT(*) FROM cycle_release WHERE cycle_id = ? AND status = 'MAKING'")
                                .param(cycle.value())
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    /** Waits until a cycle has so many editions, all of them public. */
    public void awaitEditions(CycleId cycle, int count) {
        Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> editions.of(cycle).size() == count);
        awaitPublic(cycle);
    }

    /** Releases approved corrections and waits until they are public. */
    public void releaseCorrections(PersonId central, SubmissionId... waiting) {
        letOut(central, waiting);
        Arrays.stream(waiting).forEach(this::awaitReleased);
    }

    /** Releases approved corrections; their editions are made afterwards. */
    public void letOut(PersonId central, SubmissionId... waiting) {
        corrections.release(
                central,
                Arrays.stream(waiting).map(id -> new AsSeen(id, version(id))).toList());
    }

    /** Waits until a correction that was released has its edition. */
    public void awaitReleased(SubmissionId correction) {
        Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> jdbc.sql("SELECT status FROM submission WHERE id = ?")
                        .param(correction.value())
                        .query(String.class)
                        .single()
                        .equals("RELEASED"));
    }

    /** The states of a cycle's reports. */
    public List<String> statuses(CycleId cycle) {
        return jdbc.sql("SELECT status FROM measure_report WHERE cycle_id = ? ORDER BY id")
                .param(cycle.value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    public int version(SubmissionId submission) {
        return jdbc.sql("SELECT version FROM submission WHERE id = ?")
                .param(submission.value())
                .query(Integer.class)
                .single();
    }

    public int version(CycleId cycle) {
        return cycles.get(cycle).version();
    }
}
