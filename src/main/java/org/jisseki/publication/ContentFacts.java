package org.jisseki.publication;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Explainer;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.organisation.Place;
import org.jisseki.plan.Circled;
import org.jisseki.submission.ExecutionRate;
import org.jisseki.submission.FrozenHint;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;

/**
 * All that a revision says, each under the name by which a person knows it: what two revisions of a unit are compared by. Whatever a
 * content can differ in is among them. Pure.
 */
final class ContentFacts {

    /**
     * One thing that is said.
     *
     * @param inside whether it is for those who decide, and stands on no sheet
     */
    record Fact(Sentence name, Sentence said, boolean inside) {}

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final FiscalYear next;
    private final Map<Long, Place> sections;

    private ContentFacts(UnitContent content, Map<Long, Place> sections) {
        this.sections = sections;
        this.next = new FiscalYear(content.year()).plus(1);
        text("title", Sentence.of("publication.field.title"), content.title());
        content.actuals().forEach(this::actual);
        settled(content);
        text("result", Sentence.of("publication.field.result"), content.result());
        UnitContent.Evaluation evaluation = content.evaluation();
        if (evaluation != null) {
            evaluation(evaluation);
        }
        content.evidence().forEach(this::file);
        content.hints().forEach(this::hint);
    }

    /**
     * By keys that are the same in every revision of the unit, in the order of the form.
     *
     * @param sections where those are that wrote in it
     */
    static Map<String, Fact> of(UnitContent content, Map<Long, Place> sections) {
        return new ContentFacts(content, sections).facts;
    }

    private void actual(UnitContent.EnteredActual actual) {
        String key = "indicator:" + actual.indicatorId() + ":";
        text(key + "name", Sentence.of("publication.field.title"), actual.name());
        figure(key + "actual", named("actual", actual), actual.actual(), actual.unit());
        figure(key + "target", named("target", actual), actual.target(), actual.unit());
        figure(key + "earlier", named("earlierTarget", actual), actual.earlierTarget(), actual.unit());
        figure(key + "milestone", named("milestone", actual), actual.milestone(), actual.unit());
        add(key + "achievement", named("achievementOf", actual), judged(actual), false);
        UnitContent.Proposal proposal = actual.next();
        if (proposal != null) {
            figure(
                    key + "next",
                    Sentence.of("publication.field.nextTargetOf", actual.name(), next),
                    proposal.target(),
                    actual.unit());
            text(
                    key + "rationale",
                    Sentence.of("publication.field.nextRationaleOf", actual.name(), next),
                    proposal.rationale());
        }
    }

    private void settled(UnitContent content) {
        figure("settled", Sentence.of("publication.field.settled"), content.settledAs(), Money.UNIT);
        UnitContent.Settlement settlement = content.settlement();
        if (settlement != null) {
            add(
                    "settledKind",
                    Sentence.of("publication.field.settledKind"),
                    Sentence.of("submission.settled." + settlement.kind()),
                    false);
            if (settlement.due() != null) {
                add(
                        "settledDue",
                        Sentence.of("publication.field.settledDue"),
                        Sentence.of("publication.unit", settlement.due()),
                        false);
            }
        }
        figure("budget", Sentence.of("publication.field.budget"), content.budget(), Money.UNIT);
        BigDecimal percent = ExecutionRate.percent(content.settled(), content.budget());
        text("rate", Sentence.of("publication.field.rate"), percent == null ? null : percent.toPlainString() + "%");
        figure("nextBudget", Sentence.of("publication.field.nextBudgetOf", next), content.nextBudget(), Money.UNIT);
    }

    private void evaluation(UnitContent.Evaluation evaluation) {
        text("grade", Sentence.of("publication.field.grade"), evaluation.grade());
        text("reason", Sentence.of("publication.field.reason"), evaluation.reason());
        Map<String, Integer> counted = new HashMap<>();
        for (UnitContent.EvaluationParagraph paragraph : evaluation.paragraphs()) {
            String part = paragraph.kind() + ":" + paragraph.year();
            int place = counted.merge(part, 1, Integer::sum);
            Integer number = paragraph.number();
            Sentence name = Sentence.of(
                    "publication.field.paragraph",
                    new FiscalYear(paragraph.year()),
                    Sentence.of("publication.part." + paragraph.kind()),
                    number == null ? String.valueOf(place) : Circled.number(number));
            String key = "paragraph:" + part + ":" + (number == null ? "at " + place : number);
            text(key, name, paragraph.text());
            Place section = sections.get(paragraph.sectionId());
            text(
                    key + ":section",
                    Sentence.of("publication.field.section", name),
                    section == null ? null : section.division() + " " + section.section());
        }
    }

    private void file(UnitContent.EnteredFile file) {
        add(
                "evidence:" + file.name(),
                Sentence.of("publication.field.evidence", file.name()),
                Sentence.of(
                        "publication.field.file",
                        file.type().name(),
                        file.size(),
                        file.sha256().substring(0, 8)),
                true);
    }

    private void hint(FrozenHint hint) {
        Sentence seen = hint.sentence();
        add(
                "hint:" + hint.rule() + ":" + hint.field() + ":" + seen,
                Sentence.of("publication.field.hint", seen),
                Sentence.of("publication.unit", Objects.requireNonNullElse(hint.reason(), "-")),
                true);
    }

    private static Sentence named(String item, UnitContent.EnteredActual actual) {
        return Sentence.of("publication.field." + item, actual.name());
    }

    private static Sentence judged(UnitContent.EnteredActual actual) {
        return Sentence.of(
                "publication.field.judged",
                actual.achievement().printed(),
                Explainer.verdict(actual.achievement(), actual.unit()));
    }

    private void figure(String key, Sentence name, @Nullable Quantity figure, String unit) {
        text(key, name, figure == null ? null : figure.printedWithUnit(unit));
    }

    private void text(String key, Sentence name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            add(key, name, Sentence.of("publication.unit", text), false);
        }
    }

    private void add(String key, Sentence name, Sentence said, boolean inside) {
        facts.merge(key, new Fact(name, said, inside), ContentFacts::both);
    }

    /** Two of one key, as files of one name: both are said. */
    private static Fact both(Fact one, Fact other) {
        return new Fact(one.name(), Sentence.of("publication.field.both", one.said(), other.said()), one.inside());
    }

    /** What a list of changes is read from. @param keys of both, in the order of print */
    static List<String> keys(Map<String, Fact> then, Map<String, Fact> now) {
        Map<String, Fact> all = new LinkedHashMap<>(now);
        then.forEach(all::putIfAbsent);
        return List.copyOf(all.keySet());
    }
}
