package org.jisseki.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What portals said of their acts, as {@link Telling} says it, to the last line before each was killed. */
final class Told {

    /** An act that somebody was told had happened; {@code seq} is its number in the record of {@code of}, or of the draft's save. */
    record Acknowledged(String act, long of, int seq) {}

    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final Set<String> inFlight = new TreeSet<>();
    private final List<String> cutOff = new ArrayList<>();

    void read(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "begin" -> inFlight.add(words[1]);
            case "end" -> inFlight.remove(words[1]);
            case "ack" -> {
                inFlight.remove(words[1]);
                acknowledged.add(new Acknowledged(words[2], Long.parseLong(words[3]), Integer.parseInt(words[4])));
            }
            default -> {}
        }
    }

    /** Who was in an act of which nobody knows whether it happened. */
    Set<String> inFlight() {
        return Set.copyOf(inFlight);
    }

    /** The portal is gone: what was in flight stays unknown. */
    void killed() {
        cutOff.addAll(inFlight);
        inFlight.clear();
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Who was in an act at some kill, as often as that was. */
    List<String> cutOff() {
        return List.copyOf(cutOff);
    }

    /** Of how many an act was acknowledged. */
    int count(String act) {
        return (int) acknowledged.stream()
                .filter(each -> each.act().equals(act))
                .mapToLong(Acknowledged::of)
                .distinct()
                .count();
    }
}
