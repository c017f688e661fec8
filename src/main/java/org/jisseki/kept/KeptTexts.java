package org.jisseki.kept;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jisseki.common.Keeping;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.springframework.stereotype.Component;

/** Keeps what people type and have not sent, each for its writer alone. It is no part of what is handed in, decided or published. */
@Component
public class KeptTexts {

    /** The longest text that is kept, in characters: longer than any form takes, for a text is made to fit after it was typed. */
    public static final int LENGTH = 20_000;

    private final KeptTextRows rows;
    private final Map<KeptKind, KeptFor> things = new EnumMap<>(KeptKind.class);
    private final OneClick oneClick;
    private final Clock clock;

    KeptTexts(KeptTextRows rows, List<KeptFor> things, OneClick oneClick, Clock clock) {
        this.rows = rows;
        things.forEach(thing -> this.things.put(thing.kind(), thing));
        this.oneClick = oneClick;
        this.clock = clock;
    }

    /** What a person keeps about one thing, as it is now; it knows what is kept through it afterwards. */
    public Keeping of(PersonId by, KeptKind kind, long id) {
        return new Own(by, kind, id, rows.of(by, kind, id));
    }

    /** Of some things those about which a person keeps a text in one of some forms. */
    public Set<Long> about(PersonId by, KeptKind kind, Collection<Long> ids, Collection<String> forms) {
        return ids.isEmpty() ? Set.of() : rows.about(by, kind, ids, forms);
    }

    /** One person's, about one thing. */
    private final class Own implements Keeping {

        private final PersonId by;
        private final KeptKind kind;
        private final long id;
        private final Map<String, Kept> texts;

        Own(PersonId by, KeptKind kind, long id, Map<String, Kept> texts) {
            this.by = by;
            this.kind = kind;
            this.id = id;
            this.texts = new HashMap<>(texts);
        }

        @Override
        public String place() {
            return by.value() + " " + kind + " " + id;
        }

        @Override
        public Optional<Kept> find(String field) {
            return Optional.ofNullable(texts.get(field));
        }

        @Override
        public boolean holds(String form) {
            return texts.keySet().stream().anyMatch(field -> isOf(form, field) && !field.endsWith(CHOICE));
        }

        @Override
        public int lastField(String form) {
            String fieldsOf = form + ".";
            return texts.keySet().stream()
                    .filter(field -> field.startsWith(fieldsOf))
                    .map(field -> field.substring(fieldsOf.length()))
                    .filter(rest -> rest.chars().allMatch(Character::isDigit))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
        }

        @Override
        public Optional<Kept> keep(String field, String text) {
            if (text.isBlank()) {
                drop(field);
                return Optional.empty();
            }
            if (text.codePointCount(0, text.length()) > LENGTH) {
                throw new RefusedException("common.kept.tooLong", LENGTH);
            }
            Kept kept = new Kept(text, LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
            oneClick.run(() -> {
                Objects.requireNonNull(things.get(kind)).requireSeen(by, id);
                rows.save(by, kind, id, field, kept);
            });
            texts.put(field, kept);
            return Optional.of(kept);
        }

        @Override
        public void drop(String form) {
            sent(form, () -> true);
        }

        @Override
        public <T> T sent(String form, Supplier<T> act) {
            T answer = oneClick.run(() -> {
                T done = act.get();
                rows.remove(by, kind, id, form);
                return done;
            });
            texts.keySet().removeIf(field -> isOf(form, field));
            return answer;
        }

        private static boolean isOf(String form, String field) {
            return field.equals(form) || field.startsWith(form + ".");
        }
    }
}
