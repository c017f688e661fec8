package org.jisseki.submission;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import org.jisseki.common.FiscalYear;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;

/** What a settled amount is at the time it is handed in. */
public enum SettledKind {
    /** 決算見込: the accounts are not closed yet. */
    EXPECTED,
    /** 決算. */
    FINAL,
    /** 未確定: no amount yet, but the month in which there will be one. */
    PENDING;

    /** What holds unless somebody chooses: accounts close on 31 May (出納閉鎖), so that spring has 決算見込 and summer 決算. */
    static SettledKind by(LocalDate entryDue, FiscalYear year) {
        LocalDate closed =
                year.plus(1).firstDay().withMonth(Month.MAY.getValue()).withDayOfMonth(31);
        return entryDue.isAfter(closed) ? FINAL : EXPECTED;
    }

    /** An amount as it is printed when it is this: an expected one says so. */
    public Quantity printed(Quantity amount) {
        return this == EXPECTED ? Money.expected(amount) : amount;
    }

    static Optional<SettledKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
