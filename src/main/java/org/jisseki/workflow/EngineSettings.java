package org.jisseki.workflow;

import java.util.Map;
import org.flowable.common.engine.impl.async.DefaultAsyncTaskExecutor;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.jisseki.organisation.WorkingMorning;
import org.jisseki.publication.CorrectionMaking;
import org.jisseki.publication.EditionMaking;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** What the engine may do, beyond what the settings file says. */
@Configuration(proxyBeanMethods = false)
class EngineSettings {

    // A longer statement is not kept by the driver, which then takes its text apart anew each time: with the engine's
    // 100 rows
    // a year opened at half the speed.
    private static final int ROWS_OF_A_BULK_INSERT = 30;

    private static final int JOBS_AT_ONCE = 2;

    /** The engine is the BPMN engine alone: no users and groups of its own, no events; a model reaches what it calls, no other bean. */
    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> processesOnly(
            ObjectProvider<EditionMaking> editionMaking,
            ObjectProvider<CorrectionMaking> correctionMaking,
            ObjectProvider<WorkingMorning> morning,
            DefaultAsyncTaskExecutor editionJobs) {
        return engine -> {
            engine.setDisableIdmEngine(true);
            engine.setDisableEventRegistry(true);
            engine.setBeans(Map.of(
                    AnnualReportModel.MAKE_EDITION,
                    new MakeEdition(editionMaking),
                    CorrectionModel.PUBLISH,
                    new PublishCorrection(correctionMaking),
                    DeadlineWatchModel.BEGIN_MORNING,
                    new BeginMorning(morning)));
            engine.setAsyncTaskExecutor(editionJobs);
            engine.setMaxNrOfStatementsInBulkInsert(ROWS_OF_A_BULK_INSERT);
        };
    }

    /** Making an edition keeps a processor busy: few at once leave the rest to who works in the portal. */
    @Bean(initMethod = "start", destroyMethod = "shutdown")
    static DefaultAsyncTaskExecutor editionJobs() {
        DefaultAsyncTaskExecutor jobs = new DefaultAsyncTaskExecutor();
        jobs.setCorePoolSize(JOBS_AT_ONCE);
        jobs.setMaxPoolSize(JOBS_AT_ONCE);
        return jobs;
    }

    /** Flyway first: on a schema where the engine's tables already lie it refuses to begin. */
    @Bean
    static BeanFactoryPostProcessor migrationsBeforeEngine() {
        return beans -> {
            for (String name : beans.getBeanNamesForType(SpringProcessEngineConfiguration.class, true, false)) {
                var definition = beans.getBeanDefinition(name);
                definition.setDependsOn(StringUtils.addStringToArray(definition.getDependsOn(), "flywayInitializer"));
            }
        };
    }
}
