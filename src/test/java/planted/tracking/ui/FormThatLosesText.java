package planted.tracking.ui;

import com.vaadin.flow.component.textfield.TextArea;

class FormThatLosesText {
    final TextArea reason = new TextArea();
}
