package org.jisseki.submission.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jisseki.common.RefusedException;

/**
 * What a zip says it holds: its central directory, read without unpacking anything. Stricter than those who unpack: nothing
 * may stand before the first entry or behind the end, and no name may stand twice.
 */
final class ZipDirectory {

    static final byte[] BEGINNING = {'P', 'K', 3, 4};

    /** One entry. @param local where its own header stands */
    record Entry(String name, int method, long packed, long unpacked, long local) {}

    private static final byte[] ENTRY = {'P', 'K', 1, 2};
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final byte[] END_64 = {'P', 'K', 6, 6};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENCRYPTED = 1;
    private static final long IN_EXTRA = 0xFFFFFFFFL;
    private static final int EXTRA_64 = 1;

    private static final int MOST_ENTRIES = 20_000;

    /** What all entries may say they unpack to, in bytes. */
    private static final long MOST_UNPACKED = 1L << 30;

    private ZipDirectory() {}

    /** Whether a file ends as a zip does, with a directory that is there. */
    static boolean isAtEndOf(Bytes file) {
        int end = file.findLast(END, file.size() - END_LENGTH - LONGEST_COMMENT);
        return end >= 0
                && file.size() - end >= END_LENGTH
                && (file.isAt(end - file.fourAt(end + 12), ENTRY) || file.isAt(file.fourAt(end + 16), ENTRY));
    }

    /** @throws RefusedException where it is broken, locked, says too much or hides something */
    static List<Entry> of(Bytes file) {
        int end = file.findLast(END, file.size() - END_LENGTH - LONGEST_COMMENT);
        if (end < 0) {
            throw Bytes.broken();
        }
        if (end + END_LENGTH + file.twoAt(end + 20) != file.size()) {
            throw TypeCheck.mixed();
        }
        int count = file.twoAt(end + 10);
        long place = file.fourAt(end + 16);
        if (count > MOST_ENTRIES) {
            throw new RefusedException("submission.evidence.unpacks");
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        long first = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            Entry entry = entry(file, place);
            place += ENTRY_LENGTH + file.twoAt(place + 28) + file.twoAt(place + 30) + file.twoAt(place + 32);
            entries.add(entry);
            unpacked += entry.unpacked();
            first = Math.min(first, entry.local());
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw TypeCheck.mixed();
            }
            if (entry.unpacked() < 0 || unpacked > MOST_UNPACKED) {
                throw new RefusedException("submission.evidence.unpacks");
            }
        }
        if (first != 0 || place != end && !file.isAt(place, END_64)) {
            throw TypeCheck.mixed();
        }
        return entries;
    }

    private static Entry entry(Bytes file, long place) {
        if (!file.isAt(place, ENTRY)) {
            throw Bytes.broken();
        }
        if ((file.twoAt(place + 8) & ENCRYPTED) != 0) {
            throw new RefusedException("submission.evidence.locked");
        }
        int nameLength = file.twoAt(place + 28);
        String name = StandardCharsets.UTF_8
                .decode(file.part(place + ENTRY_LENGTH, nameLength))
                .toString();
        long[] numbers = {file.fourAt(place + 24), file.fourAt(place + 20), file.fourAt(place + 42)};
        long extra = place + ENTRY_LENGTH + nameLength;
        fromExtra(file, extra, extra + file.twoAt(place + 30), numbers);
        return new Entry(name, file.twoAt(place + 10), numbers[1], numbers[0], numbers[2]);
    }

    // what did not fit into four bytes follows in eight, in this order
    private static void fromExtra(Bytes file, long from, long to, long[] numbers) {
        for (long block = from; block + 4 <= to; block += 4 + file.twoAt(block + 2)) {
            if (file.twoAt(block) == EXTRA_64) {
                long place = block + 4;
                for (int i = 0; i < numbers.length; i++) {
                    if (numbers[i] == IN_EXTRA) {
                        numbers[i] = file.eightAt(place);
                        place += 8;
                    }
                }
            }
        }
    }
}
