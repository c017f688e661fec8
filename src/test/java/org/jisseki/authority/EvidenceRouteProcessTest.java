package org.jisseki.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.record.Sha256;
import org.jisseki.security.SignedIn;
import org.jisseki.submission.evidence.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.web.context.WebApplicationContext;

/**
 * The address of a file, for every role, relation and state: what was handed in is read by whoever may see the unit, what is
 * only in the draft by whoever may edit it; all others are answered as if there were no such file.
 */
@PortalTest
class EvidenceRouteProcessTest {

    private final AuthorityTable table = AuthorityTable.read();
    private final WebApplicationContext portal;
    private final MockMvcTester http;
    private final Acts acts;
    private final JdbcClient jdbc;

    EvidenceRouteProcessTest(WebApplicationContext portal, JdbcClient jdbc) {
        this.portal = portal;
        this.http = MockMvcTester.from(
                portal,
                (DefaultMockMvcBuilder builder) -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
        this.acts = new Acts(portal);
        this.jdbc = jdbc;
    }

    @Test
    void everyCellByTheAddress() {
        Map<Status, Integer> needed = new EnumMap<>(Status.class);
        for (Status state : Status.values()) {
            needed.put(state, 1);
        }
        UnitsInEachState units = new UnitsInEachState(portal, needed);
        storeTheBytes();
        SoftAssertions found = new SoftAssertions();
        int given = 0;
        int notFound = 0;
        for (Role role : Role.values()) {
            for (Relation relation : Relation.values()) {
                PostId post = units.post(role, relation);
                units.route(relation, post);
                PersonId person = units.world.holder(post);
                for (Status state : Status.values()) {
                    boolean handedIn = acts.isHandedIn(units.of(state));
                    Cell cell = new Cell(role, relation, state, handedIn ? Action.SEE : Action.EDIT, false);
                    int expected = cell.allowedBy(table) == null ? 404 : 200;
                    found.assertThat(status(person, units.of(state)))
                            .as("%s", cell)
                            .isEqualTo(expected);
                    given += expected == 200 ? 1 : 0;
                    notFound += expected == 404 ? 1 : 0;
                }
            }
        }
        found.assertAll();
        assertThat(given).isPositive();
        assertThat(notFound).isPositive();
        System.out.printf(
                "evidence by its address: %d cells, given %d, not found %d%n", given + notFound, given, notFound);
    }

    @Test
    void whoeverIsNotSignedInIsLedToTheSignIn() {
        assertThat(http.get().uri("/evidence/1")).hasStatus(302).redirectedUrl().endsWith("/login");
    }

    private int status(PersonId by, SubmissionId unit) {
        return http.get()
                .uri("/evidence/" + acts.oldestFile(unit))
                .with(SecurityMockMvcRequestPostProcessors.authentication(
                        new SignedIn(by.value(), "someone").authentication()))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private void storeTheBytes() {
        String sha256 = Sha256.of(ByteBuffer.wrap(Samples.pdf()));
        jdbc.sql("INSERT IGNORE INTO jisseki_record.evidence_content (sha256, size) VALUES (?, ?)")
                .params(sha256, Samples.pdf().length)
                .update();
        jdbc.sql("INSERT IGNORE INTO jisseki_record.evidence_part (sha256, no, bytes) VALUES (?, 0, ?)")
                .params(sha256, Samples.pdf())
                .update();
    }
}
