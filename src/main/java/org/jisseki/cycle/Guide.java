package org.jisseki.cycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jspecify.annotations.Nullable;

/** What a cycle says beside the fields of its forms (記入要領・記入例), and which of the optional ones it asks for. */
public record Guide(List<Line> lines) {

    /** The longest instruction or example, in characters. */
    public static final int LENGTH = 500;

    /** A cycle that says nothing, and asks for no more than every form does. */
    public static final Guide NONE = new Guide(List.of());

    /**
     * What is said of one kind of field.
     *
     * @param instruction 記入要領
     * @param example     記入例
     * @param asked       whether a field that may else stay blank has to be filled in
     * @param changedOn   the day on which it was last changed after the opening; NULL where it was not
     */
    public record Line(
            FieldKind kind,
            @Nullable String instruction,
            @Nullable String example,
            boolean asked,
            @Nullable LocalDate changedOn) {

        /** What is said since the opening. */
        public Line(FieldKind kind, @Nullable String instruction, @Nullable String example, boolean asked) {
            this(kind, instruction, example, asked, null);
        }

        /** The key under which a problem of its instruction is named. */
        public static String instructionKey(FieldKind kind) {
            return "instruction:" + kind;
        }

        /** The key under which a problem of its example is named. */
        public static String exampleKey(FieldKind kind) {
            return "example:" + kind;
        }

        private boolean saysAs(Line other) {
            return Objects.equals(instruction, other.instruction) && Objects.equals(example, other.example);
        }

        boolean isEmpty() {
            return instruction == null && example == null && !asked;
        }
    }

    public Optional<Line> of(FieldKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).findFirst();
    }

    public boolean asks(FieldKind kind) {
        return of(kind).map(Line::asked).orElse(false);
    }

    /** What others say of a kind of field and these do not; which fields are asked for stays as these have it. */
    List<Line> changesTo(Guide others) {
        return others.lines().stream()
                .filter(line -> !line.saysAs(of(line.kind()).orElse(new Line(line.kind(), null, null, false))))
                .map(line -> new Line(line.kind(), line.instruction(), line.example(), asks(line.kind())))
                .toList();
    }

    /** What does not fit, by the keys of {@link Line}; empty where all does. */
    public Map<String, Sentence> problems() {
        Map<String, Sentence> problems = new LinkedHashMap<>();
        for (Line line : lines) {
            check(Line.instructionKey(line.kind()), line.instruction(), problems);
            check(Line.exampleKey(line.kind()), line.example(), problems);
        }
        return problems;
    }

    private static void check(String key, @Nullable String text, Map<String, Sentence> problems) {
        if (text != null && text.codePointCount(0, text.length()) > LENGTH) {
            problems.put(key, Sentence.of("cycle.guide.tooLong", LENGTH));
        }
    }
}
