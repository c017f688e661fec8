package org.jisseki.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says of its mail; the server itself is Spring's {@code spring.mail.host} and without it nothing is sent.
 *
 * @param from      who writes
 * @param portal    the address of the portal as its readers type it, for links
 * @param daysAhead a digest names what is due within so many business days
 */
@ConfigurationProperties("jisseki.mail")
public record MailSettings(
        @DefaultValue("jisseki@localhost") String from,
        @DefaultValue("http://localhost:8080") String portal,
        @DefaultValue("3") int daysAhead) {}
