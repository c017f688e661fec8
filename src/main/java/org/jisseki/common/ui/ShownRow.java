package org.jisseki.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jisseki.common.DayWords;
import org.jisseki.common.Folded;
import org.jisseki.common.Sought;

/** Whether what somebody looks for stands in a row as the page shows it, under its heading. */
public final class ShownRow {

    private ShownRow() {}

    /**
     * Asks the row itself, so that whatever it comes to show is found.
     *
     * @param days those that the row shows, which may be typed otherwise
     */
    public static boolean isSought(Sought sought, List<String> headings, List<LocalDate> days, Component... row) {
        List<String> texts = Stream.concat(headings.stream(), Stream.of(row).flatMap(cell -> pieces(cell.getElement())))
                .map(Folded::of)
                .toList();
        return sought.finds(word ->
                texts.stream().anyMatch(word::isIn) || days.stream().anyMatch(day -> word.isOf(day, DayWords.of(day))));
    }

    /** What has text of its own is one piece with all that it holds. */
    private static Stream<String> pieces(Element element) {
        boolean says = element.isTextNode() || element.getChildren().anyMatch(Element::isTextNode);
        return says
                ? Stream.of(element.getTextRecursively())
                : element.getChildren().flatMap(ShownRow::pieces);
    }
}
