package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.security.SignedIn;
import org.jisseki.submission.Submission;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** What a correction would publish is read before by who releases it, and by nobody else. */
class CorrectionReadBeforeProcessTest extends ApprovedCorrections {

    private final MockMvcTester web;

    CorrectionReadBeforeProcessTest(WebApplicationContext portal) {
        super(portal);
        this.web = MockMvcTester.from(
                portal, builder -> builder.apply(springSecurity()).build());
    }

    /** What would be published can be read before, by who releases and nobody else; it is what then is published. */
    @Test
    void isReadBeforeAndNothingIsStoredByThat() throws IOException {
        Submission approved = approved(units.getFirst(), "49");
        String path = "/unreleased/correction/" + approved.id().value();
        String before = stored();

        MvcTestResult page = get(world.central, path);
        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
        String html = page.getResponse().getContentAsString();
        assertThat(html).contains("公表前", "訂正第1版", "未公表", "49", "誤記", path + "/sheet.pdf", path + "/errata");
        assertThat(get(world.central, path + "?lang=en").getResponse().getContentAsString())
                .contains("Not yet released", "not released");
        assertThat(get(world.central, path + "/errata").getResponse().getContentAsString())
                .contains("公表前", "正誤表", "40", "49");
        assertThat(text(get(world.central, path + "/sheet.pdf"), "unreleased-sheet"))
                .contains("訂正第1版（公表前）", "49");
        assertThat(text(get(world.central, path + "/errata.pdf"), "unreleased-errata"))
                .contains("公表前", "40", "49");
        for (PersonId other :
                List.of(world.staff, world.reviewer, world.head, world.coordinator, world.administrator)) {
            for (String below : List.of("", "/errata", "/sheet.pdf", "/errata.pdf")) {
                assertThat(get(other, path + below))
                        .as("%s by %s", below, other)
                        .hasStatus(404);
            }
            assertThatThrownBy(() -> waiting.of(other)).isInstanceOf(NotFoundException.class);
        }
        assertThat(stored()).as("nothing is stored by looking").isEqualTo(before);
        Sheet shown = waiting.draft(world.central, approved.id()).sheet();

        publishing.releaseCorrections(world.central, approved.id());

        Sheet published = publishing
                .editions
                .sheet(editions().getLast().planCode(), TestWorld.YEAR, "322", 2)
                .orElseThrow();
        assertThat(SheetJson.write(shown).replace(shown.releasedAt(), ""))
                .as("what was seen is what is published")
                .isEqualTo(SheetJson.write(published).replace(published.releasedAt(), ""));
        assertThat(get(world.central, path)).as("out now").hasStatus(404);
    }

    @Test
    void whoWorkedOnItDoesNotReleaseItAndNobodyElseDoes() {
        Submission approved = approved(units.getFirst(), "49");
        for (PersonId other : List.of(world.staff, world.reviewer, world.head, world.coordinator)) {
            assertThatThrownBy(() -> releases.release(other, List.of(seen(approved.id()))))
                    .hasMessage("authority.notNow");
            assertThat(releases.countWaiting(other)).isZero();
        }
        assertThat(releases.countWaiting(world.central)).isPositive();
        jdbc.sql("INSERT INTO contributor (submission_id, person_id) VALUES (?, ?)")
                .params(approved.id().value(), world.central.value())
                .update();
        assertThatThrownBy(() -> releases.release(world.central, List.of(seen(approved.id()))))
                .hasMessage("authority.fourEyes");
    }

    private String stored() {
        return jdbc.sql("""
                        SELECT CONCAT_WS('|', (SELECT COUNT(*) FROM jisseki_record.edition),
                            (SELECT COUNT(*) FROM jisseki_record.edition_file), (SELECT COUNT(*) FROM jisseki_record.record),
                            (SELECT COUNT(*) FROM jisseki_record.edition_pair), (SELECT COUNT(*) FROM correction_release))""").query(String.class).single();
    }

    private MvcTestResult get(PersonId who, String path) {
        return web.get()
                .uri(path)
                .with(authentication(new SignedIn(who.value(), "someone").authentication()))
                .exchange();
    }

    private static String text(MvcTestResult got, String name) throws IOException {
        assertThat(got).hasStatusOk().hasContentType("application/pdf");
        byte[] pdf = got.getResponse().getContentAsByteArray();
        Path kept = Path.of("target", "screenshots", name + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
