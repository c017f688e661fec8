package org.jisseki.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jisseki.common.OneClick;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jisseki.common.ui.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What holds for every browser window: its language before the first view, one handler of failures, the end of a session. */
@Component
class PortalSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Failures failures;
    private final transient OneClick oneClick;

    PortalSetup(Words words, Failures failures, OneClick oneClick) {
        this.words = words;
        this.failures = failures;
        this.oneClick = oneClick;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(new BeginsAnew(oneClick));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", language(page.getVaadinRequest()).getLanguage()));
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(failures));
        event.getSource().addUIInitListener(window -> {
            window.getUI().setLocale(language(VaadinRequest.getCurrent()));
            window.getUI()
                    .getReconnectDialogConfiguration()
                    .setDialogText(say("shell.reconnecting", window.getUI().getLocale()));
            window.getUI()
                    .getReconnectDialogConfiguration()
                    .setDialogTextGaveUp(say("shell.offline", window.getUI().getLocale()));
        });
        event.getSource().setSystemMessagesProvider(this::systemMessages);
    }

    /** What failed is judged by the acts of its own request: a thread serves many. */
    private record BeginsAnew(OneClick oneClick) implements VaadinRequestInterceptor {

        @Override
        public void requestStart(VaadinRequest request, VaadinResponse response) {
            oneClick.begin();
        }

        @Override
        public void handleException(
                VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
            // the session's handler of failures says it
        }

        @Override
        public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
            oneClick.begin();
        }
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale locale = info.getRequest() == null ? Locale.JAPANESE : language(info.getRequest());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(say("shell.session.caption", locale));
        messages.setSessionExpiredMessage(say("shell.session.message", locale));
        messages.setSessionExpiredNotificationEnabled(true);
        // the page itself, which leads to the sign-in and from there back
        messages.setSessionExpiredURL(null);
        return messages;
    }

    private String say(String key, Locale locale) {
        return words.say(Sentence.of(key), locale);
    }

    private static Locale language(VaadinRequest request) {
        return Language.of(Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> Language.COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null));
    }
}
