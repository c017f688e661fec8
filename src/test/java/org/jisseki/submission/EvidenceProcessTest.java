package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jisseki.authority.Role;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.Words;
import org.jisseki.demo.PortalTest;
import org.jisseki.record.Sha256;
import org.jisseki.submission.evidence.FileType;
import org.jisseki.submission.evidence.Samples;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence through the services: what is stored, what is refused and leaves nothing behind, what a revision keeps. */
@PortalTest
class EvidenceProcessTest {

    /** What there is, counted by SQL: files of the unit; contents and parts of all units. */
    private record Stored(long files, long contents, long parts) {}

    private static final long GIGABYTE = 1L << 30;
    private static final InputStream NEVER_READ = new InputStream() {
        @Override
        public int read() {
            throw new AssertionError("was read");
        }
    };

    private final Evidence evidence;
    private final Contents contents;
    private final Words words;
    private final JdbcClient jdbc;
    private final Round round;
    private final TestWorld world;
    private final SubmissionId unit;

    EvidenceProcessTest(ApplicationContext portal, Evidence evidence, Contents contents, Words words, JdbcClient jdbc) {
        this.evidence = evidence;
        this.contents = contents;
        this.words = words;
        this.jdbc = jdbc;
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.unit = round.open(world).getFirst();
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
    void handingInFreezesTheListAndARemovedFileStaysWithItsRevision() throws IOException {
        EvidenceFile first = add(world.staff, "一.pdf", Samples.pdf()).file();
        EvidenceFile never = add(world.staff, "二.png", Samples.png()).file();
        evidence.remove(world.staff, never.id());
        round.fill(world.staff, unit, "47.4");
        round.handIn(world.staff, unit);
        assertThat(frozen(1)).containsExactly(first.entered());
        assertThat(revision(1).isIntact()).isTrue();
        assertThat(revision(1).content()).contains("一.pdf", first.sha256()).doesNotContain("二.png");

        assertThat(read(world.reviewer, first)).isEqualTo(Samples.pdf());
        notFound(world.reviewer, never);
        notFound(world.staff, never);
        refusedNow(() -> evidence.remove(world.staff, first.id()));
        refusedNow(() -> evidence.add(world.staff, unit, "三.pdf", 10, NEVER_READ));

        round.sendBack(world.reviewer, unit);
        evidence.remove(world.staff, first.id());
        EvidenceFile later = add(world.staff, "一.pdf", Samples.pdf()).file();
        assertThat(read(world.reviewer, first))
                .as("removed, and named by the first revision")
                .isEqualTo(Samples.pdf());
        notFound(world.reviewer, later);
        assertThat(read(world.staff, later)).isEqualTo(Samples.pdf());

        round.answer(
                world.staff,
                jdbc.sql("SELECT id FROM finding WHERE submission_id = ?")
                        .param(unit.value())
                        .query(Long.class)
                        .single());
        round.handIn(world.staff, unit);
        assertThat(frozen(2)).containsExactly(later.entered());
        assertThat(frozen(1)).as("what was handed in first stays").containsExactly(first.entered());
        assertThat(read(world.head, later)).isEqualTo(Samples.pdf());
        assertThatThrownBy(() -> evidence.remove(world.staff, first.id())).isInstanceOf(RefusedException.class);
    }

    @Test
    void whoeverAddsOrRemovesAFileContributedAndDoesNotDecide() {
        round.fill(world.staff, unit, "47.4");
        world.assign(world.staff2, world.reviewerPost);
        PersonId third = world.person(Role.SECTION_STAFF, world.own, world.ownDivision, world.ownSection);
        world.assign(third, world.headPost);
        EvidenceFile file = add(world.staff2, "数え方.pdf", Samples.pdf()).file();
        evidence.remove(third, file.id());
        round.handIn(world.staff, unit);
        fourEyes(() -> round.pass(world.staff2, unit));
        round.pass(world.reviewer, unit);
        fourEyes(() -> round.approve(third, unit));
    }

    @Test
    void strangersFindNothing() {
        EvidenceFile file = add(world.staff, "数え方.pdf", Samples.pdf()).file();
        TestWorld elsewhere = new TestWorld(jdbc, 1);
        for (PersonId by : List.of(elsewhere.staff, elsewhere.head, world.administrator)) {
            notFound(by, file);
            assertThatThrownBy(() -> evidence.of(by, unit)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> evidence.add(by, unit, "a.pdf", 10, NEVER_READ))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> evidence.remove(by, file.id())).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> evidence.remove(world.staff, Long.MAX_VALUE)).isInstanceOf(NotFoundException.class);
        assertThat(stored().files()).isEqualTo(1);
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

    @Test
    void filesAtTheSameMomentAllArrive() throws Exception {
        try (ExecutorService senders = Executors.newFixedThreadPool(5)) {
            List<Future<Evidence.Added>> sent = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                String name = i + ".pdf";
                sent.add(senders.submit(() -> add(world.staff, name, Samples.pdf())));
            }
            for (Future<Evidence.Added> each : sent) {
                each.get();
            }
        }
        assertThat(evidence.of(world.staff, unit)).hasSize(10);
        assertThat(jdbc.sql("SELECT draft_seq FROM submission WHERE id = ?")
                        .param(unit.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    /** Whatever comes first: a file is either in the revision or was refused. */
    @Test
    void nothingSlipsInBetweenHandingInAndFreezing() throws Exception {
        int inTime = 0;
        int tooLate = 0;
        round.fill(world.staff, unit, "47.4");
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (int i = 1; i <= 20; i++) {
                String name = i + ".pdf";
                Future<Boolean> adding = people.submit(() -> {
                    try {
                        add(world.staff2, name, Samples.pdf());
                        return true;
                    } catch (RefusedException late) {
                        return false;
                    }
                });
                Future<Submission> handing = people.submit(() -> round.handIn(world.staff, unit));
                boolean added = adding.get();
                handing.get();
                boolean named = frozen(i).stream().anyMatch(file -> file.name().equals(name));
                assertThat(named).as("round %d", i).isEqualTo(added);
                inTime += added ? 1 : 0;
                tooLate += added ? 0 : 1;
                round.recall(world.staff, unit);
                evidence.of(world.staff, unit).stream()
                        .filter(file -> !file.removed())
                        .forEach(file -> evidence.remove(world.staff, file.id()));
            }
        }
        System.out.printf("files against handing in: %d in the revision, %d refused%n", inTime, tooLate);
    }

    private Evidence.Added add(PersonId by, String name, byte[] content) {
        try {
            return evidence.add(by, unit, name, content.length, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(PersonId by, EvidenceFile file) throws IOException {
        try (InputStream content = evidence.download(by, file.id()).content()) {
            return content.readAllBytes();
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

    private void notFound(PersonId by, EvidenceFile file) {
        assertThatThrownBy(() -> evidence.download(by, file.id())).isInstanceOf(NotFoundException.class);
    }

    private static void refusedNow(ThrowingCallable act) {
        assertThat(catchThrowableOfType(RefusedException.class, act).sentence().key())
                .isEqualTo("authority.notNow");
    }

    private static void fourEyes(ThrowingCallable act) {
        assertThat(catchThrowableOfType(RefusedException.class, act).sentence().key())
                .isEqualTo("authority.fourEyes");
    }

    private Revision revision(int no) {
        return round.entry.revision(world.staff, unit, no);
    }

    private List<UnitContent.EnteredFile> frozen(int no) {
        return contents.read(revision(no)).evidence();
    }

    private Stored stored() {
        return jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM evidence WHERE submission_id = ?) AS files,
                               (SELECT COUNT(*) FROM jisseki_record.evidence_content) AS contents,
                               (SELECT COUNT(*) FROM jisseki_record.evidence_part) AS parts""").param(unit.value()).query(Stored.class).single();
    }

    private static byte[] both(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
