package org.jisseki.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a number beside the number itself; each null where nothing was said.
 *
 * @param unit      that it was read in; the parts of several have one each
 * @param qualifier 速報値, 見込値 …
 * @param period    the label of the time that it is about: 30年度, R1年末, R4.3
 * @param asOf      the day on which it stood like this
 * @param aside     a second number in parentheses
 * @param note      a short remark (※)
 * @param beside    several numbers in parentheses: 30校/36校
 * @param remark    words in parentheses that are kept as they stand: 全国16位, 前年度22.1, 発生なし
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Details(
        @Nullable String unit,
        @Nullable Qualifier qualifier,
        @Nullable String period,
        @Nullable LocalDate asOf,
        @Nullable Aside aside,
        @Nullable String note,
        @Nullable Beside beside,
        @Nullable String remark) {

    public static final Details NONE = new Details(null, null, null, null, null, null, null, null);

    /** The same in a unit. */
    public Details in(@Nullable String other) {
        return new Details(other, qualifier, period, asOf, aside, note, beside, remark);
    }

    public Details qualified(@Nullable Qualifier other) {
        return new Details(unit, other, period, asOf, aside, note, beside, remark);
    }

    public Details of(@Nullable String otherPeriod) {
        return new Details(unit, qualifier, otherPeriod, asOf, aside, note, beside, remark);
    }

    public Details asOf(@Nullable LocalDate day) {
        return new Details(unit, qualifier, period, day, aside, note, beside, remark);
    }

    public Details beside(@Nullable Aside other) {
        return new Details(unit, qualifier, period, asOf, other, note, beside, remark);
    }

    public Details noted(@Nullable String other) {
        return new Details(unit, qualifier, period, asOf, aside, other, beside, remark);
    }

    /** With several numbers in parentheses. */
    public Details among(@Nullable Beside other) {
        return new Details(unit, qualifier, period, asOf, aside, note, other, remark);
    }

    /** With a remark in parentheses. */
    public Details remarked(@Nullable String other) {
        return new Details(unit, qualifier, period, asOf, aside, note, beside, other);
    }

    /** Behind the number and its unit: (R4.3 暫定)(R4.4.1現在)※県内のみ. */
    String printed() {
        String said = Stream.of(period, qualifier == null ? null : qualifier.word())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return (said.isEmpty() ? "" : "(" + said + ")")
                + (asOf == null ? "" : "(" + Wareki.shortDate(asOf) + "現在)")
                + (aside == null ? "" : "(" + aside.printedWithUnit() + ")")
                + (beside == null ? "" : "(" + beside.printed() + ")")
                + (remark == null ? "" : "(" + remark + ")")
                + (note == null ? "" : "※" + note);
    }
}
