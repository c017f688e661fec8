package org.jisseki.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import org.jisseki.common.ui.Say;

/** The process model drawn, with a mark on the step at which it waits. The same in words stands beside it. */
@Tag("process-diagram")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@CssImport("bpmn-js/dist/assets/diagram-js.css")
@JsModule("./process-diagram.ts")
class ProcessDiagram extends Component {

    ProcessDiagram(String xml, String position) {
        getElement()
                .setProperty("xml", xml)
                .setProperty("position", position)
                .setProperty("label", Say.it("submission.process.label"))
                .setProperty("failed", Say.it("submission.process.failed"));
    }
}
