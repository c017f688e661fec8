package org.jisseki.fault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.EmbeddedDatabase;
import org.jisseki.demo.PortalBeans;
import org.jisseki.demo.TestClock;
import org.jisseki.submission.Entry;
import org.jisseki.submission.FindingStatus;
import org.jisseki.submission.Submission;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The portal that is killed: ten people at work at once until everything is approved. What each of them
 * began, and what was acknowledged or refused, is told to the last line.
 */
final class Worker {

    static final int SUBMISSIONS = 300;
    private static final int STAFF = 4;
    private static final int REVIEWERS = 3;
    private static final int HEADS = 3;

    private final JdbcClient jdbc;
    private final Round round;

    private Worker(ConfigurableApplicationContext portal) {
        this.jdbc = portal.getBean(JdbcClient.class);
        this.round = new Round(portal);
    }

    /** @param arguments how many submissions, where it is not {@value #SUBMISSIONS} */
    static void main(String... arguments) throws InterruptedException, ExecutionException {
        int submissions = arguments.length == 0 ? SUBMISSIONS : Integer.parseInt(arguments[0]);
        if (System.getenv("SPRING_DATASOURCE_URL") != null) {
            // another process keeps the database
            try (ConfigurableApplicationContext portal =
                    PortalBeans.start(Map.of("logging.level.root", "error"), new TestClock())) {
                new Worker(portal).work(submissions);
            }
            return;
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Killing.BINARIES, Killing.database(FaultTest.NAME));
                ConfigurableApplicationContext portal =
                        PortalBeans.start(database, new TestClock(), Map.of("logging.level.root", "error"))) {
            new Worker(portal).work(submissions);
        }
    }

    private void work(int submissions) throws InterruptedException, ExecutionException {
        if (jdbc.sql("SELECT COUNT(*) FROM submission").query(Long.class).single() == 0) {
            TestWorld world = new TestWorld(jdbc, submissions);
            world.person(Role.SECTION_STAFF, world.own, world.ownDivision, world.ownSection);
            world.person(Role.SECTION_STAFF, world.own, world.ownDivision, world.ownSection);
            world.holder(world.reviewerPost);
            world.holder(world.headPost);
            round.open(world);
        }
        Telling.line("ready");
        try (ExecutorService people = Executors.newFixedThreadPool(STAFF + REVIEWERS + HEADS)) {
            List<Future<?>> all = IntStream.range(0, STAFF + REVIEWERS + HEADS)
                    .<Future<?>>mapToObj(user -> people.submit(() -> workAs(user)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        Telling.line("finished");
    }

    private void workAs(int user) {
        Role role = user < STAFF
                ? Role.SECTION_STAFF
                : user < STAFF + REVIEWERS ? Role.DIVISION_HEAD : Role.DEPARTMENT_HEAD;
        PersonId person = person(role, user);
        while (isWorkLeft()) {
            try {
                boolean found = switch (role) {
                    case SECTION_STAFF -> any("'NOT_STARTED', 'DRAFT', 'RETURNED'", id -> enter(user, person, id));
                    case DIVISION_HEAD -> any("'IN_REVIEW'", id -> review(user, person, id));
                    default -> any("'AWAITING_APPROVAL'", id -> approve(user, person, id));
                };
                if (!found) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                }
            } catch (RefusedException somebodyElseWasFirst) {
                Telling.end(name(user));
            }
        }
    }

    private PersonId person(Role role, int user) {
        List<PersonId> holders = jdbc.sql("""
                        SELECT a.person_id FROM assignment a JOIN post p ON p.id = a.post_id
                         WHERE p.role = ? AND p.department_id = (SELECT MIN(department_id) FROM submission)
                         ORDER BY a.person_id""")
                .param(role.name())
                .query((row, n) -> new PersonId(row.getLong(1)))
                .list();
        return holders.get(user % holders.size());
    }

    private boolean isWorkLeft() {
        return jdbc.sql("SELECT COUNT(*) FROM submission WHERE status <> 'APPROVED'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Does something with any submission in one of these states; several people may well take the same one. */
    private boolean any(String states, Consumer<SubmissionId> act) {
        Optional<SubmissionId> found = jdbc.sql(
                        "SELECT id FROM submission WHERE status IN (%s) ORDER BY RAND() LIMIT 1".formatted(states))
                .query((row, n) -> new SubmissionId(row.getLong(1)))
                .optional();
        found.ifPresent(act);
        return found.isPresent();
    }

    private void enter(int user, PersonId person, SubmissionId id) {
        for (var finding : round.entry.open(person, id).findings()) {
            if (finding.status() == FindingStatus.OPEN) {
                Telling.begin(name(user));
                round.answer(person, finding.id());
                Telling.end(name(user));
            }
        }
        for (String key : round.entry.open(person, id).form().keys()) {
            Telling.begin(name(user));
            Entry.Saved saved = round.entry.save(person, id, key, key.startsWith("actual") ? "49.8" : "990");
            Telling.acknowledge(
                    name(user), "save", id.value(), saved.submission().draftSeq() + 1);
        }
        Telling.begin(name(user));
        acknowledge(user, "HAND_IN", round.handIn(person, id));
        if (chance(20)) {
            Telling.begin(name(user));
            acknowledge(user, "RECALL", round.recall(person, id));
        }
    }

    private void review(int user, PersonId person, SubmissionId id) {
        Telling.begin(name(user));
        if (chance(10)) {
            acknowledge(user, "RETURN", round.sendBack(person, id));
        } else {
            acknowledge(user, "PASS", round.pass(person, id));
        }
    }

    private void approve(int user, PersonId person, SubmissionId id) {
        Telling.begin(name(user));
        if (chance(10)) {
            acknowledge(user, "RETURN", round.sendBack(person, id));
        } else {
            acknowledge(user, "APPROVE", round.approve(person, id));
        }
    }

    private static boolean chance(int oneIn) {
        return ThreadLocalRandom.current().nextInt(oneIn) == 0;
    }

    private static void acknowledge(int user, String act, Submission after) {
        Telling.acknowledge(name(user), act, after.id().value(), after.head().seq());
    }

    private static String name(int user) {
        return String.valueOf(user);
    }
}
