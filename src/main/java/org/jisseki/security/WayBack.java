package org.jisseki.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Leads from the sign-in to the page that was asked for, and from a refused one to the sign-in that still leads there. */
@Component
class WayBack implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String to = SignInForm.to(request, response);
        asked.removeRequest(request, response);
        response.sendRedirect(request.getContextPath() + (to == null ? "/" : to));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String again = OwnPage.signIn(SignInForm.to(request, response));
        response.sendRedirect(request.getContextPath() + again + (again.contains("?") ? "&" : "?") + "error");
    }
}
