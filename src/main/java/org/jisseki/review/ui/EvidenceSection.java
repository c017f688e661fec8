package org.jisseki.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.FileLink;
import org.jisseki.common.ui.FileSize;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.UnitContent;

/** 根拠資料 of the revision, with what came and went since the one it is held against; what went can still be read. */
class EvidenceSection extends Section {

    EvidenceSection(List<UnitContent.EnteredFile> now, Base base) {
        boolean compares = base.revisionNo() > 0;
        List<UnitContent.EnteredFile> before = base.evidence();
        Div head = new Div(new H2(Say.it("review.evidence")));
        head.addClassName("sub");
        add(head);
        if (now.isEmpty() && before.isEmpty()) {
            add(new EmptyNote(Say.it("review.evidence.none")));
            return;
        }
        if (compares && now.equals(before)) {
            Span same = new Span(Say.it("review.evidence.same", base.revisionNo()));
            same.addClassName("s");
            head.add(same);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        now.forEach(file -> list.add(line(file, compares && !before.contains(file) ? "ins" : "")));
        before.stream().filter(file -> !now.contains(file)).forEach(file -> list.add(line(file, "del")));
        add(list);
    }

    private static ListItem line(UnitContent.EnteredFile file, String change) {
        FileLink link = new FileLink("evidence/" + file.id(), file.name());
        Span size = new Span(FileSize.of(file.size()));
        size.addClassName("s");
        ListItem line = new ListItem();
        if (change.isEmpty()) {
            line.add(link, size);
            return line;
        }
        line.addClassName("chg");
        line.getElement().appendChild(new Element(change).appendChild(link.getElement()));
        Span mark = new Span(Say.it(change.equals("ins") ? "review.evidence.added" : "review.evidence.removed"));
        mark.addClassName("mk");
        line.add(size, mark);
        return line;
    }
}
