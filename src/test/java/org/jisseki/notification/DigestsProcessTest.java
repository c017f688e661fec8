package org.jisseki.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalBeans;
import org.jisseki.demo.TestClock;
import org.jisseki.demo.TestPortal;
import org.jisseki.organisation.WorkingMorning;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.Reminding;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The morning's mail, sent by two portals on one database to a mail server that comes and goes. Only this test's people have addresses. */
class DigestsProcessTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2021, 5, 26);
    private static final int PATIENCE_MS = 60_000;

    private static final GreenMail server =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final TestClock clock = new TestClock();
    private static ConfigurableApplicationContext one;
    private static ConfigurableApplicationContext two;

    private final JdbcClient jdbc = first().getBean(JdbcClient.class);
    private final Round round = new Round(first());
    private final TestWorld world = new TestWorld(jdbc, 2);
    private List<SubmissionId> units = List.of();

    @BeforeAll
    static void start() {
        server.start();
        one = portal();
        two = portal();
    }

    /** Started before the first test is made. */
    private static ConfigurableApplicationContext first() {
        return one;
    }

    private static ConfigurableApplicationContext portal() {
        return PortalBeans.start(
                TestPortal.database(),
                clock,
                Map.of(
                        "spring.mail.host", "127.0.0.1",
                        "spring.mail.port", String.valueOf(server.getSmtp().getPort()),
                        "jisseki.release.poll", "P1D",
                        "jisseki.mail.portal", "https://portal.pref.example"));
    }

    @AfterAll
    static void end() {
        one.close();
        two.close();
        server.stop();
    }

    @BeforeEach
    void openTheYear() throws Exception {
        clock.reset();
        server.purgeEmailFromAllMailboxes();
        units = round.open(world);
        address(world.staff);
        address(world.reviewer);
        clock.setTo(WEDNESDAY); // two business days before the last day of entry
    }

    @AfterEach
    void forget() {
        jdbc.sql("UPDATE person SET mail = NULL").update();
        jdbc.sql("DELETE FROM digest").update();
    }

    @Test
    void whoHasSomethingDueGetsOneMailThatNamesItWithItsLinkAndNoFigure() throws Exception {
        round.fill(world.staff, units.getFirst(), "47.4");

        assertThat(morning(one)).isFalse();

        assertThat(addressees()).containsExactly(address(world.staff)); // nothing waits for the reviewer
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("【実績ポータル】あなたの番 2件（5月26日（水）） / Your turn: 2 (Wed 26 May)");
        assertThat(text(mail))
                .contains(
                        "①\u00a0事業1（施策322）　期限 5月28日（金）　あと2営業日",
                        "https://portal.pref.example/unit/" + units.getFirst().value(),
                        "ホーム：https://portal.pref.example/",
                        "due Fri 28 May, ")
                .doesNotContain("47.4", "990", "取り組んだ");
    }

    @Test
    void twoPortalsAtOnceAndTheWholeDaySendOneMailAPerson() throws Exception {
        for (SubmissionId id : units) {
            round.fill(world.staff, id, "47.4");
        }
        round.handIn(world.staff, units.getFirst());
        clock.setTo(LocalDate.of(2021, 5, 31)); // the review ends on Wednesday, the entry ended on Friday

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> mornings =
                    List.of(() -> morning(one), () -> morning(two), () -> morning(one), () -> morning(two));
            for (Future<Boolean> each : threads.invokeAll(mornings)) {
                assertThat(each.get()).isFalse();
            }
        }
        morning(two);

        assertThat(addressees()).containsExactlyInAnyOrder(address(world.staff), address(world.reviewer));
    }

    @Test
    void aMonthWithoutThePortalIsOneMailAndADayOffIsNone() throws Exception {
        morning(one);
        clock.setTo(LocalDate.of(2021, 6, 26)); // a Saturday
        morning(one);
        assertThat(addressees()).hasSize(1);

        clock.setTo(LocalDate.of(2021, 6, 28));
        morning(one);
        morning(one);

        assertThat(addressees()).hasSize(2);
        assertThat(text(server.getReceivedMessages()[1])).contains("21営業日 超過");
    }

    @Test
    void whatIsNotDueSoonIsNamedOnlyWhereItWasAskedForAgain() throws Exception {
        clock.setTo(LocalDate.of(2021, 5, 24));
        morning(one);
        assertThat(addressees()).isEmpty();

        one.getBean(Reminding.class)
                .remind(
                        world.central,
                        List.of(new AsSeen(
                                units.get(1),
                                round.submissions
                                        .get(world.central, units.get(1))
                                        .version())));
        morning(one);

        assertThat(text(server.getReceivedMessages()[0]))
                .contains("事業2", "再度依頼あり", "asked again")
                .doesNotContain("事業1");
    }

    @Test
    void aServerThatIsDownIsTriedAgainAndHoldsUpNothing() throws Exception {
        server.stop();

        assertThat(morning(one)).isTrue();
        assertThat(state(world.staff)).isEqualTo("WAITING");
        round.fill(world.staff, units.getFirst(), "47.4");

        server.start();
        assertThat(morning(two)).isFalse();
        assertThat(morning(one)).isFalse();
        assertThat(addressees()).containsExactly(address(world.staff));
        assertThat(state(world.staff)).isEqualTo("SENT");
    }

    @Test
    void whatAKilledPortalHadClaimedIsNotSentTwice() throws Exception {
        jdbc.sql("""
                        INSERT INTO digest (person_id, day, state, subject, text, at)
                        VALUES (?, ?, 'CLAIMED', '', '', '')""").params(world.staff.value(), WEDNESDAY).update();

        morning(one);

        assertThat(addressees()).isEmpty();
        assertThat(state(world.staff)).isEqualTo("CLAIMED");
    }

    @Test
    void whoHasNoAddressIsShownAndAnAddressThatIsNoneHoldsUpNobody() throws Exception {
        jdbc.sql("UPDATE person SET mail = 'none@@' WHERE id = ?")
                .param(world.staff.value())
                .update();

        assertThat(morning(one)).isFalse();

        assertThat(state(world.staff)).isEqualTo("REFUSED");
        assertThat(state(world.staff2)).isEqualTo("NOWHERE");
        assertThat(one.getBean(Digests.class).newest(world.central))
                .extracting(Digest::person)
                .contains(world.staff, world.staff2);
    }

    @Test
    void theProcessBeginsTheMorningByItsTimer() throws Exception {
        ManagementService engine = one.getBean(ManagementService.class);
        List<Job> mornings = engine.createTimerJobQuery().list().stream()
                .filter(job -> "timer-start-event".equals(job.getJobHandlerType()))
                .toList();
        assertThat(mornings).hasSize(1);

        engine.moveTimerToExecutableJob(mornings.getFirst().getId());

        assertThat(server.waitForIncomingEmail(PATIENCE_MS, 1)).isTrue();
        assertThat(addressees()).containsExactly(address(world.staff));
    }

    // the same one when it is back
    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean morning(ConfigurableApplicationContext portal) {
        return portal.getBean(WorkingMorning.class).begin();
    }

    private String address(PersonId person) {
        String address = "p" + person.value() + "@pref.example";
        jdbc.sql("UPDATE person SET mail = ? WHERE id = ?")
                .params(address, person.value())
                .update();
        return address;
    }

    private String state(PersonId person) {
        return jdbc.sql("SELECT state FROM digest WHERE person_id = ? AND day = ?")
                .params(person.value(), LocalDate.now(clock))
                .query(String.class)
                .single();
    }

    private static List<String> addressees() throws MessagingException {
        return Arrays.stream(server.getReceivedMessages())
                .map(DigestsProcessTest::to)
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return ((String) mail.getContent()).replace("\r\n", "\n");
    }
}
