package org.jisseki.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.jisseki.common.OneClick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the log has of a failure outside a window. */
@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {

    private final Failures failures = new Failures(mock(OneClick.class));

    @Test
    void aBrowserThatLeftIsNoError(CapturedOutput log) {
        failures.error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));
        failures.error(new ErrorEvent(new IllegalStateException(new ClientAbortException())));
        assertThat(log).doesNotContain("ERROR", "Failure ");
    }

    @Test
    void anythingElseIsOneWithItsNumber(CapturedOutput log) {
        failures.error(new ErrorEvent(new IllegalStateException("out of order")));
        assertThat(log).containsPattern("ERROR.*Failure [0-9A-F]{8}").contains("out of order");
    }
}
