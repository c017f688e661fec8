package org.jisseki.publication;

import java.time.OffsetDateTime;
import java.util.List;
import org.jisseki.common.Printed;
import org.jisseki.common.Sentence;
import org.jisseki.common.TextDiff;
import org.jspecify.annotations.Nullable;

/** The list of replacements on paper, with what changed in a text marked. Public for the template. */
public final class ReplacementsPage extends PublishedPage {

    /** Longer than any figure. */
    private static final int FIGURE = 40;

    private final Sentence title;
    private final String at;
    private final List<Replacements.Replacement> all;

    /** @param at as of when, as ISO text */
    ReplacementsPage(Setting setting, Sentence title, String at, List<Replacements.Replacement> all) {
        super(setting);
        this.title = title;
        this.at = at;
        this.all = all;
    }

    public String title() {
        return say(title);
    }

    public String asOf() {
        return say(
                "publication.unreleased.asOf",
                Printed.moment(
                        OffsetDateTime.parse(at).toZonedDateTime(), setting().locale()));
    }

    public List<Replacements.Replacement> all() {
        return all;
    }

    public String count() {
        return all.isEmpty() ? say("publication.replacements.none") : say("publication.replacements.count", all.size());
    }

    public String unit(Replacements.Replacement each) {
        return say("publication.replacements.unit", each.measure().code(), each.unit());
    }

    /** A sentence in the page's language; "-" where there is none. */
    public String words(@Nullable Sentence sentence) {
        return sentence == null ? "-" : say(sentence);
    }

    /** What is there now, with its changes where it is a text; else as it is. */
    public List<TextDiff.Stretch> now(Replacements.Change change) {
        String then = words(change.then());
        String now = words(change.now());
        return then.length() > FIGURE && now.length() > FIGURE
                ? TextDiff.of(then, now)
                : List.of(new TextDiff.Stretch(TextDiff.Kind.SAME, now));
    }
}
