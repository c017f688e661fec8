package org.jisseki.submission.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text as people and Excel write it: UTF-8 or windows-31j to the last byte, and no character that only machines mean. */
final class PlainText {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final int AT_ONCE = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlainText() {}

    static boolean is(ByteBuffer content) {
        return isIn(StandardCharsets.UTF_8, content) || isIn(WINDOWS_31J, content);
    }

    private static boolean isIn(Charset charset, ByteBuffer content) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = content.duplicate().rewind();
        CharBuffer chars = CharBuffer.allocate(AT_ONCE);
        boolean first = true;
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, true);
            chars.flip();
            while (chars.hasRemaining()) {
                char each = chars.get();
                if (!isWritten(each) && !(first && each == BYTE_ORDER_MARK)) {
                    return false;
                }
                first = false;
            }
            chars.clear();
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }

    private static boolean isWritten(char each) {
        boolean control = Character.isISOControl(each) && each != '\t' && each != '\n' && each != '\r' && each != '\f';
        // what Java makes of bytes that windows-31j has no character for
        boolean leftOver = each >= '\uF8F0' && each <= '\uF8F3';
        return !control && !leftOver && each != BYTE_ORDER_MARK && each < '\uFFFE';
    }
}
