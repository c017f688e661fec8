package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.FileLink;
import org.jisseki.common.ui.FileSize;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.EvidenceFile;
import org.jisseki.submission.UnitContent;

/** 根拠資料 as a revision names them. */
class EvidenceSection extends Section {

    EvidenceSection(Shown shown, List<UnitContent.EnteredFile> entered) {
        Div head = new Div(new H2(Say.it("submission.evidence")));
        head.addClassName("sub");
        add(head);
        if (entered.isEmpty()) {
            add(new EmptyNote(Say.it("submission.evidence.none.handedIn")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        List<Long> named = entered.stream().map(UnitContent.EnteredFile::id).toList();
        shown.evidence().stream()
                .filter(file -> named.contains(file.id()))
                .map(EvidenceSection::line)
                .forEach(list::add);
        add(list);
    }

    /** One file: its name, which fetches it, and its size, day and giver. */
    static ListItem line(EvidenceFile file) {
        Span given =
                new Span(Say.it("submission.evidence.given", FileSize.of(file.size()), file.addedOn(), file.giver()));
        given.addClassName("s");
        return new ListItem(new FileLink("evidence/" + file.id(), file.name()), given);
    }
}
