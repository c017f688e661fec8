package org.jisseki.workflow;

import static org.jisseki.workflow.AnnualReportModel.CHECK;
import static org.jisseki.workflow.AnnualReportModel.COLLECT;
import static org.jisseki.workflow.AnnualReportModel.FREEZE;
import static org.jisseki.workflow.AnnualReportModel.PROCESS;
import static org.jisseki.workflow.AnnualReportModel.RELEASE;
import static org.jisseki.workflow.AnnualReportModel.REOPEN;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.publication.ReportSteps;
import org.springframework.stereotype.Component;

/** The process {@code annual-report}. Its business key is the report's number; it holds nothing that a person typed. */
@Component
class AnnualReport implements ReportSteps {

    private final Models models;
    private final Instances instances;

    AnnualReport(Models models, Instances instances) {
        this.models = models;
        this.instances = instances;
    }

    @Override
    public Map<Long, String> start(List<Long> reports) {
        return instances.start(PROCESS, reports, String::valueOf);
    }

    @Override
    public void complete(String instanceId) {
        instances.trigger(List.of(instanceId), COLLECT);
    }

    @Override
    public void reopen(String instanceId) {
        instances.receive(instanceId, CHECK, REOPEN);
    }

    @Override
    public void check(String instanceId) {
        instances.complete(instanceId, CHECK, Map.of());
    }

    @Override
    public void freeze(Collection<String> instanceIds) {
        instances.trigger(instanceIds, FREEZE);
    }

    @Override
    public void release(Collection<String> instanceIds) {
        instances.trigger(instanceIds, RELEASE);
    }

    @Override
    public void cancel(Collection<String> instanceIds) {
        instances.cancel(instanceIds);
    }

    @Override
    public Optional<String> position(String instanceId) {
        return models.position(instanceId);
    }
}
