package org.jisseki.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SecurityContextConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Two chains: what anyone may read, without a session; and the portal, behind the sign-in. */
@Configuration(proxyBeanMethods = false)
class FilterChains {

    /** Pages and files that are the same for everyone, and what is said of failures; /healthz has a chain of its own. */
    private static final String[] OPEN = {
        "/published",
        "/published/**",
        "/language/**",
        "/error",
        "/styles/**",
        "/scripts/**",
        "/fonts/**",
        "/images/**",
        "/favicon.ico",
        "/VAADIN/build/**",
        "/VAADIN/static/**"
    };

    @Bean
    @Order(10)
    SecurityFilterChain anyoneMayRead(HttpSecurity http) throws Exception {
        return http.securityMatcher(OPEN)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(SecurityContextConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable) // nothing here changes anything
                .headers(headers -> protect(headers).cacheControl(CacheControlConfig::disable))
                .build();
    }

    /** Asked every few seconds by pages that stand open: without a session the answer is a number, not the way to the sign-in. */
    @Bean
    @Order(15)
    SecurityFilterChain pulse(HttpSecurity http) throws Exception {
        return http.securityMatcher("/pulse/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .headers(FilterChains::protect)
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain portal(HttpSecurity http, SignIn signIn, WayBack back, RequestUtil vaadinRequests)
            throws Exception {
        return http.authenticationManager(new ProviderManager(signIn))
                // by its path: Spring's own permission is for the bare address, and would send /login?expired to the
                // sign-in
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(SignInForm.PATH).permitAll())
                .formLogin(form -> form.loginPage(SignInForm.PATH).withObjectPostProcessor(leadingTo(back)))
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SignInForm.PATH + "?expired"),
                                request -> SignInForm.isOfEndedSession(request)
                                        && !vaadinRequests.isFrameworkInternalRequest(request))
                        .defaultAccessDeniedHandlerFor(SignInForm::askAgain, SignInForm::isSent))
                .headers(FilterChains::protect)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login")
                                // an address that no view has gets the portal's own page that says so
                                .anyRequest(AuthorizedUrl::authenticated)
                                // its own rule would take a sign-in without the page's token
                                .enableCsrfConfiguration(false))
                // Vaadin's client sends and checks a token of its own
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        vaadinRequests::isFrameworkInternalRequest, SignInForm::isSentFromOwnPage))
                .build();
    }

    private static ObjectPostProcessor<UsernamePasswordAuthenticationFilter> leadingTo(WayBack back) {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends UsernamePasswordAuthenticationFilter> T postProcess(T filter) {
                filter.setAuthenticationSuccessHandler(back);
                filter.setAuthenticationFailureHandler(back);
                return filter;
            }
        };
    }

    private static HeadersConfigurer<HttpSecurity> protect(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.PLAIN))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
