package org.jisseki.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/**
 * The rules of the house that can be read off its classes. Each is made for a root package, and names the planted classes that
 * it has to catch.
 */
enum HouseRules {
    ROOMS_IMPORT_ONE_WAY(
            root -> classes().that(inARoomOf(root)).should(new Rooms(root).importOneWay()),
            "figures.FigureThatKnowsTheReview",
            "cycle.CycleThatKnowsTheSignIn",
            "tracking.TrackingThatKnowsTheEngineRoom",
            "attic.RoomWithoutAPlace",
            "plan.ui.PlanViewThatKnowsTheReview",
            "record.RecordThatKnowsTheTable"),

    A_ROOT_IMPORTS_NO_UI(
            root -> classes().that(inARoomOf(root)).should(new Rooms(root).keepRootsFreeOfViews()),
            "review.ReviewThatKnowsItsView"),

    A_UI_ENTERS_ANOTHER_BY_ITS_NAVIGATION(
            root -> classes()
                    .that(resideInAPackage(root + "..ui..").or(resideInAPackage(root + ".shell..")))
                    .should(new Rooms(root).enterOtherViewsByTheirNavigation()),
            "tracking.ui.ViewThatReachesIntoAnother"),

    A_NAVIGATION_IS_PUBLIC_AND_A_VIEW_IS_NOT(
            root -> classes()
                    .that(resideInAPackage(root + "..ui..")
                            .and(either(annotatedWith(Route.class), simpleNameEndingWith("Navigation"))))
                    .should(bePublicOnlyAsNavigation()),
            "tracking.ui.PublicView",
            "review.ui.HiddenNavigation"),

    VAADIN_STAYS_WITH_THE_VIEWS(
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .and()
                    .resideOutsideOfPackages(root + "..ui..", root + ".shell..", root + ".security..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin.."),
            "submission.SubmissionThatNotifies"),

    THE_ENGINE_STAYS_IN_ITS_ROOM(
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .and()
                    .resideOutsideOfPackage(root + ".workflow..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.flowable.."),
            "review.ReviewThatHoldsATask"),

    FILES_FOR_SPREADSHEETS_ARE_WRITTEN_IN_ONE_PLACE(
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .and()
                    .resideOutsideOfPackage(root + ".common.csv..")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("org\\.apache\\.commons\\.csv\\.CSVPrinter"
                            + "|(org\\.dhatim\\.fastexcel|org\\.apache\\.poi)\\..*"),
            "tracking.ListThatWritesItsOwnFile"),

    REPOSITORIES_ARE_HIDDEN(
            root -> classes()
                    .that(resideInAPackage(root + "..")
                            .and(either(annotatedWith(Repository.class), simpleNameEndingWith("Rows"))))
                    .should()
                    .bePackagePrivate(),
            "plan.OpenRepository",
            "plan.OpenRows"),

    REPOSITORIES_ARE_USED_AT_HOME(
            root -> classes()
                    .that(resideInAPackage(root + "..")
                            .and(either(annotatedWith(Repository.class), simpleNameEndingWith("Rows"))))
                    .should(beUsedInTheirOwnPackage()),
            "plan.OpenRepository"),

    TIME_COMES_FROM_THE_CLOCK(
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .and()
                    .doNotHaveFullyQualifiedName(root + ".JissekiApplication")
                    .should()
                    .accessTargetWhere(readsTheMachinesTime()),
            "cycle.CycleByTheMachinesDay",
            "cycle.CycleByTheMachinesMoment"),

    NO_OLD_DATES(
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)"
                            + "|java\\.sql\\.(Date|Time|Timestamp)|java\\.text\\.(Simple)?DateFormat"),
            "record.ActWithAnOldDate",
            "record.ActWithACalendar"),

    DAYS_ARE_TYPED_IN_ONE_FIELD(
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .and()
                    .doNotHaveFullyQualifiedName(root + ".common.ui.DayChoice")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.vaadin.flow.component.datepicker..",
                            "com.vaadin.flow.component.datetimepicker..",
                            "com.vaadin.flow.component.timepicker.."),
            "tracking.ui.FilterWithAPickerOfItsOwn"),

    NOTHING_IS_INJECTED_INTO_FIELDS(
            root -> fields().that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(root + "..")
                    .should(beSetByTheirConstructor()),
            "organisation.PostsWithInjectedField"),

    NULL_IS_MARKED(
            root -> classes().that().resideInAPackage(root + "..").should(beInANullMarkedPackage()),
            "attic.RoomWithoutAPlace"),

    PACKAGES_HAVE_NO_CYCLES(
            root -> slices().matching(root + ".(**)").should().beFreeOfCycles(),
            "common.EggOfTheHen",
            "common.hen.HenOfTheEgg");

    private final Function<String, ArchRule> rule;

    /** Below the planted root: all that the rule reports there, and nothing else. */
    final Set<String> caught;

    HouseRules(Function<String, ArchRule> rule, String... caught) {
        this.rule = rule;
        this.caught = Set.of(caught);
    }

    ArchRule under(String root) {
        return rule.apply(root);
    }

    // p.or(q) of the library takes q alone where p is wider than a class: its static method of the same name is what is
    // called
    private static DescribedPredicate<JavaClass> either(
            DescribedPredicate<? super JavaClass> first, DescribedPredicate<? super JavaClass> second) {
        return DescribedPredicate.describe(
                first.getDescription() + " or " + second.getDescription(),
                type -> first.test(type) || second.test(type));
    }

    private static DescribedPredicate<JavaClass> inARoomOf(String root) {
        return DescribedPredicate.describe(
                "in a room of " + root, type -> new Rooms(root).place(type).isPresent());
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesTime() {
        return DescribedPredicate.describe("time that no clock gave", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            if (owner.equals(Clock.class.getName())) {
                return name.startsWith("system") || name.startsWith("tick");
            }
            boolean now = owner.startsWith("java.time.")
                    && name.equals("now")
                    && !access.getDescription().contains("now(" + Clock.class.getName() + ")");
            return now || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        });
    }

    private static ArchCondition<JavaClass> bePublicOnlyAsNavigation() {
        return condition("be public where it is a Navigation, and hidden where it is a view", type -> {
            boolean isPublic = type.getModifiers().contains(JavaModifier.PUBLIC);
            return isPublic == type.getSimpleName().endsWith("Navigation");
        });
    }

    private static ArchCondition<JavaClass> beUsedInTheirOwnPackage() {
        return condition(
                "be used in their own package",
                type -> type.getDirectDependenciesToSelf().stream()
                        .allMatch(use -> use.getOriginClass().getPackageName().equals(type.getPackageName())));
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return condition(
                "be in a package marked @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private static ArchCondition<JavaField> beSetByTheirConstructor() {
        return new ArchCondition<>("be set by their constructor") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean injected = field.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().getSimpleName())
                        .anyMatch(Set.of("Autowired", "Inject", "Resource", "Value")::contains);
                if (injected) {
                    events.add(SimpleConditionEvent.violated(field.getOwner(), field.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> condition(String words, Predicate<JavaClass> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getDescription()));
                }
            }
        };
    }
}
