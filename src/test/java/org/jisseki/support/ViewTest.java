package org.jisseki.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.regex.Pattern;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.ui.Alert;
import org.jisseki.cycle.AtWork;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.demo.PortalTest;
import org.jisseki.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of views without a browser, in a {@link TestWorld} of its own; whoever is signed in can change at any time. */
@PortalTest
public abstract class ViewTest extends SpringBrowserlessTest {

    /** A day or moment as ISO text, a place that no value was put into, a key that has no words, a quote at once within a quote. */
    private static final Pattern MACHINES = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b|\\{\\d\\}|!\\{|「「|」」");

    private final ApplicationContext portal;
    protected final Round round;
    protected final TestWorld world;

    protected ViewTest(ApplicationContext portal) {
        this.portal = portal;
        this.round = new Round(portal);
        this.world = new TestWorld(portal.getBean(JdbcClient.class), 2);
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        signIn(world.staff);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected final void signIn(PersonId person) {
        SecurityContextHolder.getContext().setAuthentication(new SignedIn(person.value(), "someone").authentication());
    }

    /** Opens an address, wherever it leads. */
    protected final Component open(PersonId person, String path) {
        signIn(person);
        keepToTheWorld(person);
        UI.getCurrent().navigate(path);
        return (Component) getCurrentView();
    }

    // the most urgent work of who looks after all is in whatever world another test left
    private void keepToTheWorld(PersonId person) {
        CycleNavigation years = portal.getBean(CycleNavigation.class);
        List<Cycle> ofWorld = years.open().stream()
                .filter(cycle -> worldPlans().contains(cycle.plan()))
                .toList();
        boolean elsewhere = years.current()
                .filter(cycle -> worldPlans().contains(cycle.plan()))
                .isEmpty();
        if (elsewhere && !ofWorld.isEmpty()) {
            years.choose(portal.getBean(AtWork.class)
                    .mostUrgent(person)
                    .filter(id -> ofWorld.stream().anyMatch(cycle -> cycle.id().equals(id)))
                    .orElse(ofWorld.getFirst().id()));
        }
    }

    /** The plans of the test's own world. */
    protected List<PlanId> worldPlans() {
        return List.of(world.plan);
    }

    /** All text that the current view shows: none of it as a machine writes it. */
    protected final String text() {
        String text = getCurrentView().getElement().getTextRecursively();
        assertThat(text).doesNotContainPattern(MACHINES);
        return text;
    }

    protected final void press(String words) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().strip().startsWith(words))
                        .single())
                .click();
    }

    protected final void confirm() {
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        try {
            test(dialog).confirm();
        } finally {
            dialog.close(); // a browser closes it whatever came of it
        }
        roundTrip();
    }

    /** Does what is refused, and hands the refusal to the session's handler, as the server does with a browser's requests. */
    protected final void refused(Runnable act) {
        try {
            act.run();
        } catch (RefusedException refusal) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(refusal));
            return;
        }
        throw new AssertionError("nothing was refused");
    }

    /** What stands where refusals are said. */
    protected final String refusal() {
        return find(Alert.class).single().getElement().getTextRecursively();
    }
}
