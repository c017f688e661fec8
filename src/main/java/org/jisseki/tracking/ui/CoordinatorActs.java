package org.jisseki.tracking.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jisseki.kept.KeptTexts;
import org.jisseki.organisation.Directory;
import org.jisseki.submission.Extending;
import org.jisseki.submission.Reassigning;
import org.jisseki.submission.ReassigningWriters;
import org.jisseki.submission.Reminding;

/** The acts of coordinators, and the sections there are to choose from. */
@SpringComponent
record CoordinatorActs(
        Reminding reminding,
        Extending extending,
        Reassigning reassigning,
        ReassigningWriters writers,
        Directory directory,
        KeptTexts kept) {}
