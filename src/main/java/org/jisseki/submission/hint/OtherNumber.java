package org.jisseki.submission.hint;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.Sentence;

/**
 * A number in the text on the result that is almost the one of the table: 4600 published beside 4,500, for one of the two was
 * corrected and the other was not. Told only of a number with the unit of a field, close to its figure or of the same digits, and
 * not one that stands beside it: last year's, a target, a past year's are rightly named. うち3社 is no such number.
 */
final class OtherNumber implements HintRule {

    /** How far from the figure, as a part of it, a number is taken for it. */
    private static final BigDecimal CLOSE = new BigDecimal("0.1");

    private static final int MOST = 3;

    /** @param written in the text; {@code inTable} the figure it is almost */
    private record Other(String written, String inTable) {}

    @Override
    public String name() {
        return "OTHER_NUMBER";
    }

    @Override
    public Optional<Sentence> look(FieldView field, FormView form) {
        List<FieldView> figures =
                form.fields().stream().filter(OtherNumber::isFigure).toList();
        if (field.kind() != FieldView.Kind.TEXT || figures.isEmpty()) {
            return Optional.empty();
        }
        List<Other> others = others(folded(field.typed()), figures);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "hint.otherNumber",
                        others.stream().map(Other::written).collect(Collectors.joining("、")),
                        others.stream().map(Other::inTable).collect(Collectors.joining("、"))));
    }

    private static List<Other> others(String text, List<FieldView> figures) {
        String units = figures.stream()
                .map(figure -> Pattern.quote(folded(figure.unit())))
                .distinct()
                .collect(Collectors.joining("|"));
        Matcher numbers = Pattern.compile("(?<![0-9.,])([0-9][0-9,]*(?:\\.[0-9]+)?)\\s?(" + units + ")")
                .matcher(text);
        List<Other> others = new ArrayList<>();
        while (numbers.find() && others.size() < MOST) {
            String unit = numbers.group(2);
            BigDecimal number = new BigDecimal(numbers.group(1).replace(",", ""));
            List<FieldView> sameUnit = figures.stream()
                    .filter(figure -> folded(figure.unit()).equals(unit))
                    .toList();
            if (sameUnit.stream().flatMap(OtherNumber::known).noneMatch(known -> known.compareTo(number) == 0)) {
                String written = numbers.group();
                sameUnit.stream()
                        .filter(figure -> isAlmost(number, Objects.requireNonNull(figure.number())))
                        .findFirst()
                        .map(figure -> new Other(written, figure.printed(figure.value())))
                        .filter(other -> !others.contains(other))
                        .ifPresent(others::add);
            }
        }
        return others;
    }

    private static boolean isFigure(FieldView field) {
        boolean entered = field.kind() == FieldView.Kind.ACTUAL || field.kind() == FieldView.Kind.SETTLED;
        return entered && field.number() != null && !field.unit().isEmpty();
    }

    private static Stream<BigDecimal> known(FieldView figure) {
        Stream<BigDecimal> beside = figure.besides().map(FieldView::number).filter(Objects::nonNull);
        return Stream.concat(
                Stream.of(Objects.requireNonNull(figure.number())), Stream.concat(beside, figure.past().stream()));
    }

    private static boolean isAlmost(BigDecimal number, BigDecimal figure) {
        boolean close = number.subtract(figure).abs().compareTo(figure.abs().multiply(CLOSE)) <= 0;
        return close || figure.signum() > 0 && Arrays.equals(digits(number), digits(figure));
    }

    // 79 and 97: what fingers exchange.
    private static int[] digits(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().chars().sorted().toArray();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
