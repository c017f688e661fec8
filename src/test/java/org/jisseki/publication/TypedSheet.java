package org.jisseki.publication;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sheet in which every text that is not known to be of one line was typed by somebody who uses lines, blanks and signs as people
 * do. What is added to a sheet is typed so as well, until somebody says here that it is a name or a code.
 */
final class TypedSheet {

    /** Names, codes and short remarks: they come from a plan's import or a field of one line. */
    private static final Set<String> ONE_LINE = Set.of(
            "Sheet.releasedAt",
            "PlanHead.code",
            "PlanHead.name",
            "MeasureHead.code",
            "MeasureHead.name",
            "MeasureHead.note",
            "Verdict.grade",
            "Missing.name",
            "Missing.kind",
            "Missing.code",
            "Office.name",
            "Office.note",
            "Cell.note",
            "Indicator.code",
            "Indicator.kind",
            "Indicator.name",
            "Indicator.unit",
            "Indicator.note",
            "Indicator.section",
            "Program.title",
            "Program.note",
            "Program.basic",
            "Program.code",
            "Program.section",
            "Outline.note",
            "Part.kind",
            "Paragraph.number",
            "Paragraph.note",
            "Paragraph.section");

    private final String version;
    private final boolean missing;
    private final Map<String, String> typed = new LinkedHashMap<>();

    private TypedSheet(String version, boolean missing) {
        this.version = version;
        this.missing = missing;
    }

    /** @param missing whether everything that can be missing is, with its reason */
    static Sheet of(Sheet sheet, String version, boolean missing) {
        return (Sheet) Objects.requireNonNull(new TypedSheet(version, missing).typed(sheet));
    }

    /** What was typed, by the component it stands in. */
    static Map<String, String> typed(Sheet sheet, String version, boolean missing) {
        TypedSheet made = new TypedSheet(version, missing);
        made.typed(sheet);
        return made.typed;
    }

    /** What somebody typed who uses lines, blanks and signs as people do, with a mark by which it is found. */
    static String text(String of) {
        return """
                〔%s〕
                一行目

                　・字下げ
                  - 半角の字下げ
                https://www.example.jp/%s
                幅の無い\u200b切れ目と★\ufe0f印

                【二段落目】""".formatted(of, "a1b2c3d4e5".repeat(17));
    }

    private @Nullable Object typed(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::typed).toList();
        }
        if (value == null || !value.getClass().isRecord() || !isOfSheet(value.getClass())) {
            return value;
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        @Nullable Object[] made = new @Nullable Object[components.length];
        for (int at = 0; at < made.length; at++) {
            made[at] = component(value, components[at]);
        }
        return make(value.getClass(), components, made);
    }

    private @Nullable Object component(Object of, RecordComponent component) {
        String name = of.getClass().getSimpleName() + "." + component.getName();
        if (component.getType() == String.class && !ONE_LINE.contains(name)) {
            // why something is missing is said of what is
            boolean absence = component.getName().equals("absence");
            if (absence && !missing) {
                return null;
            }
            String text = text(name + version);
            typed.put(name, text);
            return text;
        }
        if (component.getName().equals("missing") && component.getType() == boolean.class) {
            return missing;
        }
        return typed(read(of, component));
    }

    private static boolean isOfSheet(Class<?> type) {
        return type == Sheet.class || type.getEnclosingClass() == Sheet.class;
    }

    private static @Nullable Object read(Object of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object make(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
