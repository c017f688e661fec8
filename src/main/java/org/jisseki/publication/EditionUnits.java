package org.jisseki.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.Program;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitKind;
import org.jspecify.annotations.Nullable;

/** The units of a measure while they are gathered for an edition: what each holds, what is missing, whose each is. */
final class EditionUnits {

    private final List<UnitContent> contents = new ArrayList<>();
    private final List<Sheet.Missing> missing = new ArrayList<>();
    private final Map<UnitNames.Key, Long> sections = new HashMap<>();

    /** What was approved. @param section that handed it in; null where nobody knows it any more */
    void add(UnitContent content, @Nullable Long section) {
        contents.add(content);
        if (section != null) {
            sections.put(new UnitNames.Key(content.kind().name(), content.unitId()), section);
        }
    }

    /** What was not: it is printed as of the section that has it now. @param why for anyone to read */
    void miss(Submission submission, String name, @Nullable String why) {
        String kind = submission.kind().name();
        missing.add(new Sheet.Missing(name, kind, why));
        sections.put(new UnitNames.Key(kind, submission.unitId()), submission.sectionId());
    }

    Frozen frozen() {
        return new Frozen(contents);
    }

    List<Sheet.Missing> missing() {
        return List.copyOf(missing);
    }

    /** Whose a program is; the plan's word where it was not gathered. */
    long section(Program program) {
        return sections.getOrDefault(new UnitNames.Key(UnitKind.PROGRAM.name(), program.id()), program.sectionId());
    }

    /** Whose an indicator is: by its own unit, or by that of the program that carries it. */
    long section(Indicator indicator) {
        Long program = indicator.programId();
        UnitNames.Key unit = program == null
                ? new UnitNames.Key(UnitKind.INDICATOR.name(), indicator.id())
                : new UnitNames.Key(UnitKind.PROGRAM.name(), program);
        return sections.getOrDefault(unit, indicator.sectionId());
    }

    /** All sections that are named. */
    Stream<Long> sections() {
        return Stream.concat(sections.values().stream(), frozen().sections());
    }
}
