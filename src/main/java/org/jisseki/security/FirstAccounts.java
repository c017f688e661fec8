package org.jisseki.security;

import java.time.Clock;
import java.time.LocalDate;
import org.jisseki.authority.Role;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.organisation.FirstPosts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Makes the first system administrator and the first central coordinator, who then make and import everything else: where no
 * account exists and JISSEKI_FIRST_ADMINISTRATOR, JISSEKI_FIRST_COORDINATOR (sign-in names) and JISSEKI_FIRST_PASSWORD are set.
 * The password is a one-time one for both. Once there is an account the settings do nothing.
 */
@Component
class FirstAccounts implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAccounts.class);

    private final OneClick oneClick;
    private final FirstPosts posts;
    private final AccountRows rows;
    private final Passwords passwords;
    private final Clock clock;
    private final String administrator;
    private final String coordinator;
    private final String password;

    FirstAccounts(
            OneClick oneClick,
            FirstPosts posts,
            AccountRows rows,
            Passwords passwords,
            Clock clock,
            @Value("${jisseki.first.administrator:}") String administrator,
            @Value("${jisseki.first.coordinator:}") String coordinator,
            @Value("${jisseki.first.password:}") String password) {
        this.oneClick = oneClick;
        this.posts = posts;
        this.rows = rows;
        this.passwords = passwords;
        this.clock = clock;
        this.administrator = administrator;
        this.coordinator = coordinator;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (administrator.isBlank() || coordinator.isBlank() || password.isBlank()) {
            return;
        }
        oneClick.run(() -> {
            if (rows.isEmpty()) {
                make(administrator, Role.SYSTEM_ADMINISTRATOR, Sentence.of("security.first.administrator"));
                make(coordinator, Role.CENTRAL_COORDINATOR, Sentence.of("security.first.coordinator"));
                log.info("The first accounts are made; each chooses a password of its own at the first sign-in.");
            }
        });
    }

    private void make(String username, Role role, Sentence title) {
        String folded = Passwords.folded(username);
        PersonId person = posts.appoint(folded, role.name(), title, LocalDate.now(clock));
        rows.insert(person, folded, passwords.encode(password));
    }
}
