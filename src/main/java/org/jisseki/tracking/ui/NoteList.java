package org.jisseki.tracking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jisseki.common.ui.HomeNote;
import org.jisseki.common.ui.StatusBadge;

/** What waits for a post or comes next, a row each: what it is, what belongs to it, and the way there. */
class NoteList extends UnorderedList {

    NoteList(List<HomeNote> notes) {
        addClassNames("turn", "notes");
        notes.forEach(note -> add(row(note)));
    }

    private static ListItem row(HomeNote note) {
        H3 what = new H3();
        if (note.kind() == HomeNote.Kind.URGENT) {
            what.add(StatusBadge.overdue(note.what()));
        } else {
            what.setText(note.what());
        }
        Div about = new Div(what);
        if (!note.more().isEmpty()) {
            Paragraph more = new Paragraph(note.more());
            more.addClassName("s");
            about.add(more);
        }
        ListItem row = new ListItem(about);
        if (note.path() != null) {
            Anchor act = new Anchor(note.path(), note.act());
            act.addClassName("b");
            // several rows say the same words: what they are about tells them apart
            act.getElement().setAttribute("aria-label", note.act() + " " + note.what());
            row.add(act);
        }
        return row;
    }
}
