package org.jisseki.submission.print;

import java.util.List;
import org.jisseki.submission.FrozenHint;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;

/** What a revision brought along beside its fields: hints with their reasons, evidence. Public for the template. */
public final class PrintedNotes {

    private static final int KILO = 1024;

    /** @param reason NULL where nothing was said to it */
    public record Hint(
            String field, String sentence, @Nullable String reason) {}

    /** A file, known on paper by the beginning of its hash. */
    public record File(String name, String size, String hash) {}

    private final @Nullable UnitContent content;
    private final PrintedUnit unit;
    private final PaperWords words;

    PrintedNotes(PrintedUnit unit, PaperWords words) {
        this.content = unit.content();
        this.unit = unit;
        this.words = words;
    }

    public List<Hint> hints() {
        return content == null
                ? List.of()
                : content.hints().stream().map(this::hint).toList();
    }

    public List<File> evidence() {
        return content == null
                ? List.of()
                : content.evidence().stream().map(this::file).toList();
    }

    private Hint hint(FrozenHint hint) {
        return new Hint(
                words.fieldName(unit.form(), hint.field()),
                words.words().say(hint.said(), words.locale()),
                hint.reason());
    }

    private File file(UnitContent.EnteredFile file) {
        return new File(
                file.name(),
                words.say("common.size.kb", (file.size() + KILO - 1) / KILO),
                PaperWords.brief(file.sha256()));
    }
}
