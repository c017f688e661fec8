package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Span;
import org.jisseki.common.Status;

/** A state in word, shape and colour. The shape is drawn by the style sheet and silent; the word alone carries the meaning. */
public class StatusBadge extends Span {

    /** The class of the style sheet that draws the triangle of what is overdue: a date, not a state. */
    public static final String OVERDUE = "late";

    public StatusBadge(Status status) {
        this(status, Say.status(status));
    }

    /** The shape and colour of a state with words of its own: 確認中（ものづくり産業振興課長）. */
    public StatusBadge(Status status, String words) {
        this(shape(status), words);
    }

    private StatusBadge(String shape, String words) {
        super(words);
        addClassNames("st", shape);
    }

    /** Of a submission; an approved correction waits for the release that is its own (公表待ち). */
    public static StatusBadge of(Status status, boolean correction) {
        return new StatusBadge(status, Say.status(status, correction));
    }

    /** 期限超過. */
    public static StatusBadge overdue() {
        return overdue(Say.it("common.overdue"));
    }

    public static StatusBadge overdue(String words) {
        return new StatusBadge(OVERDUE, words);
    }

    /** Shows another state in its place. */
    public void show(Status status) {
        setClassName("st " + shape(status));
        setText(Say.status(status));
    }

    /** The class of the style sheet that draws a state's shape. */
    public static String shape(Status status) {
        return switch (status) {
            case NOT_STARTED -> "non";
            case DRAFT -> "drf";
            case RETURNED -> "ret";
            case IN_REVIEW -> "rev";
            case AWAITING_APPROVAL -> "app";
            case APPROVED -> "done";
            case RELEASED -> "pub";
            case CANCELLED -> "can";
        };
    }
}
