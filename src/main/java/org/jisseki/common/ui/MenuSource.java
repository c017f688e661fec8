package org.jisseki.common.ui;

import java.util.List;
import org.jisseki.common.PersonId;

/** What a room adds to the navigation for a person; the shell asks every bean of this type. */
public interface MenuSource {

    /** The entries that this person may use: none of the others exist for them. */
    List<MenuEntry> entries(PersonId person);
}
