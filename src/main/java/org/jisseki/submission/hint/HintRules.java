package org.jisseki.submission.hint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules. They are looked through in memory at each pause of who types. */
public final class HintRules {

    /** Of one group the first that sees something speaks: a slipped digit is not told a second time as a fall. */
    private static final List<List<HintRule>> GROUPS = List.of(
            List.of(
                    new CostZero(),
                    new SlippedDigits(),
                    new CumulativeFell(),
                    new AboveBudget(),
                    new FarOutsideThePast(),
                    new WorseThanLastYear()),
            List.of(new TargetLowered()),
            List.of(new SameText()),
            List.of(new OtherNumber()),
            List.of(new PlaceholderLeft()),
            List.of(new WrongEra()),
            List.of(new UnitTwice()));

    private HintRules() {}

    /** The hints on a form, in the order of its fields. */
    public static List<Hint> of(FormView form) {
        return form.fields().stream()
                .filter(field -> !field.typed().isBlank())
                .flatMap(field -> GROUPS.stream().flatMap(group -> first(group, field, form)))
                .toList();
    }

    /** What the rules are called in what is kept, in the order in which they are told. */
    public static List<String> names() {
        return all().map(HintRule::name).toList();
    }

    static Stream<HintRule> all() {
        return GROUPS.stream().flatMap(List::stream);
    }

    private static Stream<Hint> first(List<HintRule> group, FieldView field, FormView form) {
        return group.stream()
                .map(rule -> rule.look(field, form).map(sentence -> new Hint(rule.name(), field.key(), sentence)))
                .flatMap(Optional::stream)
                .limit(1);
    }
}
