package planted.tracking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import planted.review.ui.ReviewNavigation;

/** Keeps all rules. */
@Route("knocks")
class ViewThatKnocks extends Div {
    ReviewNavigation door() {
        return new ReviewNavigation();
    }
}
