package org.jisseki;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal. */
@SpringBootApplication
public class JissekiApplication {

    static void main(String[] args) {
        SpringApplication.run(JissekiApplication.class, args);
    }
}
