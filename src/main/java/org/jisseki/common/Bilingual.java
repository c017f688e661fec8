package org.jisseki.common;

import java.util.Locale;

/** A name that is data in both languages, such as that of a band (順調 / on course): it stands in no message file. */
public record Bilingual(String ja, String en) {

    /** The name in a reader's language. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : ja;
    }
}
