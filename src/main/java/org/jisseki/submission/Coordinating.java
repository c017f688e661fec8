package org.jisseki.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jisseki.authority.Action;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What coordinators do to several units at once: one act, in the order of their numbers, all or none. */
@Component
class Coordinating {

    private static final String TITLE = """
            SELECT COALESCE(p.name, i.name, m.name) FROM submission s JOIN measure m ON m.id = s.measure_id
              LEFT JOIN program p ON p.id = s.program_id LEFT JOIN indicator i ON i.id = s.indicator_id WHERE s.id = ?""";

    private final Submissions submissions;
    private final OneClick oneClick;
    private final JdbcClient jdbc;

    Coordinating(Submissions submissions, OneClick oneClick, JdbcClient jdbc) {
        this.submissions = submissions;
        this.oneClick = oneClick;
        this.jdbc = jdbc;
    }

    /** @throws RefusedException where one of them is refused; of several, it is named */
    void each(PersonId by, List<AsSeen> units, Action action, Consumer<Submissions.Acting> act) {
        List<AsSeen> inOrder = units.stream()
                .sorted(Comparator.comparing(unit -> unit.submission().value()))
                .toList();
        oneClick.run(() -> inOrder.forEach(unit -> {
            try {
                act.accept(submissions.require(by, unit.submission(), unit.version(), action));
            } catch (ConflictException stale) {
                throw inOrder.size() == 1 ? stale : new ConflictException(named(unit, stale));
            } catch (InvalidFieldsException invalid) {
                throw invalid;
            } catch (RefusedException refused) {
                // whoever may not even see it is told nothing of it
                throw inOrder.size() == 1 || refused instanceof NotFoundException
                        ? refused
                        : new RefusedException(named(unit, refused));
            }
        }));
    }

    /** Adds what is wrong with a reason that somebody typed. */
    static void checkReason(String reason, int longest, Map<String, Sentence> problems, String key) {
        if (reason.isBlank()) {
            problems.put(key, Sentence.of("submission.textMissing"));
        } else if (reason.codePointCount(0, reason.length()) > longest) {
            problems.put(key, Sentence.of("submission.tooLong", longest));
        }
    }

    private Sentence named(AsSeen unit, RefusedException refused) {
        String title = jdbc.sql(TITLE)
                .param(unit.submission().value())
                .query(String.class)
                .single();
        return Sentence.of("submission.ofSeveral", title, refused.sentence());
    }
}
