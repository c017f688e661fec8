package org.jisseki.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalBeans;
import org.jisseki.demo.TestClock;
import org.jisseki.submission.Evidence;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A portal that is killed while it takes in files. It says {@code half} when half of a file has come, {@code sent} when the last
 * byte has, {@code stored <id>} when the act is done, and goes on with the next file.
 */
final class Uploader {

    private static final int SIZE = 6 << 20;

    private Uploader() {}

    /** @param args the person, the submission, and the settings of the database as key=value */
    static void main(String[] args) throws IOException {
        PersonId by = new PersonId(Long.parseLong(args[0]));
        SubmissionId unit = new SubmissionId(Long.parseLong(args[1]));
        Map<String, String> settings = new HashMap<>(Map.of("logging.level.root", "error"));
        Arrays.stream(args).skip(2).forEach(each -> settings.put(each.split("=", 2)[0], each.split("=", 2)[1]));
        try (ConfigurableApplicationContext portal = PortalBeans.start(settings, new TestClock())) {
            Evidence evidence = portal.getBean(Evidence.class);
            for (int i = 0; ; i++) {
                byte[] content = content(i);
                long file = evidence.add(by, unit, i + ".txt", content.length, told(content))
                        .file()
                        .id();
                System.out.println("stored " + file);
                evidence.remove(by, file);
            }
        }
    }

    // each another one, so that each is stored anew
    private static byte[] content(int number) {
        byte[] content = new byte[SIZE];
        Arrays.fill(content, (byte) 'a');
        byte[] own = (number + " " + ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(own, 0, content, 0, own.length);
        return content;
    }

    private static InputStream told(byte[] content) {
        return new ByteArrayInputStream(content) {
            private boolean halfTold;

            @Override
            public synchronized int read(byte[] into, int from, int most) {
                int got = super.read(into, from, most);
                if (!halfTold && pos > content.length / 2) {
                    halfTold = true;
                    System.out.println("half");
                } else if (got < 0) {
                    System.out.println("sent");
                }
                return got;
            }
        };
    }
}
