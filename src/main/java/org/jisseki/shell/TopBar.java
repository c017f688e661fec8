package org.jisseki.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jisseki.authority.Authority;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.Language;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Post;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The bar on top: the portal's name, the year that lists show, the other language, who is signed in with their posts. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TopBar extends Header {

    /** Pages write their filters into the address without telling the server: what leads back is what stands there on the click. */
    private static final String LEAD_BACK = """
            const root = new URL('.', document.baseURI).pathname.length - 1;
            const leadBack = () => {
                const to = new URL(this.href);
                to.searchParams.set('back', location.pathname.slice(root) + location.search);
                this.href = to.href;
            };
            ['click', 'auxclick', 'contextmenu'].forEach(kind => this.addEventListener(kind, leadBack));""";

    private final transient CycleNavigation cycles;
    private final Select<Cycle> year = new Select<>();
    private final Button menu = new Button(Say.it("shell.menu"));
    private final Anchor language = new Anchor("", Say.it("shell.otherLanguage"));

    TopBar(
            CurrentPerson person,
            Directory directory,
            Authority authority,
            AuthenticationContext signIn,
            CycleNavigation cycles) {
        this.cycles = cycles;
        addClassName("top");
        menu.addClassName("menu");
        menu.addThemeVariants(ButtonVariant.TERTIARY);
        Anchor brand = new Anchor("", Say.it("common.portal"));
        brand.addClassName("brand");
        language.addClassNames("lang", "push");
        language.getElement().setAttribute("lang", otherLanguage()).setAttribute("router-ignore", true);
        language.getElement().executeJs(LEAD_BACK);
        PersonId who = person.id();
        year.addClassName("year");
        year.setAriaLabel(Say.it("shell.year"));
        year.setItemLabelGenerator(cycle -> Say.it("shell.year.of", cycles.name(cycle)));
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                cycles.choose(change.getValue().id());
                UI.getCurrent().refreshCurrentRoute(false);
            }
        });
        add(menu, brand, year, language, account(directory.person(who), authority.postsOf(who), signIn));
    }

    /** What the word メニュー does; it is shown where the drawer lies over the page. */
    void openDrawerWith(Runnable toggle) {
        menu.addClickListener(click -> toggle.run());
    }

    /** Shows the years that are open by now; the language switch leads back to what is shown. */
    void show(Location location) {
        List<Cycle> open = cycles.open();
        year.setItems(open);
        year.setVisible(!open.isEmpty());
        cycles.current().ifPresent(year::setValue);
        String here = "/" + location.getPathWithQueryParameters();
        language.setHref("language/" + otherLanguage() + "?back=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    private static Component account(String name, List<Post> posts, AuthenticationContext signIn) {
        MenuBar bar = new MenuBar();
        bar.addClassName("me-menu");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        Div me = new Div();
        me.addClassName("me");
        me.getElement().appendChild(new Element("b").setText(name), new Element("small").setText(summary(posts)));
        MenuItem account = bar.addItem(me);
        account.setAriaLabel(Say.it("shell.account") + " " + name + " " + summary(posts));
        if (posts.size() > 1) {
            posts.forEach(post -> account.getSubMenu().addItem(post.title()).setEnabled(false));
        }
        account.getSubMenu()
                .addItem(
                        Say.it("shell.changePassword"),
                        click -> click.getSource().getUI().ifPresent(ui -> ui.navigate("password")));
        account.getSubMenu().addItem(Say.it("shell.signOut"), click -> signIn.logout());
        return bar;
    }

    private static String summary(List<Post> posts) {
        return switch (posts.size()) {
            case 0 -> Say.it("shell.posts.none");
            case 1 -> posts.getFirst().title();
            default -> Say.it("shell.posts.more", posts.getFirst().title(), posts.size() - 1);
        };
    }

    private static String otherLanguage() {
        return "en".equals(Language.current().getLanguage()) ? "ja" : "en";
    }
}
