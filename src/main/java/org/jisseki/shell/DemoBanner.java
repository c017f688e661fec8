package org.jisseki.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import org.jisseki.common.ui.Say;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says on every page of the demo that it is one, and what its clock says. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DemoBanner extends Div {

    DemoBanner(Clock clock, @Value("${jisseki.demo:false}") boolean demo) {
        setVisible(demo);
        addClassName("demo-banner");
        setText(Say.it("shell.demo", Say.fullDay(LocalDate.now(clock))));
    }
}
