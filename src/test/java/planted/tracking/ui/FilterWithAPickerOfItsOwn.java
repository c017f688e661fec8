package planted.tracking.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

class FilterWithAPickerOfItsOwn {
    DatePicker from() {
        return new DatePicker("from");
    }
}
