package org.jisseki.submission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.RefusedException;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.Evidence;
import org.jisseki.submission.evidence.FileType;
import org.jisseki.submission.evidence.SafeName;

/** Takes files in, each on its own; what is refused is said beside it, with why. */
class EvidenceUpload extends Div {

    /** Takes lines of what is settled, one way or the other, off the component's own list. */
    private static final String UNDER_WAY = "this.files = this.files.filter(file => file.uploading || file.held)";

    private final SubmissionId submission;
    private final transient Evidence evidence;
    private final transient CurrentPerson person;
    private final transient Consumer<Evidence.Added> added;
    private final Button choose = new Button(Say.it("submission.evidence.add"));
    private final Upload upload = new Upload();
    private final Div problems = new Div();
    private int underWay;

    /** @param added hears of each file that was added, in the view's own turn */
    EvidenceUpload(SubmissionId submission, Evidence evidence, CurrentPerson person, Consumer<Evidence.Added> added) {
        this.submission = submission;
        this.evidence = evidence;
        this.person = person;
        this.added = added;
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(Say.it("submission.evidence.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setUploadHandler(this::take);
        // spares sending what would be refused; what comes all the same is looked at by the service
        upload.setMaxFileSize(Math.toIntExact(evidence.limits().maxSize().toBytes()));
        upload.getElement().setProperty("accept", accepted());
        upload.addFileRejectedListener(file -> problem(file.getFileName(), file.getErrorMessage()));
        upload.setI18n(words());
        addClassName("upload");
        problems.addClassName("err");
        problems.getElement().setAttribute("role", "alert");
        add(problems, upload);
    }

    // for the browser alone: set on the component, its own check would answer in English before ours
    private static String accepted() {
        return Arrays.stream(FileType.values())
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }

    void takeFocus() {
        choose.focus();
    }

    // Outside the view's turn: a long transfer must not keep the page from being worked in.
    private void take(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        ui.access(this::begins);
        try {
            Evidence.Added file = evidence.add(
                    person.id(), submission, event.getFileName(), event.getFileSize(), event.getInputStream());
            ui.access(() -> added.accept(file));
        } catch (RefusedException refusal) {
            // the sender's answer has no view; the sentence goes back with it, and beside the field
            // without a charset the answer's Japanese would be question marks
            event.getResponse().setContentType("application/json;charset=UTF-8");
            event.reject(Say.in(ui.getLocale(), refusal.sentence()));
            ui.access(() -> problem(event.getFileName(), Say.it(refusal.sentence())));
        } finally {
            ui.access(this::ends);
        }
    }

    // what was said of earlier files has been read by whoever begins anew
    private void begins() {
        if (underWay++ == 0) {
            problems.removeAll();
        }
    }

    private void ends() {
        underWay--;
        upload.getElement().executeJs(UNDER_WAY);
    }

    private void problem(String name, String why) {
        problems.add(new Paragraph(Say.it("submission.evidence.problem", SafeName.shown(name), why)));
    }

    private UploadI18N words() {
        String notSent = Say.it("submission.evidence.notSent");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Say.it(
                                "submission.evidence.tooLarge",
                                evidence.limits().maxSize().toMegabytes()))
                        .setIncorrectFileType(Say.it("submission.evidence.unknown")))
                .setFile(new UploadI18N.File().setRemove(Say.it("submission.evidence.cancel")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Say.it("submission.evidence.sending"))
                                .setProcessing(Say.it("submission.evidence.sending")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(notSent)
                                .setUnexpectedServerError(notSent)
                                .setForbidden(notSent)));
    }
}
