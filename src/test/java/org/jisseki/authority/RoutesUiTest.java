package org.jisseki.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.publication.CentralCheck;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every view × every role: who enters, and who is told that there is no such page. */
class RoutesUiTest extends ViewTest {

    private static final String NOT_FOUND = "見つかりません";
    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> CENTRAL = EnumSet.of(Role.CENTRAL_COORDINATOR);

    private static final String MEASURE = "central-check/measure";

    /** Who enters, by route; those who ask are of the unit's own department, in its section or on its route. */
    private static final Map<String, Set<Role>> ENTER = new TreeMap<>(Map.ofEntries(
            Map.entry("", EVERYONE),
            Map.entry("password", EVERYONE),
            Map.entry("units", EnumSet.of(Role.SECTION_STAFF)),
            Map.entry(
                    "unit",
                    EnumSet.of(
                            Role.SECTION_STAFF,
                            Role.DIVISION_HEAD,
                            Role.DEPARTMENT_HEAD,
                            Role.DEPARTMENT_COORDINATOR,
                            Role.CENTRAL_COORDINATOR)),
            Map.entry("review", EnumSet.of(Role.DIVISION_HEAD, Role.DEPARTMENT_HEAD)),
            Map.entry("measure", EnumSet.of(Role.DIVISION_HEAD, Role.DEPARTMENT_HEAD)),
            Map.entry(
                    "tracking",
                    EnumSet.of(
                            Role.DIVISION_HEAD,
                            Role.DEPARTMENT_HEAD,
                            Role.DEPARTMENT_COORDINATOR,
                            Role.CENTRAL_COORDINATOR)),
            Map.entry("search", EnumSet.allOf(Role.class)),
            Map.entry("record", CENTRAL),
            Map.entry("cycles", CENTRAL),
            Map.entry("import", CENTRAL),
            Map.entry("release", CENTRAL),
            Map.entry("central-check", CENTRAL),
            Map.entry(MEASURE, CENTRAL),
            Map.entry("assembly-draft", EnumSet.of(Role.CENTRAL_COORDINATOR, Role.ASSEMBLY_LIAISON)),
            Map.entry("replacements", EnumSet.of(Role.CENTRAL_COORDINATOR, Role.ASSEMBLY_LIAISON)),
            Map.entry("mails", EnumSet.of(Role.CENTRAL_COORDINATOR, Role.SYSTEM_ADMINISTRATOR)),
            Map.entry("accounts", EnumSet.of(Role.SYSTEM_ADMINISTRATOR))));

    private final CentralCheck check;

    RoutesUiTest(ApplicationContext portal) {
        super(portal);
        check = portal.getBean(CentralCheck.class);
    }

    @Test
    void everyViewIsEnteredByItsRolesAndByNobodyElse() {
        SubmissionId unit = handedIn();
        long report = check.of(
                        world.central,
                        round.submissions.get(world.central, unit).cycle())
                .getFirst()
                .report()
                .id();
        Map<String, Boolean> routes = routes();
        assertThat(ENTER)
                .as("every view has its row")
                .containsKeys(routes.keySet().toArray(String[]::new));
        SoftAssertions found = new SoftAssertions();
        int entered = 0;
        for (Map.Entry<String, Boolean> route : routes.entrySet()) {
            long of = route.getKey().equals(MEASURE) ? report : unit.value();
            String path = route.getKey() + (route.getValue() ? "/" + of : "");
            for (Role role : Role.values()) {
                open(person(role), path);
                boolean mayEnter =
                        Objects.requireNonNull(ENTER.get(route.getKey())).contains(role);
                entered += mayEnter ? 1 : 0;
                if (mayEnter) {
                    found.assertThat(text()).as("%s as %s", path, role).doesNotContain(NOT_FOUND);
                } else {
                    found.assertThat(text()).as("%s as %s", path, role).contains(NOT_FOUND);
                }
            }
        }
        found.assertAll();
        System.out.printf(
                "routes %d x roles %d: entered %d, not found %d%n",
                routes.size(), Role.values().length, entered, routes.size() * Role.values().length - entered);
    }

    @Test
    void aUnitIsFoundByWhomItConcernsAndByNobodyElse() {
        SubmissionId unit = handedIn();
        String path = "unit/" + unit.value();
        PersonId ofLead = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        List<PersonId> others = List.of(
                world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection),
                world.person(Role.DIVISION_HEAD, world.other, world.otherDivision, null),
                world.person(Role.DEPARTMENT_HEAD, world.other, null, null),
                world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null));

        open(ofLead, path);
        assertThat(text()).contains("事業1");
        assertThat(others).allSatisfy(other -> {
            open(other, path);
            assertThat(text()).contains(NOT_FOUND).doesNotContain("事業1");
        });
        open(world.staff, "unit/999999999");
        String missing = text();
        open(others.getFirst(), path);
        assertThat(text()).as("as if there were none").isEqualTo(missing);
    }

    private SubmissionId handedIn() {
        SubmissionId unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);
        return unit;
    }

    private PersonId person(Role role) {
        return switch (role) {
            case SECTION_STAFF -> world.staff;
            case DIVISION_HEAD -> world.reviewer;
            case DEPARTMENT_HEAD -> world.head;
            case DEPARTMENT_COORDINATOR -> world.coordinator;
            case CENTRAL_COORDINATOR -> world.central;
            case ASSEMBLY_LIAISON -> world.person(Role.ASSEMBLY_LIAISON, world.other, null, null);
            case SYSTEM_ADMINISTRATOR -> world.administrator;
            case READER -> world.person(Role.READER, world.own, world.ownDivision, world.ownSection);
        };
    }

    /** All that there are, each with whether it is of one unit. */
    private static Map<String, Boolean> routes() {
        ClassPathScanningCandidateComponentProvider views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, Boolean> routes = new TreeMap<>();
        views.findCandidateComponents("org.jisseki").forEach(found -> {
            Class<?> view = ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null);
            routes.put(view.getAnnotation(Route.class).value(), HasUrlParameter.class.isAssignableFrom(view));
        });
        return routes;
    }
}
