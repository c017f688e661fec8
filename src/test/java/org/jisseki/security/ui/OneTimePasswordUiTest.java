package org.jisseki.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.jisseki.security.Accounts;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Who signed in with a one-time password chooses one, and then stands on the page that was asked for. */
class OneTimePasswordUiTest extends ViewTest {

    private final Accounts accounts;

    OneTimePasswordUiTest(ApplicationContext portal, Accounts accounts) {
        super(portal);
        this.accounts = accounts;
    }

    @Test
    void leadsOnToThePageThatWasAskedFor() {
        String once = accounts.create(world.administrator, world.reviewer, "once-" + world.reviewer.value());
        assertThat(open(world.reviewer, "review")).isInstanceOf(ChangePasswordView.class);

        List<PasswordField> fields = find(PasswordField.class).all();
        test(fields.get(0)).setValue(once);
        fields.stream().skip(1).forEach(field -> test(field).setValue("長い合言葉をひとつ選ぶ-2021"));
        press("変更する");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("review");
    }
}
