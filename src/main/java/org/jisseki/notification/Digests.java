package org.jisseki.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.PersonId;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.organisation.WorkingMorning;
import org.jisseki.record.RecordBook;
import org.jisseki.submission.Turns;
import org.jisseki.submission.Turns.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The morning's digests: what is due or overdue for the posts that a person holds today, one mail a person and day. A row is claimed and
 * committed before its mail is sent: whoever comes second, in another process or after a crash, finds it claimed.
 */
@Component
public class Digests implements WorkingMorning {

    /** Until then what could not be sent is tried again. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private static final int SHOWN = 200;

    private final DigestRows rows;
    private final DigestText text;
    private final MailServer server;
    private final Turns turns;
    private final WorkingDays workingDays;
    private final RecordBook record;
    private final Authority authority;
    private final MailSettings settings;
    private final TransactionTemplate apart;
    private final Clock clock;

    Digests(
            DigestRows rows,
            DigestText text,
            MailServer server,
            Turns turns,
            WorkingDays workingDays,
            RecordBook record,
            Authority authority,
            MailSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.text = text;
        this.server = server;
        this.turns = turns;
        this.workingDays = workingDays;
        this.record = record;
        this.authority = authority;
        this.settings = settings;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public boolean begin() {
        LocalDate today = LocalDate.now(clock);
        return workingDays.isWorkingDay(today)
                && send(today).containsKey(DigestState.WAITING)
                && LocalTime.now(clock).isBefore(EVENING);
    }

    /** Whether a person may look at what was written to whom. */
    public boolean isFor(PersonId person) {
        return authority.may(person, Action.SEE_MAIL);
    }

    /** What was written, the newest days first. */
    public List<Digest> newest(PersonId by) {
        authority.require(by, Action.SEE_MAIL);
        return rows.newest(SHOWN);
    }

    /** How many mails of the last morning did not arrive, by what became of them; none where no mail server is set up. */
    public Map<DigestState, Integer> undelivered(PersonId by) {
        authority.require(by, Action.SEE_MAIL);
        return rows.undelivered();
    }

    /** Writes now what was not written this morning; nobody gets a second mail. @return how many came to which state */
    public Map<DigestState, Integer> sendNow(PersonId by) {
        authority.require(by, Action.SEE_MAIL);
        return send(LocalDate.now(clock));
    }

    // one that cannot be reached is not asked for each of a thousand mails
    private Map<DigestState, Integer> send(LocalDate today) {
        Map<DigestState, Integer> became = new EnumMap<>(DigestState.class);
        for (Digest waiting : rows.waiting(today)) {
            if (apart(() -> rows.claimAgain(waiting, record.now()))
                    && counted(became, hand(waiting)) == DigestState.WAITING) {
                return became;
            }
        }
        for (DigestRows.Addressee addressee : rows.unwritten(today)) {
            List<Turn> due = turns.turnsOf(addressee.person()).stream()
                    .filter(turn -> turn.left() <= settings.daysAhead() || turn.reminded())
                    .toList();
            if (!due.isEmpty() && counted(became, write(addressee, due, today)) == DigestState.WAITING) {
                return became;
            }
        }
        return became;
    }

    private static DigestState counted(Map<DigestState, Integer> became, DigestState state) {
        became.merge(state, 1, Integer::sum);
        return state;
    }

    private DigestState write(DigestRows.Addressee addressee, List<Turn> due, LocalDate today) {
        DigestState state = server.isOff()
                ? DigestState.OFF
                : addressee.address() == null ? DigestState.NOWHERE : DigestState.CLAIMED;
        Digest digest = new Digest(
                addressee.person(), "", addressee.address(), today, state, text.subject(due, today), text.text(due));
        boolean ours = apart(() -> rows.claim(digest, record.now()));
        return ours && state == DigestState.CLAIMED ? hand(digest) : state;
    }

    private DigestState hand(Digest claimed) {
        String address = claimed.address();
        DigestState became =
                address == null ? DigestState.NOWHERE : server.send(address, claimed.subject(), claimed.text());
        apart(() -> {
            rows.became(claimed, became, record.now());
            return true;
        });
        return became;
    }

    private boolean apart(BooleanSupplier step) {
        return Boolean.TRUE.equals(apart.execute(status -> step.getAsBoolean()));
    }
}
