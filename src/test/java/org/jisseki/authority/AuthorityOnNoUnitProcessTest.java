package org.jisseki.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.cycle.FieldKind;
import org.jisseki.cycle.Guide;
import org.jisseki.demo.PortalTest;
import org.jisseki.notification.Digests;
import org.jisseki.organisation.Holidays;
import org.jisseki.organisation.OrganisationImport;
import org.jisseki.plan.PlanImport;
import org.jisseki.plan.PlanUnit;
import org.jisseki.plan.Plans;
import org.jisseki.plan.RuleImport;
import org.jisseki.publication.AssemblyDraft;
import org.jisseki.publication.DraftSheets;
import org.jisseki.publication.FailedCorrections;
import org.jisseki.publication.MeasureReports;
import org.jisseki.publication.NextRelease;
import org.jisseki.publication.ReleasePreviews;
import org.jisseki.publication.ReleaseTasks;
import org.jisseki.publication.Releases;
import org.jisseki.publication.Replacements;
import org.jisseki.publication.WaitingCorrections;
import org.jisseki.security.Accounts;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jisseki.tracking.Filter;
import org.jisseki.tracking.OnTime;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.RecordSearch;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Role × action for what is done to no unit, through the services: what is not allowed is not found, and changes nothing. */
@PortalTest
class AuthorityOnNoUnitProcessTest {

    private static final Guide SAID = new Guide(List.of(new Guide.Line(FieldKind.RESULT, "400字以内で。", null, false)));

    private final AuthorityTable table = AuthorityTable.read();
    private final ApplicationContext portal;
    private final JdbcClient jdbc;
    private final TestWorld world;
    private final TestWorld closed;
    private final CycleId cycle;
    private final SubmissionId unit;
    private final PersonId somebody;

    AuthorityOnNoUnitProcessTest(ApplicationContext portal, JdbcClient jdbc) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.world = new TestWorld(jdbc, 1);
        this.closed = new TestWorld(jdbc, 1);
        Round round = new Round(portal);
        this.unit = round.open(world).getFirst();
        this.cycle = round.submissions.get(world.central, unit).cycle();
        this.somebody = world.person(Role.READER, world.other, null, null);
    }

    @Test
    void everyCellOnNoUnit() {
        Map<Action, List<Consumer<PersonId>>> acts = acts();
        Set<AuthorityTable.Row> exercised = new HashSet<>();
        SoftAssertions found = new SoftAssertions();
        int cells = 0;
        int allowed = 0;
        for (Role role : Role.values()) {
            PersonId by = world.person(role, world.other, null, null);
            for (Map.Entry<Action, List<Consumer<PersonId>>> action : acts.entrySet()) {
                cells++;
                List<AuthorityTable.Row> rows = table.rows().stream()
                        .filter(row -> row.role() == role && row.action() == action.getKey() && row.relation() == null)
                        .toList();
                exercised.addAll(rows);
                allowed += rows.isEmpty() ? 0 : 1;
                String before = state();
                for (Consumer<PersonId> act : action.getValue()) {
                    Throwable thrown = catchThrowable(() -> act.accept(by));
                    if (rows.isEmpty()) {
                        found.assertThat(thrown)
                                .as("%s: %s", role, action.getKey())
                                .isInstanceOf(NotFoundException.class);
                    } else {
                        found.assertThat(thrown)
                                .as("%s: %s", role, action.getKey())
                                .isNull();
                    }
                }
                if (rows.isEmpty()) {
                    found.assertThat(state())
                            .as("%s: %s changes nothing", role, action.getKey())
                            .isEqualTo(before);
                }
            }
        }
        found.assertAll();

        System.out.printf(
                "authority cells on no unit: %d, allowed %d, not found %d%n", cells, allowed, cells - allowed);
        assertThat(acts.keySet())
                .containsExactlyInAnyOrderElementsOf(Set.of(Action.values()).stream()
                        .filter(action -> !action.isOnUnit())
                        .toList());
        assertThat(allowed).isPositive().isLessThan(cells);
        assertThat(exercised)
                .containsExactlyInAnyOrderElementsOf(table.rows().stream()
                        .filter(row -> row.relation() == null)
                        .toList());
    }

    private Map<Action, List<Consumer<PersonId>>> acts() {
        Cycles cycles = portal.getBean(Cycles.class);
        PlanImport planImport = portal.getBean(PlanImport.class);
        RuleImport ruleImport = portal.getBean(RuleImport.class);
        OrganisationImport organisationImport = portal.getBean(OrganisationImport.class);
        Holidays holidays = portal.getBean(Holidays.class);
        Outstanding outstanding = portal.getBean(Outstanding.class);
        RecordSearch recordSearch = portal.getBean(RecordSearch.class);
        Releases releases = portal.getBean(Releases.class);
        ReleasePreviews previews = portal.getBean(ReleasePreviews.class);
        FailedCorrections failed = portal.getBean(FailedCorrections.class);
        MeasureReports reports = portal.getBean(MeasureReports.class);
        AssemblyDraft draft = portal.getBean(AssemblyDraft.class);
        PlanUnit asked = portal.getBean(Plans.class).unitsOf(world.plan).getFirst();
        Map<Action, List<Consumer<PersonId>>> acts = new EnumMap<>(Action.class);
        acts.put(
                Action.OPEN_CYCLE,
                List.of(
                        by -> cycles.unitsOf(by, closed.plan),
                        by -> cycles.notAsked(by, cycle),
                        refusedAt("cycle.unitAsked", by -> cycles.add(by, cycle, version(cycles), asked)),
                        by -> cycles.open(by, closed.opening(), (done, total) -> {}),
                        by -> {
                            Cycle open =
                                    cycles.standing(closed.plan, TestWorld.YEAR).orElseGet(() -> cycles.get(cycle));
                            cycles.changeGuide(by, open.id(), open.version(), SAID);
                        },
                        by -> cycles.standing(closed.plan, TestWorld.YEAR)
                                .ifPresentOrElse(
                                        open -> cycles.cancel(by, open.id(), open.version()),
                                        () -> cycles.cancel(
                                                by, cycle, cycles.get(cycle).version()))));
        acts.put(Action.CENTRAL_CHECK, List.of(by -> reports.check(by, List.of())));
        DraftSheets drafts = portal.getBean(DraftSheets.class);
        Replacements replacements = portal.getBean(Replacements.class);
        acts.put(
                Action.SEE_DRAFT,
                List.of(
                        by -> drafts.measures(by, cycle),
                        by -> drafts.title(by, cycle),
                        by -> replacements.isFrozen(by, cycle),
                        by -> replacements.of(by, cycle)));
        acts.put(
                Action.FREEZE,
                List.of(refusedAt("publication.freeze.unchecked", by -> draft.freeze(by, cycle, version(cycles)))));
        acts.put(
                Action.RELEASE,
                List.of(
                        by -> previews.of(by, cycle),
                        by -> portal.getBean(ReleaseTasks.class).of(by, cycle),
                        by -> portal.getBean(NextRelease.class).title(by, cycle),
                        by -> portal.getBean(WaitingCorrections.class).of(by),
                        refusedAt("publication.retry.none", by -> releases.retry(by, cycle)),
                        by -> failed.of(by, cycle),
                        refusedAt("publication.retry.none", by -> failed.retry(by, cycle)),
                        refusedAt("publication.nothingApproved", by -> releases.release(by, cycle, version(cycles))),
                        refusedAt(
                                "publication.release.notFrozen",
                                by -> releases.schedule(
                                        by, cycle, version(cycles), LocalDateTime.of(2030, 1, 1, 0, 0))),
                        refusedAt("publication.release.changed", by -> releases.withdraw(by, cycle, version(cycles)))));
        acts.put(Action.IMPORT_PLAN, List.of(by -> planImport.run(by, Map.of()), by -> ruleImport.run(by, Map.of())));
        acts.put(
                Action.IMPORT_ORGANISATION,
                List.of(
                        by -> organisationImport.run(by, Map.of()),
                        by -> holidays.all(by),
                        refusedAt("organisation.holiday.gone", by -> holidays.takeBack(by, LocalDate.of(1900, 1, 1)))));
        OnTime onTime = portal.getBean(OnTime.class);
        acts.put(
                Action.SEE_TRACKING,
                List.of(
                        by -> outstanding.overview(by, cycle),
                        by -> outstanding.stretch(by, cycle, Filter.ALL_LEFT, 0, 10),
                        outstanding::pulse,
                        onTime::rates));
        acts.put(
                Action.SEE_RECORD,
                List.of(
                        by -> recordSearch.find(by, new RecordSearch.Query(unit, "", null, null), 0, 10),
                        by -> recordSearch.check(by, unit)));
        Digests digests = portal.getBean(Digests.class);
        acts.put(Action.SEE_MAIL, List.of(digests::newest, digests::sendNow));
        acts.put(Action.SEE_JOBS, List.of(portal.getBean(ReleaseTasks.class)::failedJobs));
        acts.put(Action.MANAGE_ACCOUNTS, accounts());
        return acts;
    }

    /** Who may do it is told why it cannot be done now. */
    private static Consumer<PersonId> refusedAt(String key, Consumer<PersonId> act) {
        return by -> {
            try {
                act.accept(by);
            } catch (NotFoundException notAllowed) {
                throw notAllowed;
            } catch (RefusedException refusal) {
                assertThat(refusal.sentence().key()).isEqualTo(key);
                return;
            }
            throw new AssertionError("nothing refused with " + key);
        };
    }

    private int version(Cycles cycles) {
        return cycles.get(cycle).version();
    }

    private List<Consumer<PersonId>> accounts() {
        Accounts accounts = portal.getBean(Accounts.class);
        return List.of(
                by -> accounts.find(by, "職員"),
                by -> accounts.create(by, somebody, "somebody" + somebody.value()),
                by -> accounts.reset(by, somebody),
                by -> accounts.unlock(by, somebody),
                by -> accounts.disable(by, somebody),
                by -> accounts.enable(by, somebody));
    }

    /** How much there is of all that these acts add to, and how what they change stands. */
    private String state() {
        return jdbc.sql("""
                        SELECT CONCAT_WS('|', (SELECT COUNT(*) FROM jisseki_record.record),
                          (SELECT GROUP_CONCAT(id, status, version ORDER BY id) FROM cycle),
                          (SELECT GROUP_CONCAT(id, status, version ORDER BY id) FROM measure_report),
                          (SELECT GROUP_CONCAT(id, status, version ORDER BY id) FROM cycle_release),
                          (SELECT COUNT(*) FROM submission), (SELECT COUNT(*) FROM account),
                          (SELECT COUNT(*) FROM jisseki_record.edition), (SELECT COUNT(*) FROM plan),
                          (SELECT COUNT(*) FROM post), (SELECT COUNT(*) FROM ACT_RU_TASK))""").query(String.class).single();
    }
}
