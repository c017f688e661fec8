package org.jisseki.common.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.springframework.stereotype.Component;

/** Lets Vaadin speak with the portal's own words: Japanese, and English for who asks for it. */
@Component
class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    Translations(Words words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.LOCALES;
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.JAPANESE;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return words.say(Sentence.of(key, params), locale);
    }
}
