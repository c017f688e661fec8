package org.jisseki.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.jisseki.demo.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class HealthEndpointProcessTest {

    private final MockMvcTester http;

    HealthEndpointProcessTest(WebApplicationContext portal) {
        this.http = MockMvcTester.from(
                portal,
                (DefaultMockMvcBuilder builder) -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
    }

    @Test
    void anyoneIsToldThatThePortalIsWellAndGetsNoSession() {
        assertThat(http.get().uri("/healthz"))
                .hasStatusOk()
                .hasBodyTextEqualTo("ok\n")
                .doesNotContainHeader("Set-Cookie")
                .satisfies(
                        result -> assertThat(result.getMvcResult().getRequest().getSession(false))
                                .isNull());
    }

    @Test
    void databaseThatDoesNotAnswerIsSaid() {
        JdbcClient nowhere = JdbcClient.create(new DriverManagerDataSource("jdbc:mysql://127.0.0.1:1/none"));

        assertThat(new HealthEndpoint(nowhere).health().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
