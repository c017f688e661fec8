package org.jisseki.common;

import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One click is one transaction. The whole act runs again, its checks included, when the database rolled it back as the victim
 * of a deadlock (root cause with SQLState 40001, whatever it is wrapped in: Spring's exceptions or the engine's MyBatis).
 */
@Component
public class OneClick {

    private static final Logger log = LoggerFactory.getLogger(OneClick.class);
    private static final int ATTEMPTS = 8;

    private final TransactionTemplate transaction;
    private final ThreadLocal<@Nullable SortedMap<String, Runnable>> ends = new ThreadLocal<>();
    private final ThreadLocal<Last> last = ThreadLocal.withInitial(() -> Last.NONE);

    /** The last act of a thread: whether it was carried out, or what it was rolled back with. */
    private record Last(boolean done, @Nullable Throwable undoneBy) {

        static final Last NONE = new Last(false, null);
    }

    /** Hangs on a failure that came when all of an act was done but its commit. */
    private static final class CommitFailed extends Exception {

        private static final long serialVersionUID = 1L;

        CommitFailed() {
            super("the commit was not answered", null, false, false);
        }
    }

    OneClick(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Carries out one act and returns what it answers. Called within an act, it is part of that act.
     *
     * @throws RuntimeException whatever the act threw; then nothing of it has happened, but for what {@link #outcome} says
     */
    public <T> T run(Supplier<T> act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return act.get();
        }
        begin();
        for (int attempt = 1; ; attempt++) {
            AtomicBoolean committing = new AtomicBoolean();
            try {
                T answer = transaction.execute(status -> {
                    T ended = toItsEnd(act);
                    committing.set(true);
                    return ended;
                });
                last.set(new Last(true, null));
                return answer;
            } catch (RuntimeException failure) {
                boolean deadlock = isDeadlock(failure);
                if (attempt == ATTEMPTS || !deadlock) {
                    if (committing.get() && !deadlock) {
                        failure.addSuppressed(new CommitFailed());
                    }
                    last.set(new Last(false, failure));
                    throw failure;
                }
                log.debug("Deadlock at attempt {}, running the act again", attempt);
            }
        }
    }

    /** A request begins: what this thread did before is another's. */
    public void begin() {
        last.remove();
    }

    /** What is known of this thread's last act, where its request failed with {@code failure}: for whoever says so to a person. */
    public Outcome outcome(Throwable failure) {
        Last before = last.get();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (Stream.of(cause.getSuppressed()).anyMatch(CommitFailed.class::isInstance)) {
                return Outcome.UNCERTAIN;
            }
            if (cause == before.undoneBy()) {
                return Outcome.NOTHING_DONE;
            }
        }
        return before.done() ? Outcome.DONE : Outcome.NOTHING_DONE;
    }

    /** {@link #run(Supplier)} for an act without an answer. */
    public void run(Runnable act) {
        run(() -> {
            act.run();
            return true;
        });
    }

    /**
     * What the act under way ends with, in its transaction: once for a key, however often it is asked for, in the order of the
     * keys. For a row that many acts share: it is held last, shortly, and by all of them in one order. Outside an act, at once.
     */
    public void atEnd(String key, Runnable step) {
        SortedMap<String, Runnable> steps = ends.get();
        if (steps == null) {
            step.run();
        } else {
            steps.put(key, step);
        }
    }

    private <T> T toItsEnd(Supplier<T> act) {
        SortedMap<String, Runnable> steps = new TreeMap<>();
        ends.set(steps);
        try {
            T answer = act.get();
            steps.values().forEach(Runnable::run);
            return answer;
        } finally {
            ends.remove();
        }
    }

    static boolean isDeadlock(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root instanceof SQLException sql && "40001".equals(sql.getSQLState());
    }
}
