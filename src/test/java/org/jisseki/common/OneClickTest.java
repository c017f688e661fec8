package org.jisseki.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** What is known of an act where its request failed. */
class OneClickTest {

    private static final class Database extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        private transient Runnable commit = () -> {};

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            commit.run();
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }

    private final Database database = new Database();
    private final OneClick oneClick = new OneClick(database);

    @Test
    void nothingIsDoneWhereTheActWasRefusedOrNeverBegan() {
        RuntimeException failure = new IllegalStateException("in the act");
        Throwable thrown = catchThrowable(() -> oneClick.run((Runnable) () -> {
            throw failure;
        }));

        assertThat(oneClick.outcome(new IllegalArgumentException(thrown))).isEqualTo(Outcome.NOTHING_DONE);
        oneClick.begin();
        assertThat(oneClick.outcome(new IllegalStateException())).isEqualTo(Outcome.NOTHING_DONE);
    }

    /** An import was in the database, its table had no name in the messages, and the page said that nothing had been done. */
    @Test
    void itIsDoneWhereWhatFailedCameAfterIt() {
        oneClick.run(() -> {});

        assertThat(oneClick.outcome(new IllegalStateException("while it was shown")))
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void ofTwoActsOfARequestTheLastOneCounts() {
        oneClick.run(() -> {});
        Throwable second = catchThrowable(() -> oneClick.run((Runnable) () -> {
            throw new IllegalStateException("in the second");
        }));

        assertThat(oneClick.outcome(second)).isEqualTo(Outcome.NOTHING_DONE);
    }

    @Test
    void nobodyKnowsWhereTheCommitWasNotAnswered() {
        database.commit = () -> {
            throw new DataAccessResourceFailureException("the connection is gone");
        };
        Throwable thrown = catchThrowable(() -> oneClick.run(() -> {}));

        assertThat(oneClick.outcome(new IllegalArgumentException(thrown))).isEqualTo(Outcome.UNCERTAIN);
        oneClick.begin();
        // also where another thread tells it
        assertThat(oneClick.outcome(thrown)).isEqualTo(Outcome.UNCERTAIN);
    }

    @Test
    void aVictimOfADeadlockAtTheCommitRunsAgainAndIsDone() {
        AtomicInteger commits = new AtomicInteger();
        database.commit = () -> {
            if (commits.incrementAndGet() == 1) {
                throw new CannotAcquireLockException("victim", new SQLException("deadlock", "40001"));
            }
        };
        oneClick.run(() -> {});

        assertThat(commits).hasValue(2);
        assertThat(oneClick.outcome(new IllegalStateException())).isEqualTo(Outcome.DONE);
    }
}
