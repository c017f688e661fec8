package org.jisseki.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.publication.SheetFact.Place;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two editions of one sheet (正誤表), and what does not. Found by comparing what was printed, whatever was said
 * to have been corrected. Pure.
 *
 * @param before  what the earlier edition is called, {@code after} the later one
 * @param changes in the order of print; of each subject first what was entered, then what is computed from it
 * @param same    how many places stayed as they were, by block, in the order of print
 * @param stayed  the computed figures that stayed
 * @param followed what was missing in the earlier edition and is not in the later one
 */
public record Errata(
        EditionName before,
        EditionName after,
        List<Change> changes,
        Map<String, Integer> same,
        List<Change> stayed,
        List<Sheet.Missing> followed) {

    public Errata {
        changes = List.copyOf(changes);
        stayed = List.copyOf(stayed);
        followed = List.copyOf(followed);
    }

    /**
     * A place in both editions.
     *
     * @param name  what the subject is called
     * @param wrong 誤: what the earlier edition says; null where it is blank, or has no such place
     * @param right 正: what the later one says; likewise
     */
    public record Change(
            Place place,
            String name,
            @Nullable String wrong,
            @Nullable String right) {

        /** Whether it moved, or stayed, because other figures did. */
        public boolean isDerived() {
            return place.item().isDerived();
        }
    }

    /** A fact as it is compared: with its remark, blank apart from "-". */
    private record Said(SheetFact fact, @Nullable String text) {

        static Said of(SheetFact fact) {
            String shown = Objects.requireNonNullElse(fact.shown(), "");
            String note = fact.note() == null ? "" : " " + fact.note();
            String text = shown + note;
            return new Said(fact, text.isBlank() ? null : text);
        }

        /** Blanks at the ends are shown and are no difference. */
        static boolean differ(@Nullable String one, @Nullable String other) {
            return !Objects.equals(one == null ? null : one.strip(), other == null ? null : other.strip());
        }
    }

    /**
     * Compares two editions.
     *
     * @throws IllegalArgumentException where they are not of one sheet
     */
    public static Errata between(Sheet before, Sheet after) {
        if (!ofOneSheet(before, after)) {
            throw new IllegalArgumentException("Editions of two sheets");
        }
        Map<Place, Said> first = said(before);
        Map<Place, Said> second = said(after);
        List<Change> changes = new ArrayList<>();
        List<Change> stayed = new ArrayList<>();
        Map<String, Integer> same = new LinkedHashMap<>();
        for (Place place : places(first, second)) {
            Change change = change(place, first.get(place), second.get(place));
            if (Said.differ(change.wrong(), change.right())) {
                changes.add(change);
            } else {
                same.merge(place.block(), 1, Integer::sum);
                if (change.isDerived() && change.right() != null) {
                    stayed.add(change);
                }
            }
        }
        return new Errata(before.name(), after.name(), changes, same, stayed, followed(before, after));
    }

    /** Whether values were completed (更新) and nothing was wrong: a 決算見込 that became 決算 was right on its day. */
    public boolean isCompletion() {
        return after.kind() == EditionKind.UPDATE;
    }

    private static List<Sheet.Missing> followed(Sheet before, Sheet after) {
        List<Sheet.Missing> still = new ArrayList<>(after.missing());
        List<Sheet.Missing> followed = new ArrayList<>();
        for (Sheet.Missing unit : before.missing()) {
            // each stands for one: an edition of before that names two units alike says no more than how many they are
            Optional<Sheet.Missing> same =
                    still.stream().filter(unit::isOfUnitOf).findFirst();
            same.ifPresentOrElse(still::remove, () -> followed.add(unit));
        }
        return followed;
    }

    private static boolean ofOneSheet(Sheet one, Sheet other) {
        return one.plan().code().equals(other.plan().code())
                && one.year() == other.year()
                && one.measure().code().equals(other.measure().code())
                && one.form() == other.form();
    }

    private static Map<Place, Said> said(Sheet sheet) {
        // 達成 or 未達成 can move where the printed ratio does not: 68.3 against 68.4 prints 1.00
        return SheetFacts.compared(sheet).stream()
                .map(Said::of)
                .collect(Collectors.toMap(
                        said -> said.fact().place(), Function.identity(), (one, two) -> one, LinkedHashMap::new));
    }

    /** The later edition's places in its order; those that only the earlier one has behind what they stood behind. */
    private static List<Place> places(Map<Place, Said> first, Map<Place, Said> second) {
        List<Place> places = new ArrayList<>(second.keySet());
        Place behind = null;
        for (Place place : first.keySet()) {
            if (!second.containsKey(place)) {
                places.add(behind == null ? 0 : places.indexOf(behind) + 1, place);
            }
            behind = place;
        }
        return places;
    }

    private static Change change(Place place, @Nullable Said first, @Nullable Said second) {
        Said named = second == null ? Objects.requireNonNull(first) : second;
        return new Change(
                place, named.fact().name(), first == null ? null : first.text(), second == null ? null : second.text());
    }
}
