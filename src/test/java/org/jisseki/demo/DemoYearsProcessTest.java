package org.jisseki.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jisseki.common.OneClick;
import org.jisseki.common.PlanId;
import org.jisseki.publication.Edition;
import org.jisseki.publication.EditionKind;
import org.jisseki.publication.EditionName;
import org.jisseki.publication.Editions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The demo's years, worked through on a database of their own. */
class DemoYearsProcessTest {

    private static final Path HOME =
            Path.of("target", "mariadb", "years-" + ProcessHandle.current().pid());

    @BeforeAll
    @AfterAll
    static void noFiles() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
    }

    @Test
    void oneYearIsPublishedAndTheNextIsAtWork() throws IOException {
        DemoClock clock = DemoClock.keptIn(Files.createDirectories(HOME).resolve("clock-offset"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(TestPortal.binaries(), HOME);
                ConfigurableApplicationContext portal = PortalBeans.start(database, clock, Map.of())) {
            PlanId plan = portal.getBean(OneClick.class).run(() -> DemoData.load(portal));
            DemoYears.work(portal::getBean, plan, clock);

            JdbcClient jdbc = portal.getBean(JdbcClient.class);
            assertThat(portal.getBean(Editions.class).newest())
                    .extracting(Edition::measureCode, edition -> edition.year().year(), Edition::no, Edition::name)
                    .containsExactly(tuple("322", 2020, 2, new EditionName(EditionKind.CORRECTION, 1)));
            assertThat(jdbc.sql("""
                            SELECT DISTINCT s.status FROM submission s JOIN cycle c ON c.id = s.cycle_id
                             WHERE c.fiscal_year = 2021""").query(String.class).list())
                    .containsExactlyInAnyOrder(
                            "NOT_STARTED", "DRAFT", "RETURNED", "IN_REVIEW", "AWAITING_APPROVAL", "APPROVED");
            assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2022, 5, 24));
        }
    }
}
