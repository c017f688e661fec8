package org.jisseki.common;

import java.util.Map;

/** Input that is not accepted: for each field in question a sentence to show beside it. Nothing of the act has happened. */
public class InvalidFieldsException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Sentence> problems;

    /** @param problems by the field's key, never empty */
    public InvalidFieldsException(Map<String, Sentence> problems) {
        super("common.invalidFields", problems.size());
        this.problems = Map.copyOf(problems);
    }

    public Map<String, Sentence> problems() {
        return problems;
    }
}
