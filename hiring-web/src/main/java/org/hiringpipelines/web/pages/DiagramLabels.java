package org.hiringpipelines.web.pages;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.hiringpipelines.web.language.PageWords;
import org.springframework.stereotype.Component;

/** What stands at the steps and arrows of a diagram, in the reader's language. */
@Component
class DiagramLabels {

    /** The width of a sign of a label, and of a whole label at most, in the measure of diagrams. */
    private static final double A_SIGN = 6.5;

    private static final double MOST = 90;

    private final PageWords words;

    DiagramLabels(PageWords words) {
        this.words = words;
    }

    /** The diagram with its labels said so; as it is for whoever reads English. */
    String said(String diagram) {
        if (PageWords.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return diagram;
        }
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(diagram.getBytes(StandardCharsets.UTF_8)));
        model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element.getName() != null)
                .forEach(this::say);
        return Bpmn.convertToString(model);
    }

    private void say(FlowElement element) {
        element.setName(words.said(element.getName()));
        Stream<BpmnLabel> drawn = element.getModelInstance().getModelElementsByType(BpmnLabel.class).stream();
        drawn.filter(label -> element.equals(elementOf(label))).forEach(label -> widen(label, element.getName()));
    }

    private static BaseElement elementOf(BpmnLabel label) {
        ModelElementInstance drawn = label.getParentElement();
        return drawn instanceof BpmnEdge edge ? edge.getBpmnElement() : ((BpmnShape) drawn).getBpmnElement();
    }

    /** A place that was drawn around an English word would break a longer one in the middle. */
    private static void widen(BpmnLabel label, String name) {
        Bounds place = label.getBounds();
        double widest = Math.min(MOST, name.length() * A_SIGN);
        if (place != null && place.getWidth() < widest) {
            place.setX(place.getX() - (widest - place.getWidth()) / 2);
            place.setWidth(widest);
        }
    }
}
