package org.jisseki.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The house keeps its rules, and each rule catches what was planted for it. */
class HouseRulesTest {

    private static final String HOUSE = "org.jisseki";
    private static final String PLANTED = "planted";

    private static final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

    /** A rule whose subjects are none fails too: the library sees to it. */
    @ParameterizedTest
    @EnumSource
    void theHouseKeeps(HouseRules rule) {
        rule.under(HOUSE).check(house);
    }

    @ParameterizedTest
    @EnumSource
    void isCaughtInThePlantedHouse(HouseRules rule) {
        EvaluationResult result = rule.under(PLANTED).evaluate(planted);

        Set<String> caught = new TreeSet<>();
        if (rule == HouseRules.PACKAGES_HAVE_NO_CYCLES) {
            // reported in words, as one event a cycle
            Pattern.compile(PLANTED + "\\.([\\w.]+Of\\w+)")
                    .matcher(String.join("\n", result.getFailureReport().getDetails()))
                    .results()
                    .forEach(name -> caught.add(name.group(1)));
        } else {
            result.handleViolations((objects, violation) -> objects.forEach(object -> caught.add(nameOf(object))));
        }

        assertThat(caught).containsExactlyInAnyOrderElementsOf(rule.caught);
    }

    private static String nameOf(Object object) {
        JavaClass type = switch (object) {
            case JavaClass itself -> itself;
            case JavaMember member -> member.getOwner();
            case JavaAccess<?> access -> access.getOriginOwner();
            case Dependency dependency -> dependency.getOriginClass();
            default -> throw new IllegalArgumentException(object.getClass().getName());
        };
        return type.getName().substring(PLANTED.length() + 1);
    }
}
