package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.pdf.Conformance;
import org.jisseki.common.pdf.PdfText;
import org.jisseki.common.ui.Language;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestPortal;
import org.jisseki.security.SignedIn;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The assembly draft and what the next release would publish: read in full, page and PDF, by whom they are for and by nobody else. */
@PortalTest
class UnreleasedProcessTest {

    private final MockMvcTester web;
    private final JdbcClient jdbc;
    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final PersonId liaison;
    private final List<SubmissionId> units;
    private final CycleId cycle;
    private final MeasureId measure;

    UnreleasedProcessTest(WebApplicationContext portal, JdbcClient jdbc) {
        this.web = MockMvcTester.from(
                portal, builder -> builder.apply(springSecurity()).build());
        this.jdbc = jdbc;
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 2);
        this.publishing = new Publishing(portal);
        this.liaison = world.person(Role.ASSEMBLY_LIAISON, world.other, null, null);
        this.units = round.open(world);
        this.cycle = round.submissions.get(world.central, units.getFirst()).cycle();
        this.measure = new MeasureId(world.measure);
        approve(units.getFirst(), "47.4");
    }

    @Test
    void theDraftIsADocumentThatStaysAsItWasFrozen() throws IOException {
        assertThat(get(liaison, draft())).as("not frozen yet").hasStatus(404);
        publishing.freeze(world.central, cycle);
        String hash = Objects.requireNonNull(
                round.submissions.get(world.central, units.getFirst()).revisionHash());

        String page = page(liaison, draft());
        assertThat(page)
                .contains("案（議会提出版）", "時点", "令和2年度実績", "施策322", "47.4", "未提出", "集計が間に合わないため")
                .contains("第1稿 " + hash, "公表版ではありません")
                .doesNotContain("初版", "公表後に書き換えません");
        String pdf = pdf(liaison, UnreleasedPath.pdf(UnreleasedPath.DRAFT, cycle, measure));
        assertThat(pdf).contains("案（議会提出版）", "時点", "47.4", "未提出", hash).doesNotContain("初版");
        assertThat(pdf(liaison, UnreleasedPath.all(UnreleasedPath.DRAFT, cycle)))
                .contains("令和2年度", "実績案（議会提出版）", "施策322", "47.4", "未提出", hash);

        jdbc.sql("UPDATE program SET name = 'あとで変えた名' WHERE id = ?")
                .param(world.programs.getFirst())
                .update();
        jdbc.sql(
                        "UPDATE target SET printed = '99', value = 99 WHERE indicator_id IN (SELECT id FROM indicator WHERE plan_id = ?)")
                .param(world.plan.value())
                .update();
        approve(units.getLast(), "12.3");

        assertThat(page(liaison, draft())).as("whatever came after").isEqualTo(page);
        assertThat(page(world.central, next()))
                .as("what is released is what there is now")
                .contains("公表予定（初版）", "12.3", "あとで変えた名");

        assertThat(pdf(liaison, UnreleasedPath.replacements(cycle)))
                .contains("差替え一覧", "入力票は1件", "案：なし→いま：第1稿", "新しく載ります");

        publishing.release(world.central, cycle);

        assertThat(page(liaison, draft())).as("after the release too").isEqualTo(page);
        assertThat(get(world.central, next())).as("nothing waits any more").hasStatus(404);
    }

    /** Drafts that were frozen before sheets were kept are made of the revisions that they froze. */
    @Test
    void aDraftOfBeforeIsReadFromItsRevisions() throws SQLException {
        publishing.freeze(world.central, cycle);
        String kept = page(liaison, draft());
        try (Connection owner = TestPortal.database().connectAsOwner();
                PreparedStatement delete =
                        owner.prepareStatement("DELETE FROM jisseki_record.draft_sheet WHERE cycle_id = ?")) {
            delete.setLong(1, cycle.value());
            delete.executeUpdate();
        }
        approve(units.getLast(), "12.3");

        assertThat(page(liaison, draft())).isEqualTo(kept).doesNotContain("12.3");
    }

    @Test
    void whatWillBePublishedIsReadBeforeAndIsWhatIsPublished() throws IOException {
        String before = page(world.central, next());
        assertThat(before)
                .as("as it stands, while one is open")
                .contains("公表予定（初版）", "47.4", "決裁されていない1件", "未提出")
                .doesNotContain("集計が間に合わないため");
        publishing.freeze(world.central, cycle);
        assertThat(page(world.central, next()))
                .contains("いま公表すると、このとおりの初版になります", "集計が間に合わないため")
                .doesNotContain("決裁されていない");
        assertThat(pdf(world.central, UnreleasedPath.pdf(UnreleasedPath.NEXT, cycle, measure)))
                .contains("公表予定（初版）", "47.4", "集計が間に合わないため");
        assertThat(pdf(world.central, UnreleasedPath.all(UnreleasedPath.NEXT, cycle)))
                .contains("公表予定", "施策322", "47.4");
        String sheet = sheet(world.central, next());
        long rows = stored();

        get(world.central, next());
        get(liaison, draft());
        assertThat(stored()).as("reading stores nothing").isEqualTo(rows);

        Edition edition = publishing.release(world.central, cycle).getFirst();
        assertThat(sheet).isEqualTo(sheetOf(web.get().uri(edition.path()).exchange()));
    }

    @Test
    void nobodyElseFindsThem() {
        publishing.freeze(world.central, cycle);
        List<String> drafts = List.of(
                draft(),
                "/" + UnreleasedPath.pdf(UnreleasedPath.DRAFT, cycle, measure),
                "/" + UnreleasedPath.all(UnreleasedPath.DRAFT, cycle),
                "/" + UnreleasedPath.replacements(cycle));
        List<String> next = List.of(
                next(),
                "/" + UnreleasedPath.pdf(UnreleasedPath.NEXT, cycle, measure),
                "/" + UnreleasedPath.all(UnreleasedPath.NEXT, cycle));
        int cells = 0;
        for (Role role : Role.values()) {
            PersonId by = role == Role.SECTION_STAFF
                    ? world.staff
                    : world.person(role, world.own, world.ownDivision, world.ownSection);
            boolean central = role == Role.CENTRAL_COORDINATOR;
            for (String address : Stream.concat(drafts.stream(), next.stream()).toList()) {
                cells++;
                boolean may = central || (role == Role.ASSEMBLY_LIAISON && drafts.contains(address));
                MvcTestResult got = get(by, address);
                assertThat(got).as("%s: %s", role, address).hasStatus(may ? 200 : 404);
                if (may) {
                    assertThat(got).hasHeader("Cache-Control", "no-store").hasHeader("X-Robots-Tag", "noindex");
                } else {
                    assertThat(got.getResponse().getContentAsByteArray()).isEmpty();
                }
                assertThat(web.get().uri(address).exchange())
                        .as("without signing in")
                        .hasStatus3xxRedirection();
            }
        }
        System.out.printf("unreleased documents: %d cells of role and address%n", cells);
        for (String other : Arrays.asList(
                "/unreleased/draft/999999999/1", "/unreleased/draft/%d/999999999".formatted(cycle.value()))) {
            assertThat(get(liaison, other)).hasStatus(404);
        }
    }

    private void approve(SubmissionId id, String actual) {
        round.fill(world.staff, id, actual);
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }

    private String draft() {
        return "/" + UnreleasedPath.page(UnreleasedPath.DRAFT, cycle, measure);
    }

    private String next() {
        return "/" + UnreleasedPath.page(UnreleasedPath.NEXT, cycle, measure);
    }

    private long stored() {
        return jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM jisseki_record.edition WHERE cycle_id = ?)
                             + (SELECT COUNT(*) FROM jisseki_record.draft_sheet WHERE cycle_id = ?)
                             + (SELECT COUNT(*) FROM jisseki_record.record WHERE subject_kind = 'CYCLE' AND subject_id = ?)""")
                .params(cycle.value(), cycle.value(), cycle.value())
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(PersonId person, String address) {
        return web.get()
                .uri(address)
                .cookie(new Cookie(Language.COOKIE, "ja"))
                .with(authentication(new SignedIn(person.value(), "someone").authentication()))
                .exchange();
    }

    private String page(PersonId person, String address) {
        MvcTestResult got = get(person, address);
        assertThat(got).hasStatusOk();
        return Jsoup.parse(content(got)).text();
    }

    /** What both pages share: all that the paper form says. */
    private String sheet(PersonId person, String address) {
        return sheetOf(get(person, address));
    }

    private static String sheetOf(MvcTestResult got) {
        return Jsoup.parse(content(got))
                .select("section.indicators, section.verdict, .program, .prose")
                .text();
    }

    private static String content(MvcTestResult got) {
        return new String(got.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String pdf(PersonId person, String path) throws IOException {
        MvcTestResult got = get(person, "/" + path);
        assertThat(got).hasStatusOk().hasContentType("application/pdf");
        Conformance.assertKeptAndReadable(got.getResponse().getContentAsByteArray());
        return SheetOnThePage.bare(PdfText.of(got.getResponse().getContentAsByteArray()));
    }
}
