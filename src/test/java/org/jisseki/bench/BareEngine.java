package org.jisseki.bench;

import java.util.Map;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/**
 * The yardstick: the engine with its default settings and its own transactions, a process of three tasks, no rows but its own.
 * A deadlock is tried again, as often as it takes.
 */
final class BareEngine implements AutoCloseable {

    private static final String PROCESS = "three-tasks";
    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bench">
              <process id="three-tasks" isExecutable="true">
                <startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="one"/>
                <userTask id="one"/><sequenceFlow id="f2" sourceRef="one" targetRef="two"/>
                <userTask id="two"/><sequenceFlow id="f3" sourceRef="two" targetRef="three"/>
                <userTask id="three"/><sequenceFlow id="f4" sourceRef="three" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;

    BareEngine(DataSource database) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setEngineName("bench");
        settings.setDataSource(database);
        settings.setDatabaseSchemaUpdate("true");
        this.engine = settings.buildProcessEngine();
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        engine.getRepositoryService()
                .createDeployment()
                .addString("three-tasks.bpmn20.xml", MODEL)
                .deploy();
    }

    String start(String businessKey) {
        return Deadlocks.again(() -> runtime.startProcessInstanceByKey(PROCESS, businessKey, Map.of())
                .getId());
    }

    /** Start, and three times claim and complete. */
    void cycle(String businessKey) {
        String instance = start(businessKey);
        for (int i = 0; i < 3; i++) {
            Task task = Deadlocks.again(
                    () -> tasks.createTaskQuery().processInstanceId(instance).singleResult());
            Deadlocks.again(() -> tasks.claim(task.getId(), "somebody"));
            Deadlocks.again(() -> tasks.complete(task.getId()));
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
