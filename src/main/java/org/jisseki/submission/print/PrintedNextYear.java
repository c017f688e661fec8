package org.jisseki.submission.print;

import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Print;
import org.jspecify.annotations.Nullable;

/** 翌年度: the targets that were proposed with their rationales, and the budget. Public for the template. */
public final class PrintedNextYear {

    /** An indicator's target of the next year. */
    public record Target(String name, Print target, String rationale) {}

    private final Filled figures;
    private final FiscalYear year;
    private final PaperWords words;

    PrintedNextYear(PrintedUnit unit, PaperWords words) {
        this.figures = unit.figures();
        this.year = unit.form().year().plus(1);
        this.words = words;
    }

    /** Whether anything was said of it. */
    public boolean isSaid() {
        return !figures.nexts().isEmpty() || figures.nextBudget() != null;
    }

    public String title() {
        return words.say("submission.next", year);
    }

    /** What stands over the targets: indicator, target, rationale. */
    public List<String> heads() {
        return List.of(
                words.say("submission.indicator"),
                words.say("submission.target", year),
                words.say("submission.next.rationale"));
    }

    public List<Target> targets() {
        return figures.nexts().stream()
                .map(next -> new Target(
                        next.name(),
                        PaperWords.cell(next.target()),
                        next.rationale().isBlank() ? PaperWords.UNKNOWN : next.rationale()))
                .toList();
    }

    public String budgetHead() {
        return words.say("submission.budget", year);
    }

    /** The budget; NULL where none was entered. */
    public @Nullable Print budget() {
        return figures.nextBudget();
    }
}
