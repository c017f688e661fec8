package org.jisseki.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.MenuEntry;
import org.jisseki.common.ui.MenuSource;
import org.jisseki.common.ui.Say;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The navigation: the words that the rooms give for this person, with how much waits behind each. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Navigation extends Div {

    private final transient List<MenuSource> rooms;
    private final transient CurrentPerson person;

    Navigation(List<MenuSource> rooms, CurrentPerson person) {
        this.rooms = rooms;
        this.person = person;
    }

    /** Asks the rooms again: what waits has changed with every step. */
    void show() {
        PersonId who = person.id();
        List<MenuEntry> entries = rooms.stream()
                .flatMap(room -> room.entries(who).stream())
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        removeAll();
        SideNav work = new SideNav();
        work.getElement().setAttribute("aria-label", Say.it("shell.nav"));
        entries.stream().filter(entry -> !entry.isManagement()).forEach(entry -> work.addItem(item(entry)));
        add(work);
        List<MenuEntry> managing =
                entries.stream().filter(MenuEntry::isManagement).toList();
        if (!managing.isEmpty()) {
            SideNav management = new SideNav(Say.it("shell.management"));
            managing.forEach(entry -> management.addItem(item(entry)));
            add(management);
        }
    }

    private static SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(Say.it(entry.key()), entry.path());
        item.setMatchNested(!entry.path().isEmpty());
        if (entry.path().startsWith("/")) {
            item.setRouterIgnore(true);
        }
        if (entry.count() > 0) {
            Span count = new Span(String.valueOf(entry.count()));
            count.addClassName("side-count");
            item.setSuffixComponent(count);
        }
        return item;
    }
}
