package org.jisseki.plan;

/** Numbers as sheets print them before programs and paragraphs: ①. */
public final class Circled {

    private Circled() {}

    /** ① to ㊿; beyond, and for 0 and less, the number in parentheses, because Unicode has no more circles. */
    public static String number(int number) {
        if (number >= 1 && number <= 20) {
            return Character.toString('①' + number - 1);
        }
        if (number >= 21 && number <= 35) {
            return Character.toString('㉑' + number - 21);
        }
        if (number >= 36 && number <= 50) {
            return Character.toString('㊱' + number - 36);
        }
        return "(" + number + ")";
    }
}
