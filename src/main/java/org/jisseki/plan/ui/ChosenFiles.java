package org.jisseki.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jisseki.common.ui.Say;

/** The files that were chosen, until they are imported. */
class ChosenFiles extends Div {

    private static final int MOST_FILES = 20;
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MEGABYTE = 1024 * 1024;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Upload upload = new Upload();
    private final Paragraph rejected = new Paragraph();
    private transient Runnable changed = () -> {};

    ChosenFiles() {
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> {
            files.put(file.fileName(), bytes);
            changed.run();
        }));
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(MOST_BYTES);
        upload.addFileRemovedListener(removed -> {
            files.remove(removed.getFileName());
            changed.run();
        });
        upload.addFileRejectedListener(file -> {
            rejected.setText(file.getFileName() + ": " + file.getErrorMessage());
            rejected.setVisible(true);
        });
        upload.setI18n(words());
        rejected.addClassName("err");
        rejected.getElement().setAttribute("role", "alert");
        rejected.setVisible(false);
        addClassName("chosen");
        add(upload, rejected);
    }

    /** @param changed what follows where other files are chosen */
    void changed(Runnable changed) {
        this.changed = changed;
    }

    Map<String, byte[]> chosen() {
        return Map.copyOf(files);
    }

    void clear() {
        files.clear();
        rejected.setVisible(false);
        upload.clearFileList();
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Say.it("plan.import.add"))
                        .setMany(Say.it("plan.import.add")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Say.it("plan.import.drop"))
                        .setMany(Say.it("plan.import.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Say.it("plan.import.tooMany", MOST_FILES))
                        .setFileIsTooBig(Say.it("plan.import.tooBig", MOST_BYTES / MEGABYTE))
                        .setIncorrectFileType(Say.it("plan.import.notCsv")))
                .setFile(new UploadI18N.File().setRemove(Say.it("plan.import.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Say.it("plan.import.notSent"))
                                .setUnexpectedServerError(Say.it("plan.import.notSent"))
                                .setForbidden(Say.it("plan.import.notSent"))));
    }
}
