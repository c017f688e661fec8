package org.jisseki.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several values in one cell: 犬5頭以下、猫150頭以下 and 22%、15市町村(40%). */
final class Several {

    private static final Pattern NAME =
            Pattern.compile("\\s*(?!ー\\s*[0-9])([\\p{L}・]*\\p{L})\\s*:?(?=\\s*[-−▲△±]?\\s*[0-9])");
    private static final Pattern DIGITS = Pattern.compile("\\s*±?\\s*[-−ー▲△]?\\s*[0-9][0-9,.]*");
    private static final Pattern SCALES = Pattern.compile("(?:\\s*[" + Printing.SCALES + "]+[0-9,.]*)*");
    // a range has its unit behind the higher number
    private static final Pattern UP_TO = Pattern.compile("\\s*[~〜～]" + DIGITS.pattern() + SCALES.pattern());
    // 約5頭 is no dog called 約
    private static final Set<String> NO_NAMES =
            Set.of("約", "およそ", "おおよそ", "おおむね", "概ね", "ほぼ", "最大", "最小", "最低", "最高", "計", "第", "平均");

    private Several() {}

    /** Reads the parts of a cell. Throws {@link Unreadable} where one is no value, or two could be taken for one another. */
    static Quantity read(List<String> texts, String note, Reading reading) {
        List<Quantity.Part> parts = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            Quantity.Part part = part(texts.get(i), i == texts.size() - 1 ? note : "", reading);
            String unit = part.quantity().details().unit();
            if (!seen.add(List.of(part.name() == null ? "" : part.name(), unit == null ? "" : unit))) {
                throw reading.refused("figures.whichIsWhich");
            }
            parts.add(part);
        }
        return Quantity.several(parts);
    }

    private static Quantity.Part part(String text, String note, Reading reading) {
        Cursor cursor = new Cursor(text);
        Matcher named = cursor.take(NAME);
        String name = named == null ? null : named.group(1);
        if (name != null && NO_NAMES.contains(name)) {
            throw reading.refused("figures.notANumber");
        }
        return new Quantity.Part(name, Single.read(cursor, note, inItsUnit(cursor.rest(), reading)));
    }

    // A part may have a unit of its own; it is the column's where none is typed.
    private static Reading inItsUnit(String text, Reading reading) {
        Cursor ahead = new Cursor(text);
        if (ahead.take(DIGITS) == null || ahead.isBefore(reading.foldedUnit())) {
            return reading;
        }
        ahead.take(SCALES);
        ahead.take(UP_TO);
        if (ahead.isBefore(reading.foldedUnit())) {
            return reading;
        }
        Matcher unit = ahead.take(Remarks.OTHER_UNIT);
        if (unit == null) {
            return reading;
        }
        String own = unit.group(1);
        if (own.equals(reading.foldedUnit().repeat(2))) {
            throw reading.leftOver(own);
        }
        return reading.loose(own);
    }
}
