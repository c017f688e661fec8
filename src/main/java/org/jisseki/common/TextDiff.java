package org.jisseki.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How one text became another (見え消し), in as few and as whole stretches as a reader needs. Compared are not characters but
 * what is read as one: a figure with its separators, a word in Latin letters or katakana, else a grapheme cluster; so neither
 * 𠮷 nor an emoji is cut in two, and 51,210 is never half struck out.
 */
public final class TextDiff {

    /** What became of a stretch. */
    public enum Kind {
        SAME,
        /** Stands only in the text before. */
        OUT,
        /** Stands only in the text now. */
        IN
    }

    public record Stretch(Kind kind, String text) {}

    /** A change, and what follows it unchanged. */
    private record Piece(String out, String in, String same) {

        boolean changes() {
            return !out.isEmpty() || !in.isEmpty();
        }

        int size() {
            return Math.max(out.length(), in.length());
        }

        Piece then(Piece next) {
            return next.changes()
                    ? new Piece(out + same + next.out, in + same + next.in, next.same)
                    : new Piece(out, in, same + next.same);
        }
    }

    /** More edits than anybody follows word by word: beyond them a text counts as rewritten. It bounds time and memory. */
    private static final int MOST = 1000;

    private static final String MARKS = "[\\p{M}\\u200D\\uFF9E\\uFF9F]*";

    private static final Pattern TOKEN = Pattern.compile("\\p{Nd}+(?:[.,\\uFF0E\\uFF0C]\\p{Nd}+)*" + MARKS
            + "|\\p{IsLatin}+" + MARKS + "|[\\p{IsKatakana}\\u30FC\\uFF70]+" + MARKS + "|\\X");

    private TextDiff() {}

    /**
     * The stretches in the order of reading, of a change first what went out and then what came in. Those that are not
     * {@link Kind#IN} make up the text before, those that are not {@link Kind#OUT} the text now.
     */
    public static List<Stretch> of(String before, String now) {
        List<Stretch> stretches = new ArrayList<>();
        for (Piece piece : readable(pieces(tokens(before), tokens(now)))) {
            add(stretches, Kind.OUT, piece.out());
            add(stretches, Kind.IN, piece.in());
            add(stretches, Kind.SAME, piece.same());
        }
        return List.copyOf(stretches);
    }

    private static void add(List<Stretch> to, Kind kind, String text) {
        if (!text.isEmpty()) {
            to.add(new Stretch(kind, text));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Piece> pieces(List<String> before, List<String> now) {
        int most = Math.min(before.size(), now.size());
        int head = 0;
        while (head < most && before.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(same(before.subList(0, head)));
        pieces.addAll(between(before.subList(head, before.size() - tail), now.subList(head, now.size() - tail)));
        pieces.add(same(before.subList(before.size() - tail, before.size())));
        return pieces;
    }

    private static Piece same(List<String> tokens) {
        return new Piece("", "", String.join("", tokens));
    }

    /** Myers' greedy algorithm: how far each number of edits reaches on each diagonal, until the end is reached. */
    private static List<Piece> between(List<String> a, List<String> b) {
        int most = Math.min(a.size() + b.size(), MOST);
        int zero = most + 1;
        int[] reached = new int[2 * most + 3];
        List<int[]> ways = new ArrayList<>();
        for (int edits = 0; edits <= most; edits++) {
            ways.add(Arrays.copyOfRange(reached, zero - edits - 1, zero + edits + 2));
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                boolean in = comesByIn(reached, zero, diagonal, edits);
                int x = in ? reached[zero + diagonal + 1] : reached[zero + diagonal - 1] + 1;
                while (x < a.size() && x - diagonal < b.size() && a.get(x).equals(b.get(x - diagonal))) {
                    x++;
                }
                reached[zero + diagonal] = x;
                if (x >= a.size() && x - diagonal >= b.size()) {
                    return back(ways, a, b);
                }
            }
        }
        return List.of(new Piece(String.join("", a), String.join("", b), ""));
    }

    /** Whether the furthest way to a diagonal puts a token of the new text in, rather than taking one of the old out. */
    private static boolean comesByIn(int[] reached, int zero, int diagonal, int edits) {
        return diagonal == -edits || (diagonal != edits && reached[zero + diagonal - 1] < reached[zero + diagonal + 1]);
    }

    /** The way that reached the end, from there back to the beginning. */
    private static List<Piece> back(List<int[]> ways, List<String> a, List<String> b) {
        List<Piece> pieces = new ArrayList<>();
        int x = a.size();
        int y = b.size();
        for (int edits = ways.size() - 1; edits > 0; edits--) {
            int[] reached = ways.get(edits);
            int zero = edits + 1;
            int diagonal = x - y;
            boolean in = comesByIn(reached, zero, diagonal, edits);
            int fromX = reached[zero + diagonal + (in ? 1 : -1)];
            int fromY = fromX - diagonal + (in ? -1 : 1);
            String same = String.join("", a.subList(in ? fromX : fromX + 1, x));
            pieces.add(new Piece(in ? "" : a.get(fromX), in ? b.get(fromY) : "", same));
            x = fromX;
            y = fromY;
        }
        pieces.add(same(a.subList(0, x)));
        return pieces.reversed();
    }

    /**
     * Joins changes that follow each other, and those with no more between them than was changed on either side: a character
     * that happens to stay within a phrase that was rewritten helps nobody.
     */
    private static List<Piece> readable(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece whole = piece;
            while (!joined.isEmpty() && joins(joined.getLast(), whole)) {
                whole = joined.removeLast().then(whole);
            }
            joined.add(whole);
        }
        return joined;
    }

    private static boolean joins(Piece last, Piece next) {
        return !next.changes()
                || last.same().isEmpty()
                || (last.changes() && last.same().length() <= Math.min(last.size(), next.size()));
    }
}
