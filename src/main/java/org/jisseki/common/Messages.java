package org.jisseki.common;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** All that the screens say: every {@code messages/<room>_ja.properties} with its English twin, found by looking. */
@Configuration(proxyBeanMethods = false)
class Messages {

    private static final String SUFFIX = "_ja.properties";

    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(resources.getResources("classpath*:messages/*" + SUFFIX))
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .map(name -> "messages." + name.substring(0, name.length() - SUFFIX.length()))
                .sorted()
                .distinct()
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        // a browser in any other language sees Japanese, whatever the server's own language is
        messages.setDefaultLocale(Locale.JAPANESE);
        return messages;
    }
}
