package org.jisseki.notification;

import jakarta.mail.SendFailedException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands one mail to the server, and says what became of it. A server that is down is no failure of the portal. */
@Component
class MailServer {

    private static final Logger log = LoggerFactory.getLogger(MailServer.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;

    MailServer(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    boolean isOff() {
        return sender.getIfAvailable() == null;
    }

    DigestState send(String address, String subject, String text) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(address);
        mail.setSubject(subject);
        mail.setText(text);
        try {
            sender.getObject().send(mail);
            return DigestState.SENT;
        } catch (MailException failure) {
            DigestState became = became(failure);
            // the failure's own words may hold the mail: its kind says enough
            log.warn(
                    "A digest was not sent: {} ({})", became, failure.getClass().getSimpleName());
            return became;
        }
    }

    // Spring gives a cause where it never got through to the server, and the failures of single messages where it did
    private static DigestState became(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return DigestState.WAITING;
        }
        if (failure instanceof MailSendException failed) {
            if (failed.getCause() != null) {
                return DigestState.WAITING;
            }
            return Arrays.stream(failed.getMessageExceptions()).allMatch(SendFailedException.class::isInstance)
                    ? DigestState.REFUSED
                    : DigestState.UNKNOWN;
        }
        return DigestState.REFUSED; // it could not even be written: an address that is none
    }
}
