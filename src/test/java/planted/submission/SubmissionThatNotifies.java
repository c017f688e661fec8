package planted.submission;

import com.vaadin.flow.component.notification.Notification;

public class SubmissionThatNotifies {
    public void done() {
        Notification.show("done");
    }
}
