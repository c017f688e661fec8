package org.jisseki.submission.print;

import java.util.List;
import org.jisseki.record.RecordRow;
import org.jisseki.submission.Revision;
import org.jspecify.annotations.Nullable;

/** 決裁欄 and what led there. Public for the template. */
public final class PrintedActs {

    private static final List<String> SEALS = List.of("HAND_IN", "PASS", "APPROVE");

    /** A place of the 決裁欄, named by its step; {@code at} is NULL while nobody did it with this revision. */
    public record Seal(
            String step, String post, String name, @Nullable String at) {}

    /** What somebody did so far. @param revision on which, with the beginning of its hash */
    public record Step(String act, String revision, String post, String name, String at) {}

    private final PrintedUnit unit;
    private final PaperWords words;

    PrintedActs(PrintedUnit unit, PaperWords words) {
        this.unit = unit;
        this.words = words;
    }

    /** Handed in, passed on, approved: with the printed revision. */
    public List<Seal> seals() {
        return SEALS.stream().map(this::seal).toList();
    }

    /** All that was done so far, with whatever revision. */
    public List<Step> steps() {
        return unit.acts().stream()
                .map(row -> new Step(act(row.act().act()), revision(row), post(row), name(row), words.moment(row.at())))
                .toList();
    }

    private Seal seal(String act) {
        Revision revision = unit.revision();
        return unit.acts().stream()
                .filter(row -> row.act().act().equals(act)
                        && revision != null
                        && revision.sha256().equals(row.act().revisionHash())
                        && Integer.valueOf(revision.no()).equals(row.act().revisionNo()))
                .reduce((first, second) -> second)
                .map(row -> new Seal(step(act), post(row), name(row), words.moment(row.at())))
                .orElseGet(() -> new Seal(step(act), "", "", null));
    }

    private String step(String act) {
        return words.say(
                switch (act) {
                    case "PASS" -> "common.step.review";
                    case "APPROVE" -> "common.step.approval";
                    default -> "record.act." + act;
                });
    }

    private String act(String act) {
        return words.say("record.act." + act);
    }

    private String revision(RecordRow row) {
        Integer no = row.act().revisionNo();
        String hash = row.act().revisionHash();
        return no == null || hash == null
                ? ""
                : words.say("submission.print.on", words.say("submission.revision", no), PaperWords.brief(hash));
    }

    private String post(RecordRow row) {
        return unit.title(row.act().post());
    }

    private String name(RecordRow row) {
        return unit.name(row.act().person());
    }
}
