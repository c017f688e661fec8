package org.jisseki.submission.evidence;

import java.util.List;

/** What evidence may be. Which one a file is, its content says: neither its name nor what its sender declares. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    /** CSV and plain text, in UTF-8 or windows-31j. */
    TEXT("text/plain", "txt", "csv");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** As a download declares it. */
    public String mediaType() {
        return mediaType;
    }

    /** In lower case, without the dot; the first is what a name without an extension gets. */
    public List<String> extensions() {
        return extensions;
    }
}
