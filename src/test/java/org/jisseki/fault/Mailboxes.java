package org.jisseki.fault;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** A mail server that outlives the portals: what it was given is what people got. */
final class Mailboxes implements AutoCloseable {

    private static final Pattern PERSON = Pattern.compile("p(\\d+)@pref\\.example");
    private static final Pattern DAY = Pattern.compile("（(\\d+)月(\\d+)日（.））");

    static {
        // it says of every address that it did not know it
        ((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.WARN);
    }

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Mailboxes() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (thread.getName().startsWith("smtp:")) {
                System.out.println("a mail was cut off on its way");
            } else {
                failure.printStackTrace();
            }
        });
        server.start();
    }

    /** The address that {@link #mailed} knows a person by. */
    static String address(long person) {
        return "p%d@pref.example".formatted(person);
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** What came so far, by the day that its subject names; the tests' days are all of one year. */
    List<Witness.Mailed> mailed() {
        return Arrays.stream(server.getReceivedMessages())
                .map(Mailboxes::mailed)
                .toList();
    }

    private static Witness.Mailed mailed(MimeMessage mail) {
        try {
            MatchResult person = found(PERSON, mail.getAllRecipients()[0].toString());
            MatchResult day = found(DAY, mail.getSubject());
            return new Witness.Mailed(
                    Long.parseLong(person.group(1)),
                    LocalDate.of(
                            Mornings.FIRST.getYear(), Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2))));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MatchResult found(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow(() -> new IllegalStateException(text));
    }

    @Override
    public void close() {
        server.stop();
    }
}
