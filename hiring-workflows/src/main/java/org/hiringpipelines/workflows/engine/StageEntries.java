package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.workflows.engine.check.Diagram;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.hiringpipelines.workflows.stages.EnteredStages;

/**
 * Notes that an application has come to a stage where its process comes to an element that is drawn as one: see {@link StagesOfDiagram}. So a
 * stage is added by drawing it, and no diagram has to call a service for it.
 */
class StageEntries extends AbstractProcessEnginePlugin {

    private final boolean own;
    private final Supplier<EnteredStages> entered;

    /**
     * Stage entries.
     *
     * @param own whether the engine belongs to the hiring processes alone; in an engine that others use, too, only their diagrams have stages
     * @param entered who is told; asked for when somebody comes to a stage
     */
    StageEntries(boolean own, Supplier<EnteredStages> entered) {
        this.own = own;
        this.entered = entered;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new StagesInParse());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private void enter(DelegateExecution execution, DrawnStage stage) {
        String application = Objects.toString(execution.getVariable("applicationId"), null);
        if (application != null && (own || isOurs(execution))) {
            entered.get().enter(application, stage);
        }
    }

    private static boolean isOurs(DelegateExecution execution) {
        return Diagram.OURS.equals(
                execution.getBpmnModelInstance().getDefinitions().getTargetNamespace());
    }

    private final class StagesInParse extends AbstractBpmnParseListener {

        @Override
        public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(element, scope, activity);
        }

        @Override
        public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(element, scope, activity);
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(element, scope, activity);
        }

        /** What is done many times at once is one stage. */
        private void listen(Element element, ScopeImpl scope, ActivityImpl activity) {
            property(element, StagesOfDiagram.STAGE)
                    .filter(name -> sound(name, element))
                    .ifPresent(name -> {
                        Stage stage = new Stage(name);
                        DrawnStage drawn = new DrawnStage(
                                stage,
                                property(element, StagesOfDiagram.NAME)
                                        .or(() -> Optional.ofNullable(element.attribute("name")))
                                        .filter(words -> !words.isBlank())
                                        .map(words -> words.strip().replaceAll("\\s+", " "))
                                        .orElseGet(stage::words));
                        boolean many = scope instanceof ActivityImpl around
                                && around.getActivityBehavior() instanceof MultiInstanceActivityBehavior;
                        (many ? (ActivityImpl) scope : activity)
                                .addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                                        execution -> enter(execution, drawn));
                    });
        }

        /** In an engine of our own nobody means anything else by it; elsewhere it may be somebody else's property. */
        private boolean sound(String name, Element element) {
            boolean sound = Stage.isName(name) && !name.equals(Stage.CLOSED.name());
            if (!sound && own) {
                String id = element.attribute("id");
                throw new Refusal(
                        id,
                        id + " is drawn as the stage \"" + name
                                + "\". A stage is named in capital letters, digits and underscores, at most 20 of them, and CLOSED is the end.");
            }
            return sound;
        }

        private static Optional<String> property(Element element, String name) {
            return Optional.ofNullable(element.element("extensionElements"))
                    .map(extensions -> extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
                    .stream()
                    .flatMap(properties ->
                            properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream())
                    .filter(property -> name.equals(property.attribute("name")))
                    .map(property -> property.attribute("value"))
                    .filter(Objects::nonNull)
                    .findFirst();
        }
    }
}
