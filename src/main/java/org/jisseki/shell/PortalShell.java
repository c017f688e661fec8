package org.jisseki.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/** The page that carries every view: Vaadin's Aura under the portal's own style sheet. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/jisseki.css")
public class PortalShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;
}
