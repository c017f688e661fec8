package org.jisseki.health;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checks stand around the migrations: a database that will not do is left as it was found. */
@Configuration(proxyBeanMethods = false)
class CheckedStart {

    @Bean
    FlywayMigrationStrategy checkedMigration(DatabaseCheck check) {
        return flyway -> {
            check.settings();
            check.wholeRestore();
            flyway.migrate();
            check.demoAccounts();
            check.appendOnly();
        };
    }
}
