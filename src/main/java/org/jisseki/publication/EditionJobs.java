package org.jisseki.publication;

import java.util.Collection;
import java.util.Set;

/** What is made of editions in the background and could not be made, however often it was tried. */
public interface EditionJobs {

    /** Which of these processes are left with an edition that could not be made. */
    Set<String> failed(Collection<String> instanceIds);

    /** How many jobs were given up, whatever they were to do: for who looks after the engine. */
    int failed();

    /** Lets these be tried once more; it begins once the caller's transaction is committed. */
    void retry(Collection<String> instanceIds);
}
