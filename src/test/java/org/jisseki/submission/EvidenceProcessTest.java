package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.Words;
import org.jisseki.record.Sha256;
import org.jisseki.submission.evidence.FileType;
import org.jisseki.submission.evidence.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Evidence through the services: what is stored, and what is refused and leaves nothing behind. */
class EvidenceProcessTest extends EvidenceCase {

    private static final long GIGABYTE = 1L << 30;

    private final Words words;

    EvidenceProcessTest(ApplicationContext portal, Words words) {
        super(portal);
        this.words = words;
    }

    @Test
    void isStoredInPartsAndReadAsItWas() throws IOException {
        byte[] large = Samples.text("実績,件\n".repeat(300_000));
        Evidence.Added added = add(world.staff, "数え方.csv", large);

        assertThat(added.file().type()).isEqualTo(FileType.TEXT);
        assertThat(added.file().size()).isEqualTo(large.length);
        assertThat(added.submission().status())
                .as("the first file begins the entry")
                .isEqualTo(Status.DRAFT);
        assertThat(evidence.of(world.staff, unit)).containsExactly(added.file());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM jisseki_record.evidence_part WHERE sha256 = ?")
                        .param(added.file().sha256())
                        .query(Long.class)
                        .single())
                .isEqualTo((large.length + EvidenceBytesRows.PART - 1) / EvidenceBytesRows.PART)
                .isGreaterThan(2);
        assertThat(read(world.staff, added.file())).isEqualTo(large);
        assertThat(Sha256.of(ByteBuffer.wrap(large))).isEqualTo(added.file().sha256());
    }

    @Test
    void theSameBytesAreStoredOnce() throws IOException {
        byte[] same = Samples.text("同じ中身 " + world.plan.value());
        add(world.staff, "一.txt", same);
        Stored before = stored();
        EvidenceFile other = add(world.staff2, "二.csv", same).file();
        assertThat(stored()).isEqualTo(new Stored(before.files() + 1, before.contents(), before.parts()));
        assertThat(read(world.staff, other)).isEqualTo(same);
    }

    @Test
    void whatIsRefusedSaysWhyInBothLanguagesAndLeavesNothing() {
        int refusals = 0;
        refusals += refused("a.pdf", Samples.exe(), "この種類のファイルは扱えません", "This kind of file cannot be taken");
        refusals += refused("a.png", Samples.text("<html></html>"), "末尾「.png」と中身（CSV・テキスト）", "ends in “.png”");
        refusals += refused("a.csv", new byte[0], "0バイト", "0 bytes");
        refusals += refused("a.pdf", both(Samples.pdf(), Samples.png()), "別のデータが隠れています", "hidden in the file");
        refusals += refused("a.xlsm", Samples.office(FileType.XLSX), "末尾「.xlsm」", "ends in “.xlsm”");
        refusals += refused("../../a.exe", Samples.pdf(), "末尾「.exe」", "ends in “.exe”");
        assertThat(refusals).isEqualTo(6);
        System.out.printf("evidence refused: %d in two languages, stored by them 0%n", refusals);
    }

    @Test
    void aGigabyteAnnouncedIsRefusedWithoutReadingAByte() {
        Stored before = stored();
        assertThat(sentences(() -> evidence.add(world.staff, unit, "a.pdf", GIGABYTE, NEVER_READ)))
                .containsExactly(
                        "1件20MBまでです。小さくするか、分けてください。", "A file may have up to 20 MB. Make it smaller or divide it.");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void moreThanAnnouncedIsReadNoFurtherThanTheLimit() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'a';
            }
        };
        Stored before = stored();
        assertThat(sentences(() -> evidence.add(world.staff, unit, "a.txt", 10, endless)))
                .first()
                .asString()
                .contains("20MBまで");
        assertThat(read[0]).isLessThan(21L << 20);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aSenderWhoBreaksOffLeavesNothing() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(Samples.pdf()), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        Stored before = stored();
        assertThatThrownBy(() -> evidence.add(world.staff, unit, "a.pdf", 5_000, broken))
                .isInstanceOf(IOException.class);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void thereAreNoMoreThanTwentyAndNoTwoOfOneName() {
        for (int i = 1; i <= 20; i++) {
            add(world.staff, i + ".pdf", Samples.pdf());
        }
        Stored full = stored();
        assertThat(sentences(() -> evidence.add(world.staff, unit, "21.pdf", 10, NEVER_READ)))
                .containsExactly(
                        "1つの入力票に20件までです。使わないものを削除してから加えてください。",
                        "A submission may have up to 20 files. Remove one that is not needed, then add this one.");
        assertThat(stored()).isEqualTo(full);

        evidence.remove(world.staff, evidence.of(world.staff, unit).getFirst().id());
        assertThat(sentences(() -> add(world.staff, "x/2.pdf", Samples.pdf())))
                .first()
                .asString()
                .contains("同じ名前");
        add(world.staff, "1.pdf", Samples.pdf());
    }

    @Test
    void hostileNamesAreStoredSafe() {
        List<String> given = List.of(
                "../../../etc/cron.d/a.pdf",
                "b\u0000.pdf",
                "c\u202Efdp.pdf",
                ".htaccess",
                "𠮷野👍.pdf",
                "根拠".repeat(200) + ".pdf",
                "aux.pdf");
        List<String> kept = given.stream()
                .map(name -> add(world.staff, name, Samples.pdf()).file().name())
                .toList();
        assertThat(kept)
                .containsExactly(
                        "a.pdf",
                        "b.pdf",
                        "cfdp.pdf",
                        "htaccess.pdf",
                        "𠮷野👍.pdf",
                        "根拠".repeat(58) + ".pdf",
                        "_aux.pdf");
        assertThat(evidence.of(world.staff, unit))
                .extracting(EvidenceFile::name)
                .containsExactlyElementsOf(kept);
    }

    @Test
    void aContentThatWasTamperedWithBreaksOff() throws IOException {
        byte[] large = Samples.text("頁,件\n".repeat(200_000) + world.plan.value());
        EvidenceFile file = add(world.staff, "数え方.csv", large).file();
        EvidenceBytesRows changed = new EvidenceBytesRows(jdbc) {
            @Override
            Optional<byte[]> part(String sha256, int no) {
                return super.part(sha256, no).map(bytes -> {
                    bytes[0] ^= 1;
                    return bytes;
                });
            }
        };
        try (InputStream content = new StoredContent(changed, file)) {
            assertThatThrownBy(content::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    private int refused(String name, byte[] content, String ja, String en) {
        Stored before = stored();
        List<String> said = sentences(() -> add(world.staff, name, content));
        assertThat(said.getFirst()).contains(ja);
        assertThat(said.getLast()).contains(en);
        assertThat(stored()).isEqualTo(before);
        assertThat(round.submissions.get(world.staff, unit).status()).isEqualTo(Status.NOT_STARTED);
        return 1;
    }

    /** The refusal in Japanese and in English. */
    private List<String> sentences(ThrowingCallable act) {
        Sentence sentence = catchThrowableOfType(RefusedException.class, act).sentence();
        return Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .map(locale -> words.say(sentence, locale))
                .toList();
    }

    private static byte[] both(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
