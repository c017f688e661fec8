package org.jisseki.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.demo.TestClock;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Without a mail server the morning's mails are read on the page. */
class MailsUiTest extends ViewTest {

    private final TestClock clock;

    MailsUiTest(ApplicationContext portal, TestClock clock) {
        super(portal);
        this.clock = clock;
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset(); // the next test's world may open its year before its clock is set back
    }

    @Test
    void whoLooksAfterMailReadsWhatWouldHaveBeenSent() {
        round.open(world);
        clock.setTo(LocalDate.of(2090, 5, 28)); // newer than any other test's

        open(world.central, "mails");
        press("けさの分をいま送る");

        assertThat(text())
                .contains("5月28日（日）", world.name(world.staff), "メールは使っていません", "事業1（施策322）", "営業日 超過", "/unit/");
        assertThat(notice()).startsWith("0人に送りました。").contains("送信");
        press("けさの分をいま送る");
        assertThat(notice()).startsWith("いま送るものはありません。");
        open(world.administrator, "mails");
        assertThat(text()).contains(world.name(world.staff));
    }

    private String notice() {
        return test(find(Notification.class).all().getLast()).getText();
    }

    @Test
    void nobodyElseReadsThem() {
        for (PersonId who : List.of(world.staff, world.head, world.coordinator)) {
            open(who, "mails");
            assertThat(text()).contains("見つかりません").doesNotContain("けさの分");
        }
    }
}
