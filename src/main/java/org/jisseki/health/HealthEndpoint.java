package org.jisseki.health;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /healthz}, for a load balancer: 200 and {@code ok}, or 503 while the database does not answer. No session. */
@RestController
class HealthEndpoint {

    private static final String PATH = "/healthz";

    private final JdbcClient jdbc;

    HealthEndpoint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> health() {
        try {
            jdbc.sql("SELECT 1").query(Integer.class).single();
            return ResponseEntity.ok("ok\n");
        } catch (DataAccessException down) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("database does not answer\n");
        }
    }

    /** Anyone may ask, before any rule of the portal's own. */
    @Configuration(proxyBeanMethods = false)
    static class Access {
        @Bean
        @Order(0)
        SecurityFilterChain healthz(HttpSecurity http) throws Exception {
            return http.securityMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, PATH))
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .build();
        }
    }
}
