package org.jisseki.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jisseki.common.CycleId;
import org.jisseki.common.Status;
import org.jisseki.common.ui.NameText;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.TypedText;
import org.jisseki.publication.EditionName;
import org.jisseki.publication.ReleasePreview;
import org.jisseki.publication.ReleasePreview.UnitState;
import org.jisseki.publication.UnreleasedPath;
import org.jspecify.annotations.Nullable;

/** What a release takes in of each measure, unit by unit; what is not decided can be named missing, and taken back. */
class ReleaseMeasures extends Div {

    private final CycleId cycle;
    private final Map<String, EditionName> newest = new HashMap<>();
    private final Consumer<List<UnitState>> name;
    private final Consumer<UnitState> takeBack;

    ReleaseMeasures(ReleasePreview preview, Consumer<List<UnitState>> name, Consumer<UnitState> takeBack) {
        this.cycle = preview.cycle().id();
        // in the order of release: the last of a measure stands
        preview.released().forEach(edition -> newest.put(edition.measureCode(), edition.name()));
        this.name = name;
        this.takeBack = takeBack;
        if (preview.approved() > 0) {
            Div all = new Div(UnreleasedLinks.all(UnreleasedPath.NEXT, cycle));
            all.addClassName("actions");
            add(new Section(new Paragraph(Say.it("publication.next.read")), all));
        }
        preview.measures().forEach(measure -> add(measure(measure)));
    }

    private Section measure(ReleasePreview.OfMeasure measure) {
        PlainTable table = new PlainTable(
                measure.name(),
                Say.it("publication.release.unit"),
                Say.it("publication.release.state"),
                Say.it("publication.release.holder"),
                Say.it("publication.release.becomes"));
        table.addClassName("flush");
        for (UnitState unit : measure.units()) {
            Span title = NameText.in(new Span(), Say.it(unit.name()));
            title.addClassName("name");
            table.row(
                    title,
                    new StatusBadge(unit.status()),
                    new Span(unit.holder()),
                    becomes(unit, newest.get(measure.code())));
        }
        String name = Say.it("publication.release.measure", measure.code(), measure.name());
        Div head = new Div(new H2(name), new ReportBadge(measure.status()));
        if (!measure.in(Status.APPROVED).isEmpty()) {
            head.add(new UnreleasedLinks(UnreleasedPath.NEXT, cycle, measure.measure(), name));
        }
        head.addClassName("sub");
        return new Section(head, table);
    }

    /** @param newest what the measure's newest edition is called; NULL before it is public */
    private Component becomes(UnitState unit, @Nullable EditionName newest) {
        return switch (unit.status()) {
            case APPROVED -> new Span(Say.it("publication.release.becomes.new"));
            case RELEASED ->
                new Span(
                        newest == null
                                ? Say.it("publication.release.becomes.making")
                                : Say.it("publication.release.becomes.kept", newest.sentence()));
            case CANCELLED -> new Span();
            default -> missing(unit);
        };
    }

    private Component missing(UnitState unit) {
        String reason = unit.reason();
        Button act = new Button(
                Say.it(reason == null ? "publication.missing.name" : "publication.missing.takeBack"), click -> {
                    if (reason == null) {
                        name.accept(List.of(unit));
                    } else {
                        takeBack.accept(unit);
                    }
                });
        act.addThemeVariants(ButtonVariant.TERTIARY);
        act.getElement()
                .setAttribute(
                        "aria-label",
                        Say.it(
                                reason == null
                                        ? "publication.missing.name.label"
                                        : "publication.missing.takeBack.label",
                                unit.name()));
        Span words = reason == null
                ? new Span(Say.it("publication.release.becomes.undecided"))
                : PlainTable.lines(new Span(Say.it("publication.release.becomes.missing")), TypedText.span(reason));
        Div cell = new Div(words, act);
        cell.addClassName("becomes");
        return cell;
    }
}
