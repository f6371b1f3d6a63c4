package org.hiringpipelines.web.pages;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.hiringpipelines.web.language.PageWords;
import org.springframework.stereotype.Component;

/** What stands at the steps and arrows of a diagram, in the reader's language. */
@Component
class DiagramLabels {

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
                .forEach(element -> element.setName(words.said(element.getName())));
        return Bpmn.convertToString(model);
    }
}
