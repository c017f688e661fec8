package org.jisseki.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jisseki.common.ui.Language;
import org.jisseki.security.OwnPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Changes the language of a browser: kept in its cookie for a year, and only where the reader asked for it. */
@Controller
class LanguageSwitch {

    private final LocaleResolver locales;

    LanguageSwitch(LocaleResolver locales) {
        this.locales = locales;
    }

    @GetMapping("/language/{tag}")
    String change(
            @PathVariable String tag,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, Language.of(tag));
        return "redirect:" + (OwnPage.is(back) ? back : "/");
    }

    @Configuration(proxyBeanMethods = false)
    static class Locales {

        private static final Duration KEPT = Duration.ofDays(365);

        /** Japanese whatever the browser prefers: an English browser on a Japanese desk is common. */
        @Bean
        LocaleResolver localeResolver() {
            CookieLocaleResolver locales = new CookieLocaleResolver(Language.COOKIE);
            locales.setDefaultLocale(Locale.JAPANESE);
            locales.setRejectInvalidCookies(false);
            locales.setCookieMaxAge(KEPT);
            locales.setCookieHttpOnly(true);
            locales.setCookieSameSite("Lax");
            return locales;
        }
    }
}
