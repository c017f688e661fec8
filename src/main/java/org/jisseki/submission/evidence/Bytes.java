package org.jisseki.submission.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jisseki.common.RefusedException;

/** A content as its parts are looked at: whoever reads past its end is told that the file is broken. */
final class Bytes {

    private final ByteBuffer content;

    Bytes(ByteBuffer content) {
        this.content = content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    int size() {
        return content.limit();
    }

    int at(long place) {
        return Byte.toUnsignedInt(content.get(within(place, 1)));
    }

    /** Two bytes, the low one first, as a zip has them. */
    int twoAt(long place) {
        return Short.toUnsignedInt(content.getShort(within(place, 2)));
    }

    long fourAt(long place) {
        return Integer.toUnsignedLong(content.getInt(within(place, 4)));
    }

    long eightAt(long place) {
        return content.getLong(within(place, 8));
    }

    ByteBuffer part(long place, long length) {
        return content.slice(within(place, length), (int) length);
    }

    boolean startsWith(byte[] beginning) {
        return isAt(0, beginning);
    }

    boolean isAt(long place, byte[] expected) {
        if (place < 0 || place + expected.length > size()) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (content.get((int) place + i) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where something stands first, from a place on; -1 where it does not. */
    int find(byte[] wanted, int from) {
        for (int place = Math.max(from, 0); place <= size() - wanted.length; place++) {
            if (isAt(place, wanted)) {
                return place;
            }
        }
        return -1;
    }

    /** Where something stands last; -1 where it does not stand from a place on. */
    int findLast(byte[] wanted, int from) {
        for (int place = size() - wanted.length; place >= Math.max(from, 0); place--) {
            if (isAt(place, wanted)) {
                return place;
            }
        }
        return -1;
    }

    private int within(long place, long length) {
        if (place < 0 || length < 0 || place > size() || length > size() - place) {
            throw broken();
        }
        return (int) place;
    }

    static RefusedException broken() {
        return new RefusedException("submission.evidence.broken");
    }
}
