package org.jisseki.submission.print;

import java.math.BigDecimal;
import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Print;
import org.jisseki.figures.Money;
import org.jisseki.submission.ExecutionRate;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.SettledKind;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** 決算額 beside the budgets, and what the amount is. Public for the template. */
public final class PrintedMoney {

    private final PrintedUnit unit;
    private final PaperWords words;

    PrintedMoney(PrintedUnit unit, PaperWords words) {
        this.unit = unit;
        this.words = words;
    }

    /** Whether amounts are asked. */
    public boolean isAsked() {
        return unit.form().settled() != null;
    }

    /** What stands over the amounts: last year's budget, this year's, settled, execution rate. */
    public List<String> heads() {
        FiscalYear year = unit.form().year();
        return List.of(
                words.say("submission.budget", year.plus(-1)),
                words.say("submission.budget", year),
                words.say("submission.settled.of", year),
                words.say("submission.rate"));
    }

    public List<Print> amounts() {
        UnitForm.SettledField settled = unit.form().settled();
        BigDecimal rate = ExecutionRate.percent(
                unit.figures().settledFigure(), unit.figures().budget());
        return List.of(
                PaperWords.cell(settled == null ? null : settled.lastBudget(), Money.UNIT),
                PaperWords.cell(unit.figures().budget(), Money.UNIT),
                PaperWords.cell(unit.figures().settled()),
                PaperWords.cell(rate == null ? null : new Print(rate.toPlainString(), "%", "")));
    }

    /** What the settled amount is: 決算見込, 決算, 未確定（確定予定：令和3年8月）; NULL where nothing was said of it. */
    public @Nullable String kind() {
        UnitContent.Settlement settlement = unit.figures().settlement();
        if (settlement == null) {
            return null;
        }
        String kind = words.say("submission.settled." + settlement.kind());
        return settlement.kind() != SettledKind.PENDING || settlement.due() == null
                ? kind
                : kind + words.say("submission.settled.until", settlement.due());
    }

    /** 令和元年度決算額 980千円（執行率 98.0%）; NULL where last year's amount is not known. */
    public @Nullable String lastYear() {
        UnitForm.SettledField settled = unit.form().settled();
        if (settled == null || settled.lastSettled() == null) {
            return null;
        }
        String rate = unit.last().text(FieldValues.RATE);
        String amount = settled.lastSettled().print(Money.UNIT).whole();
        FiscalYear year = unit.form().year().plus(-1);
        return rate == null
                ? words.say("submission.print.lastSettled", year, amount)
                : words.say("submission.print.lastSettled.rate", year, amount, rate);
    }

    public List<String> notes() {
        UnitForm.SettledField settled = unit.form().settled();
        return settled == null ? List.of() : settled.notes();
    }
}
