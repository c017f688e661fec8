package org.jisseki.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.ui.FigureText;
import org.jisseki.common.ui.InJapanese;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.Tag;
import org.jisseki.common.ui.TrendPanel;
import org.jisseki.common.ui.TypedText;
import org.jisseki.cycle.FieldKind;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** One indicator: its row, and below it what is wrong, the findings, the explanation. */
class ActualRow {

    private final Shown shown;
    private final @Nullable Draft draft;
    private final UnitForm.ActualField field;
    private final FieldFindings findings;
    private final GuideNote guide;
    private final Judged judged;
    private final ExplanationPanel explanation;
    private final TrendPanel trend;
    private final Button toggle;

    ActualRow(Shown shown, @Nullable Draft draft, UnitForm.ActualField field, FieldFindings findings, GuideNote guide) {
        this.shown = shown;
        this.draft = shown.draftOf(draft, field.key());
        this.field = field;
        this.findings = findings;
        this.guide = guide;
        Achievement achievement = achievement();
        this.judged = new Judged(achievement, field.unit());
        this.explanation = new ExplanationPanel(field, achievement);
        this.trend = new TrendPanel(field.name(), shown.form().year());
        showTrend();
        this.toggle = new Button(Say.it("submission.explain.open"));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClassName("toggle");
    }

    void addTo(EntryTable table) {
        List<FindingPanel> panels = findings.panels(field.key());
        FieldHints hints = new FieldHints(shown, draft);
        Component value = value(panels);
        NativeTableRow row = table.row(
                name(),
                withYear(field.baseline(), field.baselineYear()),
                last(),
                new TargetText(field),
                value,
                new Div(judged, toggle),
                figure(field.goal()));
        if (value instanceof FigureEntry entered) {
            FigureField figure = entered.figure();
            NativeTableRow problem =
                    table.panel(new Div(figure.problem(), entered.news(), hints.of(field.key(), figure::hintedBy)));
            problem.addClassName("problem");
        } else {
            table.panel(hints.of(field.key(), ids -> {})).addClassName("problem");
        }
        panels.forEach(panel -> table.panel(panel).addClassName("flagged"));
        if (!panels.isEmpty()) {
            row.addClassNames("open", "flagged");
        }
        NativeTableRow explained = table.panel(new Div(explanation, trend));
        explained.setVisible(false);
        toggle.addClickListener(click -> open(row, explained, panels.isEmpty()));
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.setAriaLabel(Say.it("submission.explain.open") + " " + field.name());
    }

    private void open(NativeTableRow row, NativeTableRow explained, boolean plain) {
        boolean opens = !explained.isVisible();
        explained.setVisible(opens);
        toggle.setText(Say.it(opens ? "submission.explain.close" : "submission.explain.open"));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(opens));
        toggle.setAriaLabel(toggle.getText() + " " + field.name());
        if (plain) {
            row.setClassName("open", opens);
        }
    }

    private Component value(List<FindingPanel> panels) {
        if (draft == null) {
            Optional<UnitContent.EnteredActual> frozen = shown.frozen(field);
            FigureText text =
                    figure(frozen.map(UnitContent.EnteredActual::actual).orElse(null));
            text.addClassName("k");
            return text;
        }
        String label = Say.it("submission.actual.label", shown.form().year(), field.name());
        FigureField entered = new FigureField(field.key(), field.unit(), label, draft);
        entered.describedBy(Stream.concat(
                        guide.ids(FieldKind.ACTUAL).stream(),
                        panels.stream().map(panel -> panel.getId().orElse("")))
                .toList());
        draft.watch(() -> {
            Achievement achievement = achievement();
            judged.show(achievement);
            explanation.show(achievement);
            showTrend();
        });
        return new FigureEntry(entered, field.name(), draft);
    }

    private void showTrend() {
        trend.show(shown.trend(field).with(shown.form().year(), actual()).told(field.unit()));
    }

    private @Nullable Quantity actual() {
        if (draft == null) {
            return shown.frozen(field).map(UnitContent.EnteredActual::actual).orElse(null);
        }
        return draft.figure(field.key());
    }

    private @Nullable Achievement achievement() {
        if (draft == null) {
            return shown.frozen(field)
                    .map(UnitContent.EnteredActual::achievement)
                    .orElse(null);
        }
        return field.judge(draft.figure(field.key()));
    }

    private Div name() {
        Div name = new Div(InJapanese.name(field.name()));
        name.getElement()
                .appendChild(new Element("small")
                        .setText(Say.it(
                                "submission.indicator.kind",
                                Say.it("submission.kind." + field.kind()),
                                Say.it("submission.direction." + field.direction()))));
        field.notes().forEach(note -> name.add(new Tag(note)));
        about(name, "submission.explain.description", field.description());
        about(name, "submission.explain.source", field.source());
        return name;
    }

    private static void about(Div name, String key, @Nullable String words) {
        if (words != null) {
            Span about = TypedText.span(Say.it("submission.about", Say.it(key), words));
            name.getElement().appendChild(new Element("small").appendChild(about.getElement()));
        }
    }

    // last year's achievement was printed with the actual, and stands with it
    private Div last() {
        String achieved = shown.last().text(FieldValues.achievementOf(field.key()));
        Div cell = new Div(figure(field.lastActual()));
        if (achieved != null) {
            cell.getElement()
                    .appendChild(new Element("small").setText(Say.it("submission.last.achievement", achieved)));
        }
        return cell;
    }

    private FigureText figure(@Nullable Quantity figure) {
        return new FigureText(figure == null ? null : figure.print(field.unit()));
    }

    private Div withYear(@Nullable Quantity figure, @Nullable FiscalYear year) {
        Div cell = new Div(figure(figure));
        if (year != null) {
            cell.getElement().appendChild(new Element("small").setText(Say.it("submission.baseline.of", year)));
        }
        return cell;
    }
}
