package org.jisseki.common;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where it is kept what one person types into the forms about one thing and has not sent yet. A form has a name; its fields are
 * named after it: {@code raise}, or {@code raise.2}, or {@code raise.2.at} for what is chosen beside a text.
 */
public interface Keeping {

    /** What the name of a choice beside a text ends with: alone it is nothing that somebody wrote. */
    String CHOICE = ".at";

    /** A text that was not sent. @param at when it was typed last */
    record Kept(String text, LocalDateTime at) {}

    /** Names person and thing, the same whenever the page is shown: the browser keeps under it what is not here yet. */
    String place();

    Optional<Kept> find(String field);

    /** Whether a text is kept of a form. */
    boolean holds(String form);

    /** The number of the last field that is kept of a form whose fields are named {@code form.1}, {@code form.2}; 0 for none. */
    int lastField(String form);

    /**
     * Keeps what a field says now; a blank one keeps nothing.
     *
     * @throws NotFoundException where the person may not see what it is about
     */
    Optional<Kept> keep(String field, String text);

    /** Throws away what is kept of a form. */
    void drop(String form);

    /** Sends a form: what is done with it and that nothing is kept of it any more are one act. */
    <T> T sent(String form, Supplier<T> act);

    /** {@link #sent(String, Supplier)} for an act without an answer. */
    default void sent(String form, Runnable act) {
        sent(form, () -> {
            act.run();
            return true;
        });
    }
}
