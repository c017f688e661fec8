package org.jisseki.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "9:00, 09:00",
        "09:00, 09:00",
        "１０：３０, 10:30",
        "0930, 09:30",
        "930, 09:30",
        "9時, 09:00",
        "9時半, 09:30",
        "9時05分, 09:05",
        "９時３０分, 09:30",
        "午前10時, 10:00",
        "午後1時15分, 13:15",
        "午後 3:00, 15:00",
        "0:00, 00:00",
        "23:59, 23:59"
    })
    void readsWhatIsPlainlyATime(String typed, LocalTime time) {
        assertThat(TypedTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25時",
                "24:00",
                "9:60",
                "午後13時",
                "午後12時",
                "9",
                "10",
                "9:5",
                "1:30:00",
                "朝",
                "9:00〜10:00",
                "99999"
            })
    void guessesNothing(String typed) {
        assertThat(TypedTime.read(typed)).isEmpty();
    }
}
