package org.jisseki.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the screens, and the sources that use them; each finding in one line.
 *
 * @param messages the text of each message file, by its name such as {@code cycle_ja.properties}
 * @param java     the text of each source file, by its path
 * @param pages    the text of each template, by its path
 */
record Wording(Map<String, String> messages, Map<String, String> java, Map<String, String> pages) {

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:^\\s*//.*$)");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern KEY = Pattern.compile("[a-z]+(?:\\.[A-Za-z0-9_-]+)+");
    private static final Pattern QUOTED_ON_PAGE = Pattern.compile("(?:#\\{|')([a-z]+\\.[A-Za-z0-9_.-]*)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    /** What stands on the keys of a keyboard, in any language. */
    private static final Set<String> KEYS = Set.of("Enter", "Esc", "Tab");

    /** They say how a Japanese year is typed, or a word that only Japanese is read in. */
    private static final Set<String> MAY_HOLD_JAPANESE = Set.of("csv.notYear", "csv.type.year", "figures.remark");

    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

    // what a view would hand to a component as words; a class name or an attribute is not
    private static final Pattern SHOWN = Pattern.compile(
            "(?:new (?:Button|Span|H[1-6]|Paragraph|Anchor|Div|Text|TextField|TextArea|Checkbox|ConfirmDialog|NativeLabel)\\("
                    + "|set(?:Text|Label|Title|HelperText|Placeholder|ErrorMessage|AriaLabel|Header)\\("
                    + "|Notification\\.show\\()\\s*\"([^\"#][^\"]*[A-Za-z]{2}[^\"]*|[A-Za-z]{2})\"");

    /** Keys of both languages, placeholders, the room's name before each key. */
    List<String> betweenLanguages() {
        List<String> findings = new ArrayList<>();
        for (String room : rooms()) {
            Map<String, String> ja = parsed(room + "_ja.properties");
            Map<String, String> en = parsed(room + "_en.properties");
            Set<String> keys = new TreeSet<>(ja.keySet());
            keys.addAll(en.keySet());
            for (String key : keys) {
                if (!key.startsWith(room + ".")) {
                    findings.add("not of its room: " + key);
                }
                String inJapanese = ja.get(key);
                String inEnglish = en.get(key);
                if (inJapanese == null || inEnglish == null) {
                    findings.add("in one language only: " + key);
                } else {
                    compare(key, inJapanese, inEnglish, findings);
                }
            }
        }
        return findings;
    }

    private static void compare(String key, String ja, String en, List<String> findings) {
        if (!placeholders(ja).equals(placeholders(en))) {
            findings.add("other placeholders: " + key);
        }
        for (String text : List.of(ja, en)) {
            if (text.isBlank()) {
                findings.add("says nothing: " + key);
            }
            // a pattern eats single quotes; a text without placeholders is no pattern
            boolean pattern = !placeholders(text).isEmpty();
            if (pattern ? LONE_QUOTE.matcher(text).find() : text.contains("''")) {
                findings.add("quotes that are printed otherwise: " + key);
            }
        }
        if (JAPANESE.matcher(en).find() && !MAY_HOLD_JAPANESE.contains(key) && !key.endsWith(".otherLanguage")) {
            findings.add("Japanese among the English: " + key);
        }
    }

    /** Keys that the code names and no file has, and the reverse. */
    List<String> betweenCodeAndFiles() {
        Set<String> keys = keys();
        Set<String> rooms = rooms();
        Set<String> named = new TreeSet<>();
        java.values()
                .forEach(source -> literals(source).stream()
                        .filter(text -> rooms.contains(text.split("\\.", 2)[0]) && text.contains("."))
                        .forEach(named::add));
        pages.values()
                .forEach(page -> QUOTED_ON_PAGE
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .filter(text -> rooms.contains(text.split("\\.", 2)[0]))
                        .forEach(named::add));
        Set<String> whole =
                named.stream().filter(text -> KEY.matcher(text).matches()).collect(Collectors.toSet());
        Set<String> beginnings =
                named.stream().filter(text -> text.endsWith(".")).collect(Collectors.toSet());
        List<String> findings = new ArrayList<>();
        whole.stream()
                .filter(key -> !keys.contains(key) && keys.stream().noneMatch(other -> other.startsWith(key + ".")))
                .forEach(key -> findings.add("in no file: " + key));
        beginnings.stream()
                .filter(beginning -> keys.stream().noneMatch(key -> key.startsWith(beginning)))
                .forEach(beginning -> findings.add("in no file: " + beginning));
        keys.stream()
                .filter(key -> !whole.contains(key)
                        && beginnings.stream().noneMatch(key::startsWith)
                        && whole.stream().noneMatch(begin -> key.startsWith(begin + ".") && !keys.contains(begin)))
                .forEach(key -> findings.add("never used: " + key));
        return findings;
    }

    /** Words that stand in the code instead of a message file. @param mayHold ends of paths that may hold Japanese */
    List<String> amongTheCode(Set<String> mayHold) {
        List<String> findings = new ArrayList<>();
        java.forEach((path, source) -> {
            if (mayHold.stream().noneMatch(path::endsWith)) {
                literals(source).stream()
                        .filter(text -> JAPANESE.matcher(text).find())
                        .forEach(text -> findings.add("Japanese in " + path + ": " + text));
            }
            if (path.contains("/ui/") || path.contains("/shell/")) {
                SHOWN.matcher(COMMENT.matcher(source).replaceAll(""))
                        .results()
                        .map(found -> found.group(1))
                        .filter(text -> !KEY.matcher(text).matches() && !KEYS.contains(text))
                        .forEach(text -> findings.add("words in " + path + ": " + text));
            }
        });
        return findings;
    }

    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        messages.keySet().forEach(file -> keys.addAll(parsed(file).keySet()));
        return keys;
    }

    Set<String> rooms() {
        return messages.keySet().stream()
                .map(file -> file.replaceFirst("_(ja|en)\\.properties$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The string literals of a source, text blocks among them, comments not. */
    static List<String> literals(String source) {
        List<String> literals = new ArrayList<>();
        String code = COMMENT.matcher(source).replaceAll("");
        Matcher blocks = TEXT_BLOCK.matcher(code);
        blocks.results().forEach(block -> literals.add(block.group(1)));
        STRING.matcher(blocks.replaceAll("")).results().forEach(text -> literals.add(text.group(1)));
        return literals;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private Map<String, String> parsed(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(messages.getOrDefault(file, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> parsed = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> parsed.put(key, properties.getProperty(key)));
        return parsed;
    }
}
