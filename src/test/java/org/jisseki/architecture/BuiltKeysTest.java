package org.jisseki.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jisseki.figures.Explanation;
import org.jisseki.plan.IndicatorKind;
import org.jisseki.plan.ParagraphKind;
import org.jisseki.record.Act;
import org.jisseki.submission.Move;
import org.jisseki.submission.hint.HintRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every key that the code puts together has words in both languages, whatever its parts are, and as many values as its text has places. */
class BuiltKeysTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    /** More than any text has. */
    private static final int PLACES = 12;

    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    /** Of an enum not all come here: the code asks with these alone. */
    private static final Map<String, Set<String>> ONLY = Map.ofEntries(
            // a queue has units to pass on and units to approve
            Map.entry("review.*", Set.of("PASS", "APPROVE")),
            Map.entry("review.ask.*", Set.of("PASS", "APPROVE")),
            Map.entry("review.step.*", Set.of("PASS", "APPROVE")),
            Map.entry("review.queue.*", Set.of("PASS", "APPROVE")),
            // what leads back is a return or a recall
            Map.entry("submission.back.*", Set.of("RETURN", "RECALL")),
            Map.entry("review.then.*", Set.of("PASS", "APPROVE")),
            Map.entry("review.bulk.*", Set.of("PASS", "APPROVE")),
            Map.entry("review.bulk.ask.*", Set.of("PASS", "APPROVE")),
            Map.entry("review.bulk.done.*", Set.of("PASS", "APPROVE")),
            // against what the first revision of a first year differs from nothing
            Map.entry("review.changes.*", Set.of("LAST_LOOK", "PREVIOUS", "RELEASED", "LAST_YEAR")),
            // what is closed is no concern
            Map.entry("review.measure.finding.*", Set.of("OPEN", "ANSWERED")),
            // a turn ends with the approval
            Map.entry("tracking.act.*", Set.of("NOT_STARTED", "DRAFT", "RETURNED", "IN_REVIEW", "AWAITING_APPROVAL")),
            Map.entry("tracking.what.*", Set.of("NOT_STARTED", "DRAFT")),
            // what one sent is with others, or done
            Map.entry("tracking.noRecall.*", Set.of("IN_REVIEW", "AWAITING_APPROVAL", "APPROVED", "RELEASED")),
            // a report that is being checked has a button instead
            Map.entry("publication.check.now.*", Set.of("COLLECTING", "CHECKED", "FROZEN", "RELEASED", "CANCELLED")),
            // the first edition needs no reason
            Map.entry("publication.because.*", Set.of("UPDATE", "CORRECTION")),
            // where several lines of a guide stand together; a line by itself stands beside its field
            Map.entry(
                    "submission.guide.*",
                    Set.of("NEXT_TARGET", "NEXT_RATIONALE", "NEXT_BUDGET", "GRADE", "GRADE_REASON")));

    /** What the code alone does not say, since it comes from a file, the database or another type's names; beside what the code says. */
    private static final Map<String, Set<String>> OPEN = Map.ofEntries(
            Map.entry("review.kind.*", names(IndicatorKind.values())),
            Map.entry("submission.kind.*", names(IndicatorKind.values())),
            Map.entry("publication.part.*", names(ParagraphKind.values())),
            Map.entry("publication.block.*", blocks()),
            Map.entry("figures.explain.rounding.*", Set.of("HALF_UP", "UP", "DOWN")),
            Map.entry("hint.kind.*", Set.copyOf(HintRules.names())),
            Map.entry("csv.table.*", Set.of()),
            Map.entry("plan.unit.*", Set.of()),
            Map.entry("common.step.*", Set.of("entry", "review", "approval")),
            Map.entry("tracking.filter.*", Set.of("LEFT", "EVERY")),
            Map.entry(
                    "tracking.record.kind.*", Set.of(Act.CYCLE, Act.MEASURE, Act.PLAN, Act.ORGANISATION, Act.ACCOUNT)),
            Map.entry("figures.explain.head.*", steps()),
            Map.entry("record.act.*", names(Move.values())),
            Map.entry("submission.process.*", elements()));

    private static final List<BuiltKeys.Asked> ASKED = BuiltKeys.in(
            ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjectsFromPaths(sources()),
            MessageKeysTest.wording.rooms());

    private final ResourceBundleMessageSource messages = messages();

    @Test
    void haveWordsInBothLanguagesAndNoPlaceIsLeftOpen() {
        assertThat(ASKED).hasSizeGreaterThan(1000);
        assertThat(ASKED.stream().filter(each -> each.parts().size() > 1)).hasSizeGreaterThan(80);
        assertThat(findings(ASKED)).isEmpty();
    }

    /** What is declared here beside the code is asked for by it. */
    @Test
    void nothingIsDeclaredThatTheCodeDoesNotAskFor() {
        Set<String> patterns = ASKED.stream().map(BuiltKeys.Asked::pattern).collect(Collectors.toSet());
        assertThat(patterns).containsAll(ONLY.keySet()).containsAll(OPEN.keySet());
    }

    /** Each thing that can be wrong, planted into a source. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            say("common.status." + kind)          | no words: common.status.PLANTED
            say("common.status." + word)          | not known what comes: common.status.*
            say("common.status." + letter())      | no words: common.status.X
            say("common.cancel" + ".planted")     | no words: common.cancel.planted
            say("review.queue.count")             | too few values: review.queue.count
            say(word == null ? "common.no" : "b") | no words: common.no
            """)
    void isCaught(String expression, String finding) {
        String source = """
                class Planted {
                    enum Kind { DRAFT, PLANTED }
                    void shown(Kind kind, String word) { %s; }
                    String letter() { return "X"; }
                    String say(String key, Object... values) { return key; }
                }""".formatted(expression);
        List<BuiltKeys.Asked> planted = BuiltKeys.in(List.of(source(source)), MessageKeysTest.wording.rooms());

        assertThat(findings(planted)).hasSize(1).first().asString().startsWith(finding);
    }

    private List<String> findings(List<BuiltKeys.Asked> all) {
        Map<String, Set<String>> known = new TreeMap<>();
        all.forEach(each -> known.computeIfAbsent(each.pattern(), pattern -> new TreeSet<>())
                .addAll(each.keys()));
        return all.stream().flatMap(each -> findings(each, known)).toList();
    }

    private Stream<String> findings(BuiltKeys.Asked each, Map<String, Set<String>> known) {
        String pattern = each.pattern();
        if (pattern.startsWith("*") && each.args() == null) {
            return Stream.empty(); // the name of a file
        }
        Set<String> more = OPEN.get(pattern);
        if (!each.isKnown() && more == null) {
            return Stream.of("not known what comes: " + pattern + " at " + each.place());
        }
        Set<String> keys = new TreeSet<>(each.isKnown() ? each.keys() : known.get(pattern));
        Stream.ofNullable(each.isKnown() ? null : more)
                .flatMap(Set::stream)
                .forEach(part -> keys.add(pattern.replace("*", part)));
        Set<String> only = ONLY.get(pattern);
        if (only != null) {
            keys.removeIf(key -> only.stream().noneMatch(part -> key.equals(pattern.replace("*", part))));
        }
        return keys.stream()
                .filter(key -> !key.endsWith("."))
                .flatMap(key -> LANGUAGES.stream().flatMap(language -> finding(key, each, language)))
                .distinct();
    }

    private Stream<String> finding(String key, BuiltKeys.Asked each, Locale language) {
        Integer args = each.args();
        Object[] values = IntStream.range(0, args == null ? PLACES : args)
                .mapToObj(i -> "v")
                .toArray();
        String said = messages.getMessage(key, values, null, language);
        if (said == null) {
            // the beginning of keys that are put together elsewhere
            boolean begins = MessageKeysTest.wording.keys().stream().anyMatch(longer -> longer.startsWith(key + "."));
            return begins && each.args() == null
                    ? Stream.empty()
                    : Stream.of("no words: " + key + " at " + each.place());
        }
        return PLACE.matcher(said).find()
                ? Stream.of("too few values: " + key + " at " + each.place())
                : Stream.empty();
    }

    private static Set<String> blocks() {
        return Stream.of(names(IndicatorKind.values()), names(ParagraphKind.values()), Set.of("MEASURE", "PROGRAM"))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** What has a name in the models. */
    private static Set<String> elements() {
        Set<String> named = new TreeSet<>();
        for (Path model : files(Path.of("processes"), ".bpmn20.xml")) {
            Pattern.compile("<(?!process|message)[a-zA-Z]+ id=\"(\\w+)\" name=")
                    .matcher(read(model))
                    .results()
                    .forEach(found -> named.add(found.group(1)));
        }
        return named;
    }

    private static Set<String> steps() {
        return Stream.of(Explanation.Step.Kind.values())
                .map(kind -> "step." + kind)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.toSet());
    }

    private static List<Path> sources() {
        return files(Path.of("src/main/java"), ".java");
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Planted.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(MessageKeysTest.wording.rooms().stream()
                .map(room -> "messages." + room)
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
