package org.jisseki.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jisseki.common.Sentence;
import org.jisseki.common.TypedDay;

/**
 * Why a text is no figure of its field, as near to the cause as its shape tells, and what may be typed instead. What is named is
 * tried in that very field before it is named: no sentence leads to another refusal.
 */
final class Instead {

    /** Between the forms that are named. */
    static final String OR = " ／ ";

    private static final int MOST = 3;
    private static final int LONGEST = 30;
    private static final int LARGEST_EXPONENT = 18;

    private static final String N = "[-−ー▲△]?[0-9][0-9,]*(?:\\.[0-9]+)?";
    private static final String U = "[\\p{L}%°]*";
    private static final Pattern LEADING =
            Pattern.compile("([0-9][0-9,]*\\.[0-9]+)((?:(?!" + BoundSense.WORDS + ")[^0-9])*)");
    private static final String BOUNDS = "以上|超|より上";

    // these say no more than that it is no figure: the shape says why
    private static final Set<String> OPEN = Set.of(
            "figures.notANumber", "figures.otherUnit", "figures.twoPoints", "figures.commas", "figures.dashedRange");

    /** A shape, its cause, and what may have been meant. */
    private record Shape(Pattern typed, String key, Function<Matcher, Stream<String>> meant) {

        static Shape of(String typed, String key, Function<Matcher, Stream<String>> meant) {
            return new Shape(Pattern.compile(typed, Pattern.DOTALL), "figures." + key, meant);
        }
    }

    private static final List<Shape> SHAPES = List.of(
            Shape.of("#.*", "spreadsheetError", of -> Stream.of("-")),
            Shape.of("=.*", "formula", of -> Stream.of()),
            Shape.of(
                    "(?:令和|平成|昭和|[RHS])(?:元|[0-9]{1,2})(?:年度?(?:[0-9]{1,2}月)?)?|[0-9]{4}年度?|[0-9]{1,2}月(?:[0-9]{1,2}日)?",
                    "day", of -> Stream.of()),
            Shape.of("[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|[0-9]+時間?[0-9]+分.*", "clock", of -> Stream.of()),
            Shape.of("(" + N + ")/(" + N + ")|[0-9]+分の[0-9]+", "fraction", of -> Stream.of()),
            Shape.of("(" + N + ")" + U + "\\s*/\\s*" + N + U, "ratio", of -> Stream.of(noted(of, 1))),
            Shape.of(N + U + "?\\s*(?:中の?|のうち)\\s*(" + N + ")" + U, "outOf", of -> Stream.of(noted(of, 1))),
            Shape.of(
                    "([-−ー▲△]?[0-9]+(?:\\.[0-9]+)?)[eE]([+-]?[0-9]{1,3})",
                    "exponent",
                    of -> Stream.of(expanded(of.group(1), Integer.parseInt(of.group(2))))),
            Shape.of("(" + N + ")[.,]+", "trailingSign", of -> Stream.of(of.group(1))),
            Shape.of(
                    "([.,])([0-9].*)",
                    "leadingSign",
                    of -> Stream.of((of.group(1).equals(".") ? "0." : "") + of.group(2))),
            Shape.of(
                    "([0-9][0-9.,]*)((?:\\s+[0-9]+)+)(" + U + ")",
                    "blankWithin",
                    of -> Stream.of((of.group(1) + of.group(2)).replaceAll("\\s", "") + of.group(3))),
            Shape.of(
                    "([0-9]+),([0-9]{1,2})",
                    "commas",
                    of -> Stream.of(of.group(1) + of.group(2), of.group(1) + "." + of.group(2))),
            Shape.of("[0-9.]*,[0-9,.]*", "commas", of -> Stream.of(of.group().replace(",", ""))),
            Shape.of("[0-9]+\\.[0-9]+\\.[0-9.]+", "twoPoints", of -> Stream.of()),
            Shape.of("(?:約|およそ|おおよそ|おおむね|概ね|ほぼ|だいたい)\\s*([0-9].*)", "about", of -> Stream.of(of.group(1) + "(概算)")),
            Shape.of("([0-9].*?)(?:程度|前後|くらい|ぐらい|ほど|余り?)", "about", of -> Stream.of(of.group(1) + "(概算)")),
            Shape.of("\\+\\s*([0-9].*)", "plusSign", of -> Stream.of(of.group(1), of.group(1) + "増")),
            Shape.of(
                    "\\(\\s*([-−ー▲△]?)\\s*([0-9][^()]*)\\)",
                    "inParentheses",
                    of -> of.group(1).isEmpty()
                            ? Stream.of("▲" + of.group(2), of.group(2))
                            : Stream.of("▲" + of.group(2))),
            Shape.of("[-−ー▲△+]{2,}\\s*([0-9].*)", "twoSigns", of -> Stream.of("▲" + of.group(1))),
            Shape.of("[‐‑–—―]\\s*([0-9].*)", "minusSign", of -> Stream.of("▲" + of.group(1))),
            Shape.of("±.*", "plusMinus", of -> Stream.of("±10以内")),
            Shape.of("(" + N + U + ")\\s*[~〜～]", "openRange", of -> Stream.of(of.group(1) + "以上")),
            Shape.of("[~〜～]\\s*(" + N + U + ")", "openRange", of -> Stream.of(of.group(1) + "以下")),
            Shape.of(
                    "(" + N + ")(" + U + "?)(?:" + BOUNDS + ")\\s*(" + N + ")(" + U + "?)(?:以下|未満|以内)",
                    "twoBounds",
                    of -> Stream.of(of.group(1) + "～" + of.group(3))),
            Shape.of("[0-9]+(?:[-‐‑–—―−ー][0-9]+){2,}", "hyphens", of -> Stream.of()),
            Shape.of(
                    "([0-9][0-9,.]*)\\s*[-‐‑–—―−ー]\\s*([0-9][0-9,.]*)(" + U + ")",
                    "dashedRange",
                    of -> Stream.of(of.group(1) + "～" + of.group(2) + of.group(3))),
            Shape.of("[¥\\\\$€£]\\s*(.+)", "currencySign", of -> Stream.of(of.group(1))),
            Shape.of("([0-9].*?)[?]+", "about", of -> Stream.of(of.group(1) + "(推定)")),
            Shape.of(".*[○〇●◯□■×?]+.*", "placeholder", of -> Stream.of("調査中", "-")),
            Shape.of("ゼロ|零|〇", "saysNone", of -> Stream.of("0")),
            Shape.of("[^0-9]*(?:なし|無し|無|皆無|ゼロ)", "saysNone", of -> Stream.of("0(" + of.group() + ")", "-")),
            Shape.of("第\\s*(" + N + "[^、]*)", "wordBefore", of -> Stream.of(of.group(1))),
            Shape.of(
                    "([\\p{L}・]{2,}|[^\\p{Alpha}0-9、])\\s*(" + N + "[^、]*)",
                    "wordBefore",
                    of -> Stream.of(of.group(2) + "(" + of.group(1) + ")")),
            Shape.of(N + "[\\p{L}]+" + N + ".*", "twoValues", of -> Stream.of()),
            Shape.of("[^0-9]+", "words", of -> Stream.of()));

    private final String typed;
    private final Function<String, Parsed> field;

    private Instead(String typed, Function<String, Parsed> field) {
        this.typed = typed;
        this.field = field;
    }

    /**
     * The refusal with its cause and what may be typed instead.
     *
     * @param field how the field reads a text, refusals as they come
     */
    static Parsed named(String typed, Parsed.Refused refused, Function<String, Parsed> field) {
        return new Parsed.Refused(new Instead(typed, field).sentence(refused.sentence()));
    }

    private Sentence sentence(Sentence plain) {
        String text = Reading.folded(typed);
        String key = plain.key();
        List<String> forms = new ArrayList<>();
        if (OPEN.contains(key)) {
            if (TypedDay.isMeant(text) || text.matches("[0-9]{4}[-/年][0-9]{1,2}月?")) {
                key = "figures.day";
            } else if (QuantityParser.holdsNumberSigns(typed, "")) {
                key = "figures.numberSign";
            } else {
                for (Shape shape : SHAPES) {
                    Matcher of = shape.typed.matcher(text);
                    if (of.matches()) {
                        key = key.equals("figures.otherUnit") && shape.key.equals("figures.words") ? key : shape.key;
                        shape.meant.apply(of).forEach(forms::add);
                        break;
                    }
                }
            }
        }
        mended(key, unbracketed(text), plain).forEach(forms::add);
        forms.add("「" + Reading.quoted(unbracketed(typed)).replaceAll("\\s+", " ") + "」");
        List<Object> args = new ArrayList<>(plain.args());
        args.add(1, tail(forms));
        return new Sentence(key, args);
    }

    // what the cause itself leads to
    private static Stream<String> mended(String key, String text, Sentence plain) {
        return switch (key) {
            case "figures.textIsFigure" -> Stream.of(text);
            case "figures.accountingZero" -> Stream.of("0", "-");
            case "figures.whole" -> rounded(text, 0);
            case "figures.decimals" ->
                rounded(text, Integer.parseInt(plain.args().getLast().toString()));
            case "figures.rangeOrder" -> Stream.of(text.replaceFirst("^(.+)[~〜～](.+)$", "$2～$1"));
            case "figures.noteEmpty" -> Stream.of(text.replaceFirst("\\s*※\\s*$", ""));
            case "figures.remark" -> Stream.of(text.replaceFirst("\\(.*$", "(推定)"));
            default -> Stream.of();
        };
    }

    private static Stream<String> rounded(String text, int decimals) {
        Matcher number = LEADING.matcher(text);
        return number.matches()
                ? Stream.of(new BigDecimal(number.group(1).replace(",", "")).setScale(decimals, RoundingMode.HALF_UP))
                        .filter(value -> value.signum() != 0)
                        .map(value -> value.toPlainString() + number.group(2))
                : Stream.of();
    }

    private Sentence tail(List<String> forms) {
        List<String> taken = new LinkedHashSet<>(forms)
                .stream()
                        .filter(form -> form.length() <= LONGEST)
                        .filter(form -> field.apply(form) instanceof Parsed.Accepted)
                        .limit(MOST)
                        .toList();
        return taken.isEmpty()
                ? Sentence.of("figures.instead.none")
                : Sentence.of("figures.instead", String.join(OR, taken));
    }

    /** What stands in 「」; the text itself where it does not. */
    static String unbracketed(String typed) {
        String text = Reading.readable(typed);
        return text.length() > 2 && text.startsWith("「") && text.endsWith("」")
                ? text.substring(1, text.length() - 1)
                : typed.strip();
    }

    // the number first, what it is of behind it
    private static String noted(Matcher of, int group) {
        return of.group(group) + "※" + of.group();
    }

    private static String expanded(String number, int exponent) {
        return Math.abs(exponent) > LARGEST_EXPONENT
                ? ""
                : new BigDecimal(number.replaceAll("[−ー▲△]", "-"))
                        .scaleByPowerOfTen(exponent)
                        .toPlainString();
    }
}
