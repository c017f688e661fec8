package org.jisseki;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/** The portal. */
@SpringBootApplication
public class JissekiApplication {

    /** Where the prefecture is: dates and fiscal years begin at its midnight. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    static void main(String[] args) {
        // the engine's mornings are the prefecture's, wherever the machine stands; before anything asks for a zone
        System.setProperty("user.timezone", ZONE.getId());
        SpringApplication.run(JissekiApplication.class, args);
    }

    /** The clock everything asks. Any other one wins: the demo's, a test's. */
    @Bean
    @Fallback
    Clock clock() {
        return Clock.system(ZONE);
    }
}
