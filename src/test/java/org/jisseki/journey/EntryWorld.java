package org.jisseki.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycles;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Submissions;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.TestWorld;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit with thirty indicators in a running portal, and two of its section with accounts. */
final class EntryWorld {

    private final TestWorld world;
    private final Entry entry;
    private final SubmissionId unit;

    /** @param indicators how many the program carries */
    EntryWorld(Journey journey, int indicators) {
        this.entry = journey.bean(Entry.class);
        this.world = new TestWorld(journey.bean(JdbcClient.class), 1);
        for (int number = 2; number <= indicators; number++) {
            world.indicator(world.programs.getFirst(), number);
        }
        this.unit = journey.bean(Submissions.class)
                .of(journey.bean(Cycles.class)
                        .open(world.central, world.opening(), (done, total) -> {})
                        .cycle()
                        .id())
                .getFirst()
                .id();
        journey.account(world.staff, first());
        journey.account(world.staff2, second());
    }

    /** The sign-in names of the two. */
    String first() {
        return "first-" + unit.value();
    }

    String second() {
        return "second-" + unit.value();
    }

    /** What the two are called on screens. */
    String firstName() {
        return world.name(world.staff);
    }

    String secondName() {
        return world.name(world.staff2);
    }

    String path() {
        return "unit/" + unit.value();
    }

    /** What the first hands over to a test: fields saved without a screen. */
    void save(String field, String text) {
        entry.save(world.staff, unit, field, text);
    }

    /** The draft's texts of the indicators, in order, blank where nothing is saved. */
    List<String> actuals() {
        Entry.Opened opened = entry.open(world.staff, unit);
        return opened.form().actuals().stream()
                .map(field -> opened.draft().getOrDefault(field.key(), ""))
                .toList();
    }

    String result() {
        return entry.open(world.staff, unit).draft().getOrDefault(UnitForm.RESULT, "");
    }

    /** Waits until the draft's indicators hold these texts. */
    void awaitActuals(List<String> texts) {
        await(() -> assertThat(actuals()).isEqualTo(texts));
    }

    /** The same for some of them, by their place from 0. */
    void awaitActuals(Map<Integer, String> texts) {
        await(() -> {
            List<String> all = actuals();
            Map<Integer, String> some = new LinkedHashMap<>();
            texts.keySet().forEach(place -> some.put(place, all.get(place)));
            assertThat(some).isEqualTo(texts);
        });
    }

    void awaitResult(String text) {
        await(() -> assertThat(result()).isEqualTo(text));
    }

    private static void await(ThrowingRunnable saved) {
        Awaitility.await().atMost(20, TimeUnit.SECONDS).untilAsserted(saved);
    }
}
