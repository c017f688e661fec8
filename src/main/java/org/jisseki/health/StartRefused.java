package org.jisseki.health;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The portal does not start here; the message is the sentence that the operator reads. */
class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    StartRefused(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    /** Prints the sentence and the remedy instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<StartRefused> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable rootFailure, StartRefused refusal) {
            return new FailureAnalysis(refusal.getMessage(), refusal.remedy, refusal);
        }
    }
}
