package org.jisseki.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;
import org.jisseki.publication.EditionJobs;
import org.springframework.stereotype.Component;

/** Jobs that the engine gave up after the tries that the models name. */
@Component
class FailedJobs implements EditionJobs {

    private static final int RETRIES = 3;

    private final ManagementService management;
    private final EngineStep step;

    FailedJobs(ManagementService management, EngineStep step) {
        this.management = management;
        this.step = step;
    }

    @Override
    public Set<String> failed(Collection<String> instanceIds) {
        return of(instanceIds).stream().map(Job::getProcessInstanceId).collect(Collectors.toSet());
    }

    @Override
    public int failed() {
        return Math.toIntExact(management.createDeadLetterJobQuery().count());
    }

    @Override
    public void retry(Collection<String> instanceIds) {
        step.run(() -> {
            of(instanceIds).forEach(job -> management.moveDeadLetterJobToExecutableJob(job.getId(), RETRIES));
            return true;
        });
    }

    private List<Job> of(Collection<String> instanceIds) {
        return management.createDeadLetterJobQuery().list().stream()
                .filter(job -> instanceIds.contains(job.getProcessInstanceId()))
                .toList();
    }
}
