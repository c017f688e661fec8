package org.jisseki.workflow;

import org.flowable.engine.ProcessMigrationService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.TaskService;
import org.flowable.engine.repository.ProcessDefinition;
import org.flowable.task.api.Task;
import org.jisseki.common.OneClick;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * At the portal's start, corrections that somebody still enters, reviews or approves in an older version of their process go on in
 * the newest, at the same step: they wait for their release as all do. What was approved already has its edition made as it was.
 */
@Component
class CorrectionsOfBefore implements ApplicationRunner {

    private final RepositoryService repository;
    private final TaskService tasks;
    private final ProcessMigrationService migration;
    private final EngineStep step;
    private final OneClick oneClick;

    CorrectionsOfBefore(
            RepositoryService repository,
            TaskService tasks,
            ProcessMigrationService migration,
            EngineStep step,
            OneClick oneClick) {
        this.repository = repository;
        this.tasks = tasks;
        this.migration = migration;
        this.step = step;
        this.oneClick = oneClick;
    }

    @Override
    public void run(ApplicationArguments args) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(CorrectionModel.PROCESS)
                .latestVersion()
                .singleResult();
        // each by itself: a portal that is killed here goes on with those that are left
        tasks.createTaskQuery().processDefinitionKey(CorrectionModel.PROCESS).list().stream()
                .filter(task -> !task.getProcessDefinitionId().equals(newest.getId()))
                .forEach(task -> oneClick.run(() -> migrate(task, newest)));
    }

    private void migrate(Task waiting, ProcessDefinition newest) {
        step.run(() -> {
            migration
                    .createProcessInstanceMigrationBuilder()
                    .migrateToProcessDefinition(newest.getId())
                    .migrate(waiting.getProcessInstanceId());
            return true;
        });
    }
}
