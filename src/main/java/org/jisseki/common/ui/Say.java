package org.jisseki.common.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PrintWords;
import org.jisseki.common.Printed;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;

/** The words of the current view's language. Dates, fiscal years and states among the arguments are put into words too. */
public final class Say {

    private Say() {}

    /** What a key of the message files says. */
    public static String it(String key, Object... args) {
        return I18NProvider.translate(Language.current(), key, args);
    }

    public static String it(Sentence sentence) {
        return it(sentence.key(), sentence.args().toArray());
    }

    /** The same where no view is being shown, as while a file comes in. */
    public static String in(Locale locale, Sentence sentence) {
        return I18NProvider.translate(locale, sentence.key(), sentence.args().toArray());
    }

    /** What stands in print beside or in place of a figure: 千円, 決算見込 and 未確定 are the portal's own words, all else is data. */
    public static String printed(String print) {
        return PrintWords.in(print, Language.current(), (word, locale) -> in(locale, word));
    }

    /** 確認中 / in review. */
    public static String status(Status status) {
        return it("common.status." + status);
    }

    /** The same of a submission: an approved correction is 公表待ち, as nothing but its release is left. */
    public static String status(Status status, boolean correction) {
        return correction && status == Status.APPROVED ? it("common.status.waiting") : status(status);
    }

    /** 5月25日（火） / Tue 25 May; of another year than today's with its year. */
    public static String day(LocalDate day) {
        return it("common.day", day);
    }

    /** 令和3年5月25日（火） / Tue 25 May 2021. */
    public static String fullDay(LocalDate day) {
        return Printed.fullDay(day, Language.current());
    }

    /** 令和3年5月25日（火）9時05分 / Tue 25 May 2021 09:05 JST. @param iso as the record keeps it */
    public static String moment(String iso) {
        return Printed.moment(iso, Language.current());
    }

    /** 令和2年度 / FY2020 (R2). */
    public static String year(FiscalYear year) {
        return Printed.year(year, Language.current());
    }
}
