package org.jisseki.submission.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;

/** The name under which a file is kept and downloaded: the sender's, without what could mislead a person or a machine. */
public final class SafeName {

    /** The longest name, in characters, its extension included. */
    public static final int LENGTH = 120;

    // the yen sign too: Windows makes a path's backslash of it
    private static final Pattern PATH = Pattern.compile(".*[/\\\\\u00A5]", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\t\\n\\r]+");
    // control and format characters, among them those that turn the direction of writing; halves of pairs; no
    // characters
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{FFFE}\\x{FFFF}]");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[:*?\"<>|]");
    // what a Mac takes apart (カ and its mark) belongs together; nothing else is changed
    private static final Pattern WITH_MARKS = Pattern.compile("\\P{M}\\p{M}+");
    private static final Pattern AROUND = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9\u00B9\u00B2\u00B3])(\\..*)?", Pattern.DOTALL);
    private static final String UNNAMED = "file";

    private SafeName() {}

    /**
     * A safe name for a file of a type.
     *
     * @param given as the sender names it
     * @throws RefusedException where its extension is another type's
     */
    public static String of(String given, FileType type) {
        String name = cleaned(given);
        name = NOT_IN_NAMES.matcher(name).replaceAll("_");
        name = WITH_MARKS.matcher(name).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFC));
        name = AROUND.matcher(name).replaceAll("");
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? name : AROUND.matcher(name.substring(0, dot)).replaceAll("");
        String extension = dot < 0 ? type.extensions().getFirst() : name.substring(dot + 1);
        if (!type.extensions().contains(extension.toLowerCase(Locale.ROOT))) {
            throw new RefusedException(
                    "submission.evidence.extension",
                    shortened(extension, LENGTH / 4),
                    Sentence.of("submission.evidence.type." + type));
        }
        if (base.isEmpty()) {
            base = UNNAMED;
        } else if (RESERVED.matcher(base).matches()) {
            base = "_" + base;
        }
        return shortened(base, LENGTH - extension.length() - 1) + "." + extension;
    }

    /** A name as a sentence about its file can show it, whatever the file is. */
    public static String shown(String given) {
        return shortened(cleaned(given), LENGTH / 2);
    }

    private static String cleaned(String given) {
        String name = PATH.matcher(given).replaceFirst("");
        name = SPACE.matcher(name).replaceAll(" ");
        return UNSEEN.matcher(name).replaceAll("");
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).stripTrailing();
    }
}
