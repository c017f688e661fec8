package org.jisseki.common.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the screens. Which one a browser wants is kept in its cookie, so that it holds before sign-in too. */
public final class Language {

    public static final String COOKIE = "jisseki-language";

    static final List<Locale> LOCALES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private Language() {}

    /** The language a tag stands for; Japanese unless it is plainly English. */
    public static Locale of(@Nullable String tag) {
        return "en".equals(tag) ? Locale.ENGLISH : Locale.JAPANESE;
    }

    /** The language of the view being shown. */
    public static Locale current() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.JAPANESE : ui.getLocale();
    }
}
