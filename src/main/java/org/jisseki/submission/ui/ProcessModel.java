package org.jisseki.submission.ui;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jisseki.common.ui.Say;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The process model in the reader's language: each label comes from the message key of its element's id. */
final class ProcessModel {

    /** A step in words, by the id of its element. */
    record Step(String id, String words) {}

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final Set<String> STEPS = Set.of("userTask", "receiveTask", "serviceTask", "endEvent");

    private final Document document;
    private final List<Step> steps = new ArrayList<>();

    private ProcessModel(Document document) {
        this.document = document;
    }

    static ProcessModel of(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            ProcessModel model =
                    new ProcessModel(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
            model.label();
            return model;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("a model that cannot be read", e);
        }
    }

    /** What waits for people, what the portal does, and the end, in order. */
    List<Step> steps() {
        return steps;
    }

    String xml() {
        try {
            StringWriter written = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(written));
            return written.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private void label() {
        NodeList elements =
                ((Element) document.getElementsByTagNameNS(BPMN, "process").item(0)).getElementsByTagNameNS(BPMN, "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (!element.hasAttribute("name")) {
                continue;
            }
            String id = element.getAttribute("id");
            String words = Say.it("submission.process." + id);
            element.setAttribute("name", words);
            if (STEPS.contains(element.getLocalName())) {
                steps.add(new Step(id, words));
            }
        }
    }
}
