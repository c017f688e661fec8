package org.jisseki.submission.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.security.SignedIn;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** A world with a unit, and the paper forms of it as a browser gets them, through the security filters. */
@PortalTest
abstract class PrintedUnits {

    final MockMvcTester web;
    final Round round;
    final TestWorld world;
    final TestClock clock;
    final JdbcClient jdbc;
    final WebApplicationContext portal;

    PrintedUnits(WebApplicationContext portal) {
        this.portal = portal;
        this.jdbc = portal.getBean(JdbcClient.class);
        this.clock = portal.getBean(TestClock.class);
        this.web = MockMvcTester.from(
                portal, builder -> builder.apply(springSecurity()).build());
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 2);
    }

    SubmissionId handedIn(String actual) {
        SubmissionId unit = round.open(world).getFirst();
        round.fill(world.staff, unit, actual);
        round.handIn(world.staff, unit);
        return unit;
    }

    /** The figures of the first indicator. */
    static List<String> figures(Document page) {
        return page.select(".figures tbody tr:first-child td").eachText();
    }

    Document page(PersonId person, SubmissionId unit, String no) {
        MvcTestResult got = get(person, unit, no);
        assertThat(got).hasStatusOk();
        return document(got);
    }

    MvcTestResult get(PersonId person, SubmissionId unit, String no) {
        return web.get()
                .uri(address(unit, no))
                .with(authentication(new SignedIn(person.value(), "someone").authentication()))
                .exchange();
    }

    static String address(SubmissionId unit, String no) {
        return "/print/unit/" + unit.value() + "/" + no;
    }

    static Document document(MvcTestResult page) {
        return Jsoup.parse(html(page));
    }

    static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
