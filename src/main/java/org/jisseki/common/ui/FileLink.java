package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link that fetches a file; the page stays where it is. */
public class FileLink extends Anchor {

    /** @param path below the portal's root, without the leading slash */
    public FileLink(String path, String name) {
        super(path, name);
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
    }
}
