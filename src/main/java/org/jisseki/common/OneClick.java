package org.jisseki.common;

import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
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

    OneClick(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Carries out one act and returns what it answers. Called within an act, it is part of that act.
     *
     * @throws RuntimeException whatever the act threw; then nothing of it has happened
     */
    public <T> T run(Supplier<T> act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return act.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> toItsEnd(act));
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !isDeadlock(failure)) {
                    throw failure;
                }
                log.debug("Deadlock at attempt {}, running the act again", attempt);
            }
        }
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
        SortedMap<String, Runnable> last = ends.get();
        if (last == null) {
            step.run();
        } else {
            last.put(key, step);
        }
    }

    private <T> T toItsEnd(Supplier<T> act) {
        SortedMap<String, Runnable> last = new TreeMap<>();
        ends.set(last);
        try {
            T answer = act.get();
            last.values().forEach(Runnable::run);
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
