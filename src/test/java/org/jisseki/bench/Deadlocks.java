package org.jisseki.bench;

import java.sql.SQLException;
import java.util.function.Supplier;

/** Runs a command again while the database chooses it as a deadlock's victim. */
final class Deadlocks {

    private Deadlocks() {}

    static <T> T again(Supplier<T> command) {
        while (true) {
            try {
                return command.get();
            } catch (RuntimeException failure) {
                if (!isDeadlock(failure)) {
                    throw failure;
                }
            }
        }
    }

    static void again(Runnable command) {
        again(() -> {
            command.run();
            return true;
        });
    }

    private static boolean isDeadlock(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "40001".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
