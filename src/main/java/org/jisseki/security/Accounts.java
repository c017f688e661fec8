package org.jisseki.security;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Person;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The accounts of people: made and looked after by the system administrator; the password is its owner's alone. */
@Service
public class Accounts {

    /** In characters. */
    public static final int SHORTEST_PASSWORD = Passwords.SHORTEST;

    private static final int LISTED = 200;

    private final OneClick oneClick;
    private final Authority authority;
    private final AccountRows rows;
    private final Passwords passwords;
    private final Directory directory;
    private final RecordBook record;
    private final Clock clock;

    Accounts(
            OneClick oneClick,
            Authority authority,
            AccountRows rows,
            Passwords passwords,
            Directory directory,
            RecordBook record,
            Clock clock) {
        this.oneClick = oneClick;
        this.authority = authority;
        this.rows = rows;
        this.passwords = passwords;
        this.directory = directory;
        this.record = record;
        this.clock = clock;
    }

    /**
     * A person and the account they have.
     *
     * @param account null where there is none yet
     */
    public record Line(Person person, @Nullable Account account, boolean locked) {}

    /** People whose name, 職員番号 or sign-in name holds a text; the first {@value #LISTED}. */
    public List<Line> find(PersonId by, String text) {
        authority.require(by, Action.MANAGE_ACCOUNTS);
        Map<PersonId, Person> people = new LinkedHashMap<>();
        rows.named(Passwords.folded(text))
                .flatMap(account -> directory.byId(account.person()))
                .ifPresent(person -> people.put(person.id(), person));
        directory.find(text.strip(), LISTED).forEach(person -> people.put(person.id(), person));
        Map<PersonId, Account> accounts = rows
                .of(people.keySet().stream().map(PersonId::value).toList())
                .stream()
                .collect(Collectors.toMap(Account::person, Function.identity()));
        LocalDateTime now = LocalDateTime.now(clock);
        return people.values().stream()
                .map(person -> {
                    Account account = accounts.get(person.id());
                    return new Line(person, account, account != null && account.isLocked(now));
                })
                .toList();
    }

    /**
     * How accounts stand.
     *
     * @param without people in a post today who have none
     * @param oneTime those in use whose one-time password nobody has replaced
     */
    public record Counts(int inUse, int oneTime, int locked, int without) {}

    /** How accounts stand today. */
    public Counts counts(PersonId by) {
        authority.require(by, Action.MANAGE_ACCOUNTS);
        return rows.counts(LocalDateTime.now(clock));
    }

    /** Makes an account. @return its one-time password, which nothing but this answer ever shows */
    public String create(PersonId by, PersonId person, String username) {
        return oneClick.run(() -> {
            PostId as = authority.require(by, Action.MANAGE_ACCOUNTS);
            directory.person(person);
            String folded = Passwords.folded(username);
            if (!folded.matches("[a-z0-9][a-z0-9._@-]{1,99}")) {
                throw new RefusedException("security.username.shape");
            }
            String password = passwords.oneTime();
            try {
                rows.insert(person, folded, passwords.encode(password));
            } catch (DuplicateKeyException taken) {
                throw new RefusedException("security.username.taken", folded);
            }
            record(by, as, person, "CREATE_ACCOUNT");
            return password;
        });
    }

    /** Replaces a password that was forgotten, and unlocks. @return the one-time password */
    public String reset(PersonId by, PersonId person) {
        return oneClick.run(() -> {
            PostId as = authority.require(by, Action.MANAGE_ACCOUNTS);
            String password = passwords.oneTime();
            require(rows.setPassword(person, passwords.encode(password), true));
            record(by, as, person, "RESET_PASSWORD");
            return password;
        });
    }

    public void disable(PersonId by, PersonId person) {
        if (by.equals(person)) {
            throw new RefusedException("security.notYourself");
        }
        change(by, person, "DISABLE_ACCOUNT", () -> rows.setEnabled(person, false));
    }

    public void enable(PersonId by, PersonId person) {
        change(by, person, "ENABLE_ACCOUNT", () -> rows.setEnabled(person, true));
    }

    public void unlock(PersonId by, PersonId person) {
        change(by, person, "UNLOCK_ACCOUNT", () -> rows.unlock(person));
    }

    /** Whether a person signed in with a one-time password and has to choose their own before anything else. */
    public boolean mustChangePassword(PersonId person) {
        return rows.of(person).filter(Account::mustChange).isPresent();
    }

    /** Somebody chooses their own password. A wrong current one counts as a failed sign-in does. */
    public void changePassword(PersonId by, String current, String chosen) {
        Account account = rows.of(by).orElseThrow(NotFoundException::new);
        boolean admitted = rows.countAttempt(account.username(), LocalDateTime.now(clock));
        if (!admitted || !passwords.matches(current, rows.passwordHash(by))) {
            throw new RefusedException("security.password.wrong");
        }
        rows.unlock(by);
        passwords.requireGood(chosen, account.username());
        if (chosen.equals(current)) {
            throw new RefusedException("security.password.same");
        }
        oneClick.run(() -> {
            require(rows.setPassword(by, passwords.encode(chosen), false));
            record(by, null, by, "CHANGE_PASSWORD");
        });
    }

    private void change(PersonId by, PersonId person, String act, BooleanSupplier change) {
        oneClick.run(() -> {
            PostId as = authority.require(by, Action.MANAGE_ACCOUNTS);
            require(change.getAsBoolean());
            record(by, as, person, act);
        });
    }

    private void record(PersonId by, @Nullable PostId as, PersonId person, String act) {
        record.append(Act.of(Act.ACCOUNT, person.value(), by, as, act, null));
    }

    private static void require(boolean done) {
        if (!done) {
            throw new NotFoundException();
        }
    }
}
