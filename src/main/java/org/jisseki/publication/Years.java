package org.jisseki.publication;

import java.time.YearMonth;
import java.util.Locale;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Printed;
import org.jisseki.common.Wareki;

/** Fiscal years as a published page names them, in its language. Public for the templates. */
public final class Years {

    private final Locale locale;
    private final boolean japanese;

    Years(Locale locale) {
        this.locale = locale;
        this.japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }

    /** 令和2年度; FY2020 (R2). */
    public String full(int year) {
        return Printed.year(new FiscalYear(year), locale);
    }

    /** The head of a column: 2年度 where the first column already named the era. */
    public String column(int year, int first) {
        return japanese && era(year).equals(era(first)) ? label(year) : full(year);
    }

    /** Without the era: 30年度; FY2018. */
    public String label(int year) {
        return japanese ? new FiscalYear(year).printedWithoutEra() : "FY" + year;
    }

    /** As beside amounts: R2. */
    public String brief(int year) {
        return new FiscalYear(year).printedShort();
    }

    /** The year of the book that reports on a fiscal year, and comes out in the next: 令和3年; 2021. */
    public String book(int year) {
        return japanese ? Wareki.year(new FiscalYear(year).plus(1).firstDay().plusMonths(3)) + "年" : "" + (year + 1);
    }

    /** 令和3年8月; Aug 2021. */
    public String month(YearMonth month) {
        return Printed.month(month, locale);
    }

    private static String era(int year) {
        return Wareki.eraOf(new FiscalYear(year).lastDay());
    }
}
