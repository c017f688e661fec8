package org.jisseki.publication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between an edition and the one before it, in one language. Public for the templates. */
public final class ErrataPage extends PublishedPage {

    private final Edition edition;
    private final Errata errata;
    private final List<EditionFile.Kind> kinds;

    ErrataPage(Setting setting, Edition edition, Errata errata, List<EditionFile.Kind> kinds) {
        super(setting);
        this.edition = edition;
        this.errata = errata;
        this.kinds = kinds;
    }

    public Errata errata() {
        return errata;
    }

    public Edition edition() {
        return edition;
    }

    @Override
    String path() {
        return pathOf(edition) + "/errata";
    }

    /** 正誤表, or where values were only completed 更新箇所. */
    public String title() {
        return say(errata.isCompletion() ? "publication.errata.completed" : "publication.errata");
    }

    public String measure() {
        return say("publication.measure") + edition.measureCode() + " " + edition.measureName();
    }

    public String wrongHead() {
        return say(
                errata.isCompletion() ? "publication.errata.before" : "publication.errata.wrong", no(errata.before()));
    }

    public String rightHead() {
        return say(errata.isCompletion() ? "publication.errata.after" : "publication.errata.right", no(edition.name()));
    }

    /** What of its subject a place is: 令和2年度 実績値. */
    public String item(Errata.Change change) {
        SheetFact.Place place = change.place();
        String item = say("publication.fact." + place.item());
        Integer year = place.year();
        return year == null ? item : years().full(year) + " " + item;
    }

    public String subject(Errata.Change change) {
        String block = say("publication.block." + change.place().block());
        return change.name().isEmpty() ? block : block + " " + change.name();
    }

    /** What a place says; null where it is blank. */
    public @Nullable String said(Errata.Change change, boolean right) {
        String text = right ? change.right() : change.wrong();
        return text != null && change.place().item() == SheetFact.Item.JUDGED ? judged(text) : text;
    }

    private String judged(String text) {
        String[] parts = text.split(SheetFacts.BY, 2);
        String outcome = say(parts[0].equals("met") ? "figures.met" : "figures.missed");
        if (parts.length == 1) {
            return outcome;
        }
        boolean published = parts[1].startsWith(SheetFacts.PUBLISHED);
        return say(
                "figures.judgedBy",
                outcome,
                published
                        ? say("figures.explain.by.milestone", parts[1].substring(SheetFacts.PUBLISHED.length()))
                        : say("figures.explain.by.expected", parts[1]));
    }

    /** What was missing in the edition before and is not in this one. */
    public String followed() {
        return errata.followed().stream()
                .map(unit -> missing(
                        unit,
                        errata.followed().stream().map(Sheet.Missing::name).toList()))
                .collect(Collectors.joining(say("publication.errata.and")));
    }

    /** Where nothing changed: 主指標 12か所、… */
    public String same() {
        return errata.same().entrySet().stream()
                .map(this::counted)
                .collect(Collectors.joining(say("publication.errata.and")));
    }

    public List<EditionFile.Kind> kinds() {
        return kinds;
    }

    public String fileLink(EditionFile.Kind kind) {
        return address(pathOf(edition) + "/" + kind.segment());
    }

    private String counted(Map.Entry<String, Integer> block) {
        return say("publication.errata.count", say("publication.block." + block.getKey()), block.getValue());
    }
}
