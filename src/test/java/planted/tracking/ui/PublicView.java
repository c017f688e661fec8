package planted.tracking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route("public")
public class PublicView extends Div {}
