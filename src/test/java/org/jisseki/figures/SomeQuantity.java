package org.jisseki.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Quantities of every shape with every kind of detail, made up from a seed. */
final class SomeQuantity {

    private static final List<String> UNITS = List.of(
            "件", "社", "人/年", "％", "%", "ポイント", "位", "分", "g", "時間・台", "t-C/人", "千円", "百万円", "円", "㎡", "mg/L", "千台");
    private static final List<String> PERIODS =
            List.of("30年度", "R1年末", "R4.3", "令和元年度", "H30", "2018年度", "R2上半期", "第3四半期", "9月末時点", "令和2年3月");
    private static final List<String> QUALIFIERS =
            List.of("見込み", "見込", "推定", "速報値", "暫定", "暫定累計", "確定値", "概算", "推計値", "決算見込額");
    private static final List<String> PENDING =
            List.of("調査中", "現在調査中", "未集計", "集計中(9月頃確定)", "未公表(R5.9公表予定)", "公表待ち", "数値未確定", "後日設定");
    private static final List<String> REMARKS = List.of("全国16位", "延べ", "前年度22.1", "発生なし", "うち県外3件");
    private static final List<String> NAMES = List.of("犬", "猫", "県北", "センター", "大学・高専", "うさぎ");
    private static final List<String> OTHER_UNITS = List.of("頭", "市町村", "匹", "箇所", "日");
    private static final List<String> NOTES = List.of("県内のみ", "8月に確定、10月に公表", "うち県外3件", "(再掲)");

    private final Random random;
    final String unit;
    final int decimals;

    SomeQuantity(long seed) {
        this.random = new Random(seed);
        this.unit = UNITS.get(random.nextInt(UNITS.size()));
        this.decimals = random.nextInt(Reading.STORED_DECIMALS + 1);
    }

    Quantity next() {
        return switch (random.nextInt(8)) {
            case 0 -> new Quantity.NotApplicable();
            case 1 -> new Quantity.Pending(one(PENDING));
            case 2 -> several();
            case 3 -> plusMinus();
            default -> single(decimals).with(details());
        };
    }

    private Quantity single(int places) {
        return switch (random.nextInt(3)) {
            case 0 -> Quantity.known(number(places), places);
            case 1 -> Quantity.bound(number(places), one(List.of(BoundSense.values())), places);
            default -> {
                BigDecimal low = number(places);
                yield Quantity.range(low, low.add(number(places).abs().add(step(places))), places);
            }
        };
    }

    private Quantity plusMinus() {
        BigDecimal way = number(decimals).abs().add(step(decimals));
        String printed = "±" + Printing.grouped(way, decimals) + (random.nextBoolean() ? "以内" : "");
        return new Quantity.Range(way.negate(), way, printed, Details.NONE).with(details());
    }

    private Quantity several() {
        List<Quantity.Part> parts = new ArrayList<>();
        boolean named = random.nextBoolean();
        int first = random.nextInt(3);
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            parts.add(
                    named
                            ? new Quantity.Part(
                                    NAMES.get(first + i), small(decimals).in(unit))
                            : new Quantity.Part(null, small(0).in(OTHER_UNITS.get(first + i))));
        }
        return Quantity.several(parts);
    }

    // so that several of them are printed within the length of a cell
    private Quantity small(int places) {
        BigDecimal value = BigDecimal.valueOf(random.nextInt(100)).setScale(places);
        return random.nextBoolean()
                ? Quantity.known(value, places)
                : Quantity.bound(value, one(List.of(BoundSense.values())), places);
    }

    private Details details() {
        Details details = Details.NONE.in(unit);
        if (random.nextInt(3) == 0) {
            details = details.qualified(Qualifier.of(one(QUALIFIERS)).orElseThrow());
        }
        if (random.nextInt(3) == 0) {
            details = details.of(one(PERIODS));
        }
        if (random.nextInt(4) == 0) {
            details = details.asOf(LocalDate.of(1975, 1, 1).plusDays(random.nextInt(20_000)));
        }
        if (random.nextInt(5) == 0) {
            details = details.beside(aside());
        }
        if (random.nextInt(6) == 0) {
            details = details.remarked(one(REMARKS));
        }
        if (random.nextInt(6) == 0) {
            details = details.among(beside());
        }
        return random.nextInt(5) == 0 ? details.noted(one(NOTES)) : details;
    }

    private Beside beside() {
        String of = String.valueOf(random.nextInt(30));
        boolean ratio = random.nextBoolean();
        Beside.Value first = new Beside.Value(null, new BigDecimal(of), "校");
        return ratio
                ? new Beside(true, List.of(first, new Beside.Value(null, BigDecimal.valueOf(36), "校")), of + "校/36校")
                : new Beside(false, List.of(first, new Beside.Value("延べ", BigDecimal.valueOf(35), "社")), of + "校延べ35社");
    }

    private Aside aside() {
        BigDecimal value = BigDecimal.valueOf(random.nextInt(10_000));
        @Nullable String other = random.nextBoolean() ? one(OTHER_UNITS) : null;
        @Nullable String bound = random.nextBoolean() ? one(List.of("未満", "以下", "以内", "以上", "超")) : null;
        return new Aside(value, other, bound, Printing.grouped(value, 0));
    }

    private BigDecimal number(int places) {
        BigInteger digits = new BigInteger(random.nextInt(1, 34), random);
        BigDecimal value = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), places);
        return random.nextInt(10) == 0 ? BigDecimal.ZERO.setScale(places) : value;
    }

    private static BigDecimal step(int places) {
        return BigDecimal.ONE.movePointLeft(places).setScale(places);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
