package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jisseki.demo.TestClock;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Quantity;
import org.jisseki.organisation.Place;
import org.jisseki.submission.FrozenHint;
import org.jisseki.submission.SettledKind;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitKind;
import org.jisseki.submission.evidence.FileType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** 差替え: whatever field of a content changes, or is left out, stands in the list under its own name, in both languages. */
class EveryFieldIsNamedTest {

    /** What says which unit, indicator, row or hint it is; and what was typed, of which the figure is told. */
    private static final Set<String> IDENTITY = Set.of(
            "kind",
            "unitId",
            "year",
            "actuals.indicatorId",
            "actuals.typed",
            "actuals.next.typed",
            "evidence.id",
            "hints.rule",
            "hints.field");

    private static final Map<Long, Place> SECTIONS =
            Map.of(4L, new Place(4, "企画班", 1, "政策課", 1, "戦略部"), 5L, new Place(5, "振興班", 2, "産業課", 1, "雇用部"));

    private static final UnitContent FULL = new UnitContent(
            UnitKind.PROGRAM,
            1,
            "事業",
            2020,
            List.of(
                    new UnitContent.EnteredActual(
                            7,
                            "参加企業数",
                            "社",
                            "47",
                            known("47"),
                            known("50"),
                            new Achievement.None(Sentence.of("publication.unit", "目標値がない")),
                            known("45"),
                            known("48"),
                            new UnitContent.Proposal("55", known("55"), "増やすため。")),
                    new UnitContent.EnteredActual(
                            8,
                            "受講者数",
                            "人",
                            "47",
                            known("47"),
                            known("50"),
                            new Achievement.Within(true, 1, "47", "50", null, null),
                            null,
                            null,
                            null)),
            known("990"),
            known("1000"),
            "開いた。",
            List.of(new FrozenHint("FELL", "actual:7", Sentence.of("publication.unit", "下がりました"), "休止のため")),
            List.of(new UnitContent.EnteredFile(3, "名簿.pdf", FileType.PDF, 120, "0123456789abcdef")),
            new UnitContent.Settlement(SettledKind.PENDING, YearMonth.of(2021, 8)),
            known("2000"),
            new UnitContent.Evaluation(
                    "B",
                    "進んだため。",
                    List.of(
                            new UnitContent.EvaluationParagraph("ISSUES", 2020, 1, "足りない。", 4),
                            new UnitContent.EvaluationParagraph("DIRECTION", 2021, 2, "育てる。", 4))));

    private final Words words = new Words(messages(), new TestClock());
    private final SoftAssertions found = new SoftAssertions();
    private int changed;

    @Test
    void everyFieldOfAContentIsNamedWhenItChanges() {
        Set<String> paths = new TreeSet<>();
        walk(FULL, "", Objects::requireNonNull, paths);
        found.assertAll();

        System.out.printf(
                "fields of a content: %d, changes of them named in both languages: %d%n", paths.size(), changed);
        assertThat(paths)
                .containsAll(IDENTITY)
                .contains("evaluation.paragraphs.text", "evaluation.reason", "hints.reason");
    }

    @Test
    void whatIsInsideIsForThoseWhoDecide() {
        UnitContent bare = with(FULL, "evidence", List.of(), "hints", List.of());
        assertThat(Replacements.changes(FULL, bare, SECTIONS, true)).hasSize(2);
        assertThat(Replacements.changes(FULL, bare, SECTIONS, false)).isEmpty();
    }

    /** Changes every component of a record, and of what is within it, one at a time. */
    private void walk(Record of, String path, Function<@Nullable Object, Object> into, Set<String> paths) {
        for (RecordComponent component : of.getClass().getRecordComponents()) {
            String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
            paths.add(name);
            Object value = get(of, component);
            if (IDENTITY.contains(name) || value == null) {
                continue;
            }
            Function<@Nullable Object, Object> place = other -> into.apply(replaced(of, component.getName(), other));
            if (value instanceof List<?> list) {
                for (int at = 0; at < list.size(); at++) {
                    int here = at;
                    walk(
                            (Record) list.get(at),
                            name,
                            other -> place.apply(set(list, here, Objects.requireNonNull(other))),
                            paths);
                }
                named(name + " without its first", (UnitContent) place.apply(list.subList(1, list.size())));
            } else if (value instanceof Record record && record.getClass().getEnclosingClass() == UnitContent.class) {
                walk(record, name, place, paths);
            } else {
                named(name, (UnitContent) place.apply(other(value)));
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                named(name + " left out", (UnitContent) place.apply(null));
            }
        }
    }

    private void named(String what, UnitContent now) {
        changed++;
        List<Replacements.Change> changes = Replacements.changes(FULL, now, SECTIONS, true);
        found.assertThat(changes).as(what).isNotEmpty();
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (Replacements.Change change : changes) {
                String then = change.then() == null ? "" : words.say(change.then(), locale);
                String is = change.now() == null ? "" : words.say(change.now(), locale);
                found.assertThat(words.say(change.name(), locale))
                        .as(what)
                        .isNotBlank()
                        .doesNotContain("{", "publication.", "null");
                found.assertThat(is).as(what).isNotEqualTo(then).doesNotContain("{", "null");
            }
            found.assertThat(changes.stream().map(change -> words.say(change.name(), locale)))
                    .as(what + ": each by a name of its own")
                    .doesNotHaveDuplicates();
        }
    }

    private static Object other(Object value) {
        return switch (value) {
            case String kind when kind.equals("ISSUES") || kind.equals("DIRECTION") -> "REMAINING";
            case String text -> "X" + text;
            case Integer number -> number + 1;
            case Long number -> number + 1;
            case YearMonth month -> month.plusMonths(1);
            case Quantity quantity -> known("123");
            case Sentence sentence -> Sentence.of("publication.unit", "上がりました");
            case Achievement achievement -> new Achievement.Within(false, 1, "47", "50", null, null);
            case Enum<?> constant ->
                Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                        .filter(another -> another != constant)
                        .findFirst()
                        .orElseThrow();
            default -> throw new IllegalArgumentException("No other " + value.getClass());
        };
    }

    private static UnitContent with(Record of, String one, Object value, String two, Object other) {
        return (UnitContent) replaced((Record) replaced(of, one, value), two, other);
    }

    private static Object replaced(Record of, String name, @Nullable Object with) {
        RecordComponent[] components = of.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals(name) ? with : get(of, component))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return of.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object get(Record of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<?> set(List<?> list, int at, Object with) {
        List<Object> others = new ArrayList<>(list);
        others.set(at, with);
        return others;
    }

    private static Quantity known(String value) {
        return Quantity.known(new BigDecimal(value), 0);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/publication", "messages/submission", "messages/figures");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
