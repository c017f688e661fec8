package org.jisseki.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jisseki.common.Printed;
import org.jisseki.security.OwnPage;
import org.jisseki.security.SignInForm;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page: plain HTML, so that it works before anything else does. It says nothing about whether an account exists. */
@Controller
class LoginPage {

    private final Clock clock;
    private final boolean demo;

    LoginPage(Clock clock, @Value("${jisseki.demo:false}") boolean demo) {
        this.clock = clock;
        this.demo = demo;
    }

    @GetMapping("/login")
    String show(Model model, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        String to = SignInForm.to(request, response);
        model.addAttribute("to", to);
        model.addAttribute("here", OwnPage.signIn(to));
        model.addAttribute("typed", SignInForm.typedName(request));
        model.addAttribute("lang", locale.getLanguage());
        model.addAttribute("otherLang", Locale.ENGLISH.equals(locale) ? "ja" : "en");
        model.addAttribute("demo", demo);
        model.addAttribute("today", Printed.fullDay(LocalDate.now(clock), locale));
        return "login";
    }
}
