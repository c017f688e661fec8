package org.jisseki.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<UnitNames.Key, Sheet.Missing> missing = new LinkedHashMap<>();
    private final Map<UnitNames.Key, Long> sections = new HashMap<>();

    /** What was approved. @param section that handed it in; null where nobody knows it any more */
    void add(UnitContent content, @Nullable Long section) {
        contents.add(content);
        if (section != null) {
            sections.put(new UnitNames.Key(content.kind().name(), content.unitId()), section);
        }
    }

    /** What was not: it is printed as of the section that has it now. */
    void miss(Submission submission, Sheet.Missing named) {
        UnitNames.Key unit = UnitNames.Key.of(submission);
        missing.put(unit, named);
        sections.put(unit, submission.sectionId());
    }

    Frozen frozen() {
        return new Frozen(contents);
    }

    List<Sheet.Missing> missing() {
        return List.copyOf(missing.values());
    }

    /** What a sheet says of a program that is missing. */
    Optional<Sheet.Missing> missing(Program program) {
        return Optional.ofNullable(missing.get(unit(program)));
    }

    /** The same of an indicator whose own unit is missing, or that of the program that carries it. */
    Optional<Sheet.Missing> missing(Indicator indicator) {
        return Optional.ofNullable(missing.get(unit(indicator)));
    }

    /** Whose a program is; the plan's word where it was not gathered. */
    long section(Program program) {
        return sections.getOrDefault(unit(program), program.sectionId());
    }

    /** Whose an indicator is: by its own unit, or by that of the program that carries it. */
    long section(Indicator indicator) {
        return sections.getOrDefault(unit(indicator), indicator.sectionId());
    }

    /** All sections that are named. */
    Stream<Long> sections() {
        return Stream.concat(sections.values().stream(), frozen().sections());
    }

    private static UnitNames.Key unit(Program program) {
        return new UnitNames.Key(UnitKind.PROGRAM.name(), program.id());
    }

    /** Which unit reports on an indicator: its own, or that of the program that carries it. */
    private static UnitNames.Key unit(Indicator indicator) {
        Long program = indicator.programId();
        return program == null
                ? new UnitNames.Key(UnitKind.INDICATOR.name(), indicator.id())
                : new UnitNames.Key(UnitKind.PROGRAM.name(), program);
    }
}
