package org.jisseki.workflow;

import org.flowable.engine.ManagementService;
import org.flowable.engine.impl.cmd.ClearProcessInstanceLockTimesCmd;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Before the engine's jobs start, frees the processes that a killed portal held. The engine frees the jobs by itself, and the
 * processes of exclusive ones only when it ends in peace: a job would wait for its own process until the lock runs out.
 */
@Component
class FreedLocks implements SmartLifecycle {

    private final ManagementService management;
    private final AsyncJobExecutorConfiguration jobs;
    private volatile boolean running;

    FreedLocks(ManagementService management, AsyncJobExecutorConfiguration processAsyncExecutorConfiguration) {
        this.management = management;
        this.jobs = processAsyncExecutorConfiguration;
    }

    @Override
    public void start() {
        management.executeCommand(new ClearProcessInstanceLockTimesCmd(jobs.getLockOwner()));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the engine, whose phase is later. */
    @Override
    public int getPhase() {
        return 0;
    }
}
