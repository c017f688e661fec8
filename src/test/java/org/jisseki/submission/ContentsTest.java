package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.jisseki.figures.Achievement;
import org.junit.jupiter.api.Test;

class ContentsTest {

    private final Contents contents = new Contents();

    @Test
    void aRevisionOfBeforeStillReads() {
        UnitContent read = contents.read("""
                {"kind":"PROGRAM","unitId":3,"title":"②事業","year":2020,"actuals":[{"indicatorId":7,"name":"参加企業数",\
                "unit":"社","typed":"79","actual":{"kind":"KNOWN","value":79,"printed":"79"},\
                "target":{"kind":"KNOWN","value":84,"printed":"84"},\
                "achievement":{"kind":"NONE","reason":{"key":"figures.noRatio.targetZero","args":[]}}}],\
                "settled":{"kind":"PENDING","printed":"未確定"},"budget":null,"result":"成果。"}""");
        assertThat(read.settlement()).isNull();
        assertThat(read.nextBudget()).isNull();
        assertThat(read.hints()).isEmpty();
        assertThat(read.actuals()).singleElement().satisfies(actual -> {
            assertThat(actual.achievement()).isInstanceOf(Achievement.None.class);
            assertThat(actual.earlierTarget()).isNull();
            assertThat(actual.next()).isNull();
        });
    }
}
