package org.jisseki.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import org.jisseki.demo.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.WebApplicationContext;

/** Who is not signed in: every view leads to the sign-in; what is published needs none and begins no session. */
@PortalTest
class AnonymousProcessTest {

    private final MockMvcTester http;

    AnonymousProcessTest(WebApplicationContext portal) {
        this.http = MockMvcTester.from(
                portal,
                (DefaultMockMvcBuilder builder) -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
    }

    @Test
    void everyViewLeadsToTheSignIn() {
        List<String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(3).contains("/");
        assertThat(addresses)
                .allSatisfy(address -> assertThat(http.get().uri(address))
                        .as(address)
                        .hasStatus(302)
                        .redirectedUrl()
                        .endsWith("/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-such-view",
                "/print/unit/1/1",
                "/print/unit/1/draft",
                "/actuator",
                "/actuator/env",
                "/api",
                "/error",
                "/h2-console"
            })
    void nothingElseIsOpen(String address) {
        assertThat(http.get().uri(address))
                .satisfies(
                        result -> assertThat(result.getMvcResult().getResponse().getStatus())
                                .isGreaterThanOrEqualTo(300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/published", "/healthz", "/published/no-such-plan/2020/1"})
    void whatIsPublishedNeedsNoSession(String address) {
        assertThat(http.get().uri(address)).doesNotContainHeader("Set-Cookie").satisfies(result -> {
            assertThat(result.getMvcResult().getResponse().getStatus()).isIn(200, 404);
            assertThat(result.getMvcResult().getRequest().getSession(false)).isNull();
        });
    }

    private static List<String> addresses() {
        ClassPathScanningCandidateComponentProvider views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return views.findCandidateComponents("org.jisseki").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .map(view -> "/" + view.getAnnotation(Route.class).value()
                        + (HasUrlParameter.class.isAssignableFrom(view) ? "/1" : ""))
                .sorted()
                .toList();
    }
}
