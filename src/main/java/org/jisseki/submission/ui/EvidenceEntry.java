package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.Evidence;
import org.jisseki.submission.EvidenceFile;
import org.jisseki.submission.evidence.EvidenceLimits;

/** 根拠資料 while entering: what is there, and more. Only this section changes; what is typed elsewhere stays as it is. */
class EvidenceEntry extends Section {

    private final transient Shown shown;
    private final transient Draft draft;
    private final transient Evidence evidence;
    private final UnorderedList list = new UnorderedList();
    private final EmptyNote none = new EmptyNote(Say.it("submission.evidence.none"));
    private final EvidenceUpload upload;

    EvidenceEntry(Shown shown, Draft draft, Evidence evidence, CurrentPerson person) {
        this.shown = shown;
        this.draft = draft;
        this.evidence = evidence;
        this.upload = new EvidenceUpload(shown.submission().id(), evidence, person, this::added);
        EvidenceLimits limits = evidence.limits();
        Span hint = new Span(Say.it("submission.evidence.hint", limits.maxSize().toMegabytes(), limits.maxFiles()));
        hint.addClassName("s");
        Div head = new Div(new H2(Say.it("submission.evidence")), hint);
        head.addClassName("sub");
        list.addClassName("files");
        add(head, none, list, upload);
        show(shown.evidence());
    }

    private void added(Evidence.Added added) {
        draft.edited(added.submission());
        read();
        Notices.done(Say.it("submission.evidence.added", added.file().name()));
    }

    private void remove(EvidenceFile file) {
        draft.edited(evidence.remove(shown.who(), file.id()));
        read();
        upload.takeFocus();
        Notices.done(Say.it("submission.evidence.removed", file.name()));
    }

    private void read() {
        show(evidence.of(shown.who(), shown.submission().id()));
    }

    private void show(List<EvidenceFile> files) {
        list.removeAll();
        List<EvidenceFile> present =
                files.stream().filter(file -> !file.removed()).toList();
        present.stream().map(this::line).forEach(list::add);
        list.setVisible(!present.isEmpty());
        none.setVisible(present.isEmpty());
    }

    private ListItem line(EvidenceFile file) {
        ListItem line = EvidenceSection.line(file);
        Button remove = new Button(Say.it("submission.evidence.remove"), click -> ask(file));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(Say.it("submission.evidence.remove.label", file.name()));
        line.add(remove);
        return line;
    }

    private void ask(EvidenceFile file) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Say.it("submission.evidence.remove.title", file.name()));
        dialog.setText(Say.it("submission.evidence.remove.text"));
        dialog.setConfirmText(Say.it("submission.evidence.remove"));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("common.cancel"));
        dialog.addConfirmListener(confirmed -> remove(file));
        dialog.open();
    }
}
