package org.jisseki.workflow;

import java.util.Map;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
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

    /** The engine is the BPMN engine alone: no users and groups of its own, no events, no bean within a model's reach. */
    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> processesOnly() {
        return engine -> {
            engine.setDisableIdmEngine(true);
            engine.setDisableEventRegistry(true);
            engine.setBeans(Map.of());
            engine.setMaxNrOfStatementsInBulkInsert(ROWS_OF_A_BULK_INSERT);
        };
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
