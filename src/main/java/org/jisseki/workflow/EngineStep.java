package org.jisseki.workflow;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs an engine command within the caller's transaction. Under a JDBC transaction manager a failed command that a caller
 * swallows would still commit the caller's rows; here the failure marks the transaction rollback-only before it leaves.
 */
@Component
class EngineStep {

    private final TransactionTemplate within;

    EngineStep(PlatformTransactionManager transactions) {
        this.within = new TransactionTemplate(transactions);
        this.within.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
    }

    <T> T run(Supplier<T> command) {
        return within.execute(status -> {
            try {
                return command.get();
            } catch (RuntimeException | Error failure) {
                status.setRollbackOnly();
                throw failure;
            }
        });
    }
}
