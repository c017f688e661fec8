package org.jisseki.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.common.Bilingual;
import org.jisseki.common.Sentence;
import org.jisseki.common.SubmissionId;
import org.jisseki.figures.Explainer;
import org.jisseki.figures.Quantity;
import org.jisseki.plan.Grade;
import org.jisseki.submission.Finding;
import org.jisseki.submission.FindingStatus;
import org.jisseki.submission.FrozenHint;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.hint.HintRules;
import org.jspecify.annotations.Nullable;

/**
 * What who decides on a measure has to know, by kind and in sentences, so that the page and the paper say the same: what is bad,
 * what moved against last year, what is still open.
 */
public record Concerns(List<Group> bad, List<Group> moved, List<Group> open) {

    /**
     * What is of one kind.
     *
     * @param title the kind, with how many there are
     */
    public record Group(Sentence title, List<Line> lines) {

        /** What the lines are about, each once. */
        public List<Object> names() {
            return lines.stream().map(Line::name).distinct().toList();
        }
    }

    /**
     * One of them.
     *
     * @param unit where it stands; NULL where it is the whole measure's
     * @param name of the indicator or unit that it is about: a text, or a sentence
     * @param said all of it
     */
    public record Line(@Nullable SubmissionId unit, Object name, Sentence said) {}

    /** How many lines groups have. */
    public static int count(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }

    static Concerns of(MeasureSheet sheet) {
        return new Concerns(bad(sheet), moved(sheet), open(sheet));
    }

    private static List<Group> bad(MeasureSheet sheet) {
        List<Group> bad = new ArrayList<>();
        if (sheet.isLow()) {
            sheet.grade()
                    .ifPresent(grade -> add(
                            bad,
                            "review.measure.group.low",
                            List.of(new Line(
                                    sheet.evaluation()
                                            .map(part -> part.of().submission().id())
                                            .orElse(null),
                                    Sentence.of("submission.grade"),
                                    Sentence.of("review.measure.low", named(grade))))));
        }
        add(
                bad,
                "review.measure.group.missed.main",
                sheet.missedMain().stream()
                        .map(missed -> missed("review.measure.missed.main", missed))
                        .toList());
        add(
                bad,
                "review.measure.group.missed",
                sheet.missedOther().stream()
                        .map(missed -> missed("review.measure.missed", missed))
                        .toList());
        add(
                bad,
                "review.measure.group.missing",
                sheet.parts().stream()
                        .filter(part -> part.of().missing())
                        .map(part -> line(part, title(part), Sentence.of("review.measure.missing", title(part))))
                        .toList());
        return List.copyOf(bad);
    }

    private static List<Group> moved(MeasureSheet sheet) {
        List<Group> moved = new ArrayList<>();
        add(moved, "review.measure.group.worse", lines(sheet.moves().stream().filter(Move::isWorse)));
        add(moved, "review.measure.group.better", lines(sheet.moves().stream().filter(move -> !move.isWorse())));
        return List.copyOf(moved);
    }

    private static List<Line> lines(Stream<Move> moves) {
        return moves.map(move -> {
                    String unit = move.entered().field().unit();
                    String name = move.entered().field().name();
                    return line(
                            move.entered().part(),
                            name,
                            Sentence.of(
                                    move.isWorse() ? "review.measure.worse" : "review.measure.better",
                                    name,
                                    move.last().printedWithUnit(unit),
                                    move.entered().actual().actual().printedWithUnit(unit),
                                    move.printed()));
                })
                .toList();
    }

    private static List<Group> open(MeasureSheet sheet) {
        List<Group> open = new ArrayList<>();
        add(open, "review.measure.group.unanswered", findings(sheet, FindingStatus.OPEN));
        add(open, "review.measure.group.unclosed", findings(sheet, FindingStatus.ANSWERED));
        Map<String, List<Line>> hints = new LinkedHashMap<>();
        HintRules.names().forEach(rule -> hints.put(rule, new ArrayList<>()));
        for (MeasureSheet.Part part : sheet.parts()) {
            for (FrozenHint hint : part.unexplained()) {
                hints.computeIfAbsent(hint.rule(), rule -> new ArrayList<>())
                        .add(line(
                                part,
                                about(part, hint.field()),
                                Sentence.of("review.measure.hint", about(part, hint.field()), hint.said())));
            }
        }
        hints.forEach((rule, lines) -> {
            if (!lines.isEmpty()) {
                open.add(new Group(
                        Sentence.of("review.measure.group.hint", Sentence.of("hint.kind." + rule), lines.size()),
                        List.copyOf(lines)));
            }
        });
        return List.copyOf(open);
    }

    private static List<Line> findings(MeasureSheet sheet, FindingStatus status) {
        List<Line> lines = new ArrayList<>();
        for (MeasureSheet.Part part : sheet.parts()) {
            for (Finding finding : part.unsettled()) {
                if (finding.status() == status) {
                    String text = finding.remarks().getFirst().text();
                    lines.add(line(
                            part,
                            title(part),
                            Sentence.of(
                                    "review.measure.finding." + finding.status(),
                                    title(part),
                                    finding.number(),
                                    text == null ? "" : text)));
                }
            }
        }
        return lines;
    }

    private static Line missed(String key, MeasureSheet.Entered missed) {
        String unit = missed.field().unit();
        return line(
                missed.part(),
                missed.field().name(),
                Sentence.of(
                        key,
                        missed.field().name(),
                        aim(missed),
                        missed.actual().actual().printedWithUnit(unit),
                        missed.actual().achievement().printed()));
    }

    /** The target, and beside it the expected value where that is what was missed. */
    private static Object aim(MeasureSheet.Entered missed) {
        String unit = missed.field().unit();
        Quantity target = missed.actual().target();
        String printed = target == null ? "-" : target.printedWithUnit(unit);
        Optional<Sentence> expected = Explainer.expected(missed.actual().achievement(), unit);
        return expected.isPresent() ? Sentence.of("review.measure.aim", printed, expected.get()) : printed;
    }

    /** The indicator that a hint is on, where it is on one; else its unit. */
    private static Object about(MeasureSheet.Part part, String key) {
        return part.of().form().actuals().stream()
                .filter(field -> field.key().equals(key))
                .map(UnitForm.ActualField::name)
                .<Object>map(name -> name)
                .findFirst()
                .orElseGet(() -> title(part));
    }

    private static Object title(MeasureSheet.Part part) {
        UnitForm form = part.of().form();
        return form.evaluation() == null ? form.title() : Sentence.of("submission.evaluation", form.title());
    }

    private static Sentence named(Grade grade) {
        return Sentence.of("submission.grade.name", grade.code(), (Bilingual) grade.name());
    }

    private static Line line(MeasureSheet.Part part, Object name, Sentence said) {
        return new Line(part.of().submission().id(), name, said);
    }

    private static void add(List<Group> groups, String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            groups.add(new Group(Sentence.of(title, lines.size()), List.copyOf(lines)));
        }
    }
}
