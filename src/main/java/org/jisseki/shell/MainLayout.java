package org.jisseki.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import jakarta.annotation.security.PermitAll;
import org.jisseki.common.ui.Alert;
import org.jisseki.common.ui.RefusalPlace;
import org.jisseki.common.ui.Say;

/** The frame around every view: top bar, navigation, the demo's banner, the place of refusals, the main landmark. */
@Layout
@PermitAll
@JsModule("./ime-keys.ts")
class MainLayout extends AppLayout implements AfterNavigationObserver, RefusalPlace {

    private final Div refusals = new Div();
    private final Main main = new Main(refusals);
    private final TopBar top;
    private final Navigation navigation;

    MainLayout(TopBar top, Navigation navigation, DemoBanner banner) {
        this.top = top;
        this.navigation = navigation;
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#main", Say.it("shell.skip"));
        skip.addClassName("skip");
        // the router would take the link for a navigation and leave the focus where it was
        skip.getElement().setAttribute("router-ignore", true);
        skip.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " document.getElementById('main').focus() })");
        addToNavbar(skip, top);
        top.openDrawerWith(() -> setDrawerOpened(!isDrawerOpened()));
        addToDrawer(navigation);
        setContent(new Div(banner, main));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        oldContent.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        clearRefusal();
        navigation.show();
        top.show(event.getLocation());
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
            // who moved by keyboard or hears the page starts at the new title
            main.getElement().executeJs("setTimeout(() => this.querySelector('h1')?.focus({preventScroll: true}))");
        }
    }

    @Override
    public void refuse(String sentence) {
        clearRefusal();
        Alert alert = new Alert(Say.it("shell.refused"), sentence);
        refusals.add(alert);
        alert.focus();
    }

    @Override
    public void refuseStale(String sentence) {
        refuse(sentence);
        refusals.getChildren()
                .map(Alert.class::cast)
                .forEach(alert -> alert.add(new Button(
                        Say.it("shell.reload"), click -> UI.getCurrent().refreshCurrentRoute(false))));
    }

    @Override
    public void clearRefusal() {
        refusals.getChildren().toList().forEach(Component::removeFromParent);
    }
}
