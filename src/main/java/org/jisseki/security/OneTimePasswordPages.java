package org.jisseki.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who signed in with a one-time password is led to choosing their own from the pages without Vaadin too. */
@Component
class OneTimePasswordPages implements WebMvcConfigurer, HandlerInterceptor {

    private final Accounts accounts;

    OneTimePasswordPages(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/login", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean mustChange = SignedIn.now()
                .filter(someone -> accounts.mustChangePassword(someone.person()))
                .isPresent();
        if (mustChange) {
            response.sendRedirect(request.getContextPath() + "/password");
        }
        return !mustChange;
    }
}
