package org.jisseki.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit with evidence, through the services. */
@PortalTest
abstract class EvidenceCase {

    /** What there is, counted by SQL: files of the unit; contents and parts of all units. */
    record Stored(long files, long contents, long parts) {}

    static final InputStream NEVER_READ = new InputStream() {
        @Override
        public int read() {
            throw new AssertionError("was read");
        }
    };

    final Evidence evidence;
    final JdbcClient jdbc;
    final Round round;
    final TestWorld world;
    final SubmissionId unit;

    EvidenceCase(ApplicationContext portal) {
        this.evidence = portal.getBean(Evidence.class);
        this.jdbc = portal.getBean(JdbcClient.class);
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.unit = round.open(world).getFirst();
    }

    final Evidence.Added add(PersonId by, String name, byte[] content) {
        try {
            return evidence.add(by, unit, name, content.length, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final byte[] read(PersonId by, EvidenceFile file) throws IOException {
        try (InputStream content = evidence.download(by, file.id()).content()) {
            return content.readAllBytes();
        }
    }

    final Stored stored() {
        return jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM evidence WHERE submission_id = ?) AS files,
                               (SELECT COUNT(*) FROM jisseki_record.evidence_content) AS contents,
                               (SELECT COUNT(*) FROM jisseki_record.evidence_part) AS parts""").param(unit.value()).query(Stored.class).single();
    }
}
