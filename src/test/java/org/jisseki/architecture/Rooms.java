package org.jisseki.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which room may import which: the order of the design, under any root package, so that the planted house is judged as the real
 * one is.
 *
 * @param root the package whose sub-packages are rooms
 */
record Rooms(String root) {

    /** Each may import what stands before it. */
    private static final List<String> ORDER = List.of(
            "common",
            "kept",
            "figures",
            "record",
            "organisation",
            "authority",
            "plan",
            "cycle",
            "submission",
            "review",
            "publication");

    /** They may import all of the above and not each other; {@code shell} alone may import {@code security}. */
    private static final Set<String> TOP = Set.of("shell", "workflow", "tracking", "notification", "security");

    /** Looks after the start and imports no other room. */
    private static final String HEALTH = "health";

    /** What any view asks: who is signed in, and what people and posts are called. */
    private static final Set<String> ASKED_BY_VIEWS = Set.of("authority", "organisation");

    private static final String SHELL = "shell";

    /**
     * A package of a room.
     *
     * @param ui whether it holds views
     */
    record Place(String room, boolean ui) {

        /** Rooms that hold views without a ui package of their own. */
        boolean holdsViews() {
            return ui || room.equals(SHELL) || room.equals("security");
        }
    }

    ArchCondition<JavaClass> importOneWay() {
        return judged(
                "import only rooms that the design's order lets it import",
                (from, to) -> to.room().equals(from.room()) || mayImport(from, to.room()));
    }

    ArchCondition<JavaClass> keepRootsFreeOfViews() {
        return judged("not import a ui", (from, to) -> from.holdsViews() || !to.ui());
    }

    /** The public door of another room's views is its Navigation. */
    ArchCondition<JavaClass> enterOtherViewsByTheirNavigation() {
        return new ArchCondition<>("import another room's ui only through its public Navigation") {
            @Override
            public void check(JavaClass importing, ConditionEvents events) {
                for (Dependency dependency : importing.getDirectDependenciesFromSelf()) {
                    JavaClass imported = dependency.getTargetClass().getBaseComponentType();
                    Optional<Place> from = place(importing);
                    Optional<Place> to = place(imported).filter(Place::ui);
                    if (from.isPresent()
                            && to.isPresent()
                            && !to.get().room().equals(from.get().room())
                            && !to.get().room().equals("common")
                            && !imported.getSimpleName().endsWith("Navigation")) {
                        events.add(SimpleConditionEvent.violated(importing, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** Empty for classes of the root package itself and of everybody else. */
    Optional<Place> place(JavaClass of) {
        String name = of.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        List<String> parts = List.of(name.substring(root.length() + 1).split("\\."));
        return Optional.of(new Place(parts.getFirst(), parts.contains("ui")));
    }

    private ArchCondition<JavaClass> judged(String words, BiPredicate<Place, Place> allowed) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass importing, ConditionEvents events) {
                Place from = place(importing).orElseThrow();
                for (Dependency dependency : importing.getDirectDependenciesFromSelf()) {
                    place(dependency.getTargetClass().getBaseComponentType())
                            .filter(to -> !allowed.test(from, to))
                            .ifPresent(to ->
                                    events.add(SimpleConditionEvent.violated(importing, dependency.getDescription())));
                }
            }
        };
    }

    // A room that the list does not name may import nothing and be imported by nobody, until somebody gives it its
    // place.
    private static boolean mayImport(Place from, String to) {
        if (from.ui() && ASKED_BY_VIEWS.contains(to)) {
            return true;
        }
        if (to.equals("security")) {
            return from.room().equals(SHELL);
        }
        boolean toIsOrdered = ORDER.contains(to);
        if (from.room().equals(HEALTH)) {
            return to.equals("common");
        }
        return toIsOrdered && (TOP.contains(from.room()) || ORDER.indexOf(to) < ORDER.indexOf(from.room()));
    }
}
