package org.jisseki.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jisseki.authority.Role;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.demo.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who comes in, who does not, and what is said to them. */
@PortalTest
class SignInTest {

    private static final String OWN = "a password of my own";

    private final Accounts accounts;
    private final SignIn signIn;
    private final CurrentPersonFromSignIn current;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final MockMvc mvc;
    private final PersonId administrator;
    private final PersonId person;
    private final String username;

    SignInTest(
            Accounts accounts,
            SignIn signIn,
            CurrentPersonFromSignIn current,
            TestClock clock,
            JdbcClient jdbc,
            WebApplicationContext web) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.current = current;
        this.clock = clock;
        this.jdbc = jdbc;
        this.mvc =
                MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
        this.administrator = TestPeople.with(jdbc, Role.SYSTEM_ADMINISTRATOR);
        this.person = TestPeople.with(jdbc, Role.SECTION_STAFF);
        this.username = "signin-" + person.value();
    }

    @Test
    void aOneTimePasswordLeadsToOnesOwn() {
        String oneTime = accounts.create(administrator, person, username);
        assertThat(signIn(username, oneTime)).isTrue();
        assertThat(accounts.mustChangePassword(person)).isTrue();
        accounts.changePassword(person, oneTime, OWN);
        assertThat(accounts.mustChangePassword(person)).isFalse();
        assertThat(signIn(username, OWN)).isTrue();
        assertThat(signIn(username, oneTime)).isFalse();
    }

    @Test
    void aPasswordIsLongAndNew() {
        String oneTime = accounts.create(administrator, person, username);
        refused("security.password.wrong", "not it, not it", OWN);
        refused("security.password.short", oneTime, "eleven char");
        refused("security.password.long", oneTime, "長い".repeat(13));
        refused("security.password.holdsName", oneTime, "my " + username + " is");
        refused("security.password.same", oneTime, oneTime);
        assertThat(accounts.mustChangePassword(person)).isTrue();
    }

    @Test
    void aNameIsTheSameHoweverItIsTyped() {
        accounts.create(administrator, person, username.toUpperCase(Locale.ROOT));
        String oneTime = accounts.reset(administrator, person);
        assertThat(signIn(" " + username.replace("signin", "ＳＩＧＮＩＮ") + " ", oneTime))
                .isTrue();
        PersonId other = TestPeople.with(jdbc, Role.READER);
        assertThatThrownBy(() -> accounts.create(administrator, other, username))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> accounts.create(administrator, other, "山")).isInstanceOf(RefusedException.class);
    }

    /** The page asks for the 職員番号, which was refused where an account had been given another name. */
    @Test
    void theNumberOfTheStaffListIsTakenToo() {
        String password = accounts.create(administrator, person, username);
        String number = number(person);
        assertThat(number).isNotEqualTo(username);
        assertThat(signIn(number, password)).isTrue();
        assertThat(signIn(" " + wide(number) + " ", password)).isTrue();
        assertThat(signIn(number, "wrong")).isFalse();
        assertThat(signIn(number(administrator), password)).isFalse();
    }

    @Test
    void failuresByTheNumberAreThoseOfTheAccount() {
        String password = accounts.create(administrator, person, username);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(i % 2 == 0 ? number(person) : username, "wrong")).isFalse();
        }
        assertThat(signIn(number(person), password)).isFalse();
        assertThat(signIn(username, password)).isFalse();
    }

    /** A name is its account's, also where it is somebody else's number. */
    @Test
    void aNameGoesBeforeANumber() {
        PersonId other = TestPeople.with(jdbc, Role.READER);
        String theirs = accounts.create(administrator, other, "other-" + other.value());
        String numberOfOther = "num-" + other.value();
        jdbc.sql("UPDATE person SET code = ? WHERE id = ?")
                .params(numberOfOther, other.value())
                .update();
        assertThat(signIn(numberOfOther, theirs)).isTrue();
        String mine = accounts.create(administrator, person, numberOfOther);
        assertThat(signIn(numberOfOther, mine)).isTrue();
        assertThat(signIn(numberOfOther, theirs)).isFalse();
    }

    private String number(PersonId of) {
        return jdbc.sql("SELECT code FROM person WHERE id = ?")
                .param(of.value())
                .query(String.class)
                .single();
    }

    private static String wide(String ascii) {
        StringBuilder wide = new StringBuilder();
        ascii.chars().forEach(c -> wide.append((char) (c > ' ' && c < 127 ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    @Test
    void fiveFailuresLockForFifteenMinutes() {
        String password = accounts.create(administrator, person, username);
        for (int i = 0; i < 4; i++) {
            assertThat(signIn(username, "wrong")).isFalse();
        }
        assertThat(signIn(username, password)).as("before the fifth failure").isTrue();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(username, "wrong")).isFalse();
        }
        assertThat(signIn(username, password)).as("locked").isFalse();
        clock.advance(Duration.ofMinutes(14));
        assertThat(signIn(username, password)).as("still locked").isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(signIn(username, "wrong")).isFalse();
        assertThat(signIn(username, password))
                .as("the lock is over and one failure counts as one")
                .isTrue();
    }

    @Test
    void theAdministratorUnlocksDisablesAndEnables() {
        String password = accounts.create(administrator, person, username);
        for (int i = 0; i < 5; i++) {
            signIn(username, "wrong");
        }
        assertThat(accounts.find(administrator, username)).singleElement().matches(Accounts.Line::locked);
        accounts.unlock(administrator, person);
        assertThat(signIn(username, password)).isTrue();
        accounts.disable(administrator, person);
        assertThat(signIn(username, password)).isFalse();
        accounts.enable(administrator, person);
        assertThat(signIn(username, password)).isTrue();
        assertThatThrownBy(() -> accounts.disable(administrator, administrator)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whoIsDisabledCanDoNothingMoreThoughSignedIn() {
        accounts.create(administrator, person, username);
        SecurityContextHolder.getContext().setAuthentication(new SignedIn(person.value(), username).authentication());
        try {
            assertThat(current.id()).isEqualTo(person);
            accounts.disable(administrator, person);
            assertThatThrownBy(current::id).isInstanceOf(NotFoundException.class);
        } finally {
            SecurityContextHolder.clearContext();
        }
        assertThatThrownBy(current::id).isInstanceOf(NotFoundException.class);
    }

    @Test
    void guessesAtTheSameMomentAreCountedToo() throws Exception {
        accounts.create(administrator, person, username);
        List<Callable<Boolean>> guesses = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            guesses.add(() -> countsAsGuess());
        }
        int looked = 0;
        try (ExecutorService many = Executors.newFixedThreadPool(12)) {
            for (Future<Boolean> guess : many.invokeAll(guesses)) {
                looked += guess.get() ? 1 : 0;
            }
        }
        assertThat(looked).isEqualTo(AccountRows.FAILURES);
    }

    private boolean countsAsGuess() {
        return new AccountRows(jdbc).countAttempt(username, LocalDateTime.now(clock));
    }

    @Test
    void nothingTellsWhetherAnAccountExists() throws Exception {
        accounts.create(administrator, person, username);
        PersonId locked = account("locked");
        for (int i = 0; i < 5; i++) {
            signIn("locked-" + locked.value(), "wrong");
        }
        PersonId disabled = account("disabled");
        accounts.disable(administrator, disabled);
        List<String> names = List.of(
                "nobody-" + person.value(), username, "locked-" + locked.value(), "disabled-" + disabled.value());
        for (String name : names) {
            long began = System.nanoTime();
            MvcResult answer = mvc.perform(formLogin("/login").user(name).password("wrong"))
                    .andExpect(unauthenticated())
                    .andExpect(redirectedUrl("/login?error"))
                    .andReturn();
            assertThat(System.nanoTime() - began)
                    .isGreaterThan(Duration.ofMillis(400).toNanos());
            assertThat(answer.getResponse().getContentAsString()).isEmpty();
            assertThat(answer.getResponse().getCookies()).isEmpty();
        }
    }

    @Test
    void nobodyElseManagesAccounts() {
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM_ADMINISTRATOR) {
                PersonId other = TestPeople.with(jdbc, role);
                assertThatThrownBy(() -> accounts.create(other, person, username))
                        .isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> accounts.reset(other, person)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> accounts.disable(other, person)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> accounts.find(other, "")).isInstanceOf(NotFoundException.class);
            }
        }
    }

    private PersonId account(String name) {
        PersonId owner = TestPeople.with(jdbc, Role.READER);
        accounts.create(administrator, owner, name + "-" + owner.value());
        return owner;
    }

    private boolean signIn(String name, String password) {
        try {
            return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                    .isAuthenticated();
        } catch (BadCredentialsException refused) {
            return false;
        }
    }

    private void refused(String key, String currentPassword, String chosen) {
        assertThatThrownBy(() -> accounts.changePassword(person, currentPassword, chosen))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }
}
