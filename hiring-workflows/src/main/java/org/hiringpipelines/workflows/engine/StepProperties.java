package org.hiringpipelines.workflows.engine;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.ServiceTaskExpressionActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.listener.ExpressionExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.core.variable.mapping.OutputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.task.listener.ExpressionTaskListener;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.hiringpipelines.workflows.engine.check.Assignment;
import org.hiringpipelines.workflows.engine.check.Diagram;

/**
 * Reads a diagram as the engine does, and what its steps say of themselves by extension properties: an element template can write those, and neither a task
 * listener nor what an envelope sends.
 *
 * <p>Of a user task, {@code onCompletion} is the service that gets what was typed, {@code shows} what its form begins with and, as {@code about}, what is said behind its name, {@code goesOnBy} by what the process
 * goes on (see {@link Assignment}), which an event at its border may say as well. Of a message event, {@code sends} is the mail that goes out. What is drawn as listeners, inputs and outputs holds besides.
 */
class StepProperties extends BpmnParse {

    private static final String ON_COMPLETION = "onCompletion";

    /** The extension property of a message event that says which mail goes out. */
    static final String SENDS = "sends";

    /** What a task shows under this name stands in its own name, and in no field. */
    private static final String ABOUT = "about";

    private final boolean own;

    StepProperties(BpmnParser parser, boolean own) {
        super(parser);
        this.own = own;
    }

    /** Whether the diagram is one of the hiring processes; in an engine that others use, too, only these are looked at. */
    final boolean isOurs() {
        return own || Diagram.OURS.equals(rootElement.attribute("targetNamespace"));
    }

    /** What an element says of itself under this name. */
    final Optional<String> textOf(Element element, String property) {
        return Optional.ofNullable(element.element("extensionElements"))
                .map(extensions -> extensions.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
                .stream()
                .flatMap(properties -> properties.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream())
                .filter(found -> property.equals(found.attribute("name")))
                .map(found -> found.attribute("value"))
                .filter(text -> text != null && !text.isBlank())
                .findFirst();
    }

    /** What an element says of itself under this name, as an expression. */
    final Optional<Expression> expressionOf(Element element, String property) {
        return textOf(element, property).map(text -> (Expression) expressionManager.createExpression(text));
    }

    private Stream<Assignment> assignments(Element element, String property) {
        return textOf(element, property).stream().flatMap(list -> Assignment.in(list).stream());
    }

    @Override
    protected void parseActivityInputOutput(Element element, ActivityImpl activity) {
        super.parseActivityInputOutput(element, activity);
        if (element.getTagName().equals("userTask") && isOurs()) {
            assignments(element, Assignment.SHOWS)
                    .filter(shown -> !isAbout(shown))
                    .forEach(shown -> show(shown, activity));
            handOn(element, activity);
        }
    }

    /** What a message at the border of a task brings is put into the task's own field of that name, where there is one, and would go with the task. */
    @Override
    public void parseBoundaryEvents(Element around, ScopeImpl scope) {
        super.parseBoundaryEvents(around, scope);
        if (isOurs()) {
            around.elements("boundaryEvent")
                    .forEach(event -> handOn(event, scope.findActivity(event.attribute("attachedToRef"))));
        }
    }

    private void handOn(Element element, ActivityImpl task) {
        assignments(element, Assignment.GOES_ON_BY)
                .forEach(handed -> handed.name()
                        .ifPresent(name -> mappingOf(task)
                                .addOutputParameter(new OutputParameter(name, valueOf(handed.expression())))));
    }

    private void show(Assignment shown, ActivityImpl task) {
        shown.name()
                .ifPresentOrElse(
                        field -> mappingOf(task)
                                .addInputParameter(new InputParameter(field, valueOf(shown.expression()))),
                        () -> task.addListener(
                                ExecutionListener.EVENTNAME_START,
                                new ExpressionExecutionListener(
                                        expressionManager.createExpression(shown.asExpression()))));
    }

    /** The inputs and outputs of a task; one that has any keeps its variables to itself. */
    static IoMapping mappingOf(ActivityImpl task) {
        if (task.getIoMapping() == null) {
            task.setIoMapping(new IoMapping());
            task.setScope(true);
        }
        return task.getIoMapping();
    }

    /** The value of an expression, as an input or output has it. */
    final ParameterValueProvider valueOf(String expression) {
        return createParameterValueProvider(expression, expressionManager);
    }

    @Override
    protected void parseTaskListeners(Element userTask, ActivityImpl activity, TaskDefinition task) {
        if (isOurs()) {
            expressionOf(userTask, ON_COMPLETION)
                    .ifPresent(service ->
                            task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, new ExpressionTaskListener(service)));
            assignments(userTask, Assignment.SHOWS)
                    .filter(StepProperties::isAbout)
                    .forEach(about -> sayInName(about, task));
        }
        super.parseTaskListeners(userTask, activity, task);
    }

    private static boolean isAbout(Assignment shown) {
        return shown.name().filter(ABOUT::equals).isPresent();
    }

    /**
     * Wherever the task is named, it says what it is about: several of one step would all look alike. A name is made when the fields of the form are there, and may say
     * what stands in them.
     */
    private void sayInName(Assignment about, TaskDefinition task) {
        Expression drawn = task.getNameExpression();
        if (drawn != null) {
            task.setNameExpression(
                    expressionManager.createExpression(drawn.getExpressionText() + ": " + about.expression()));
        }
    }

    @Override
    public ActivityImpl parseIntermediateThrowEvent(Element event, ScopeImpl scope) {
        ActivityImpl activity = super.parseIntermediateThrowEvent(event, scope);
        send(event, activity);
        return activity;
    }

    @Override
    public void parseEndEvents(Element around, ScopeImpl scope) {
        super.parseEndEvents(around, scope);
        around.elements("endEvent").forEach(event -> send(event, scope.findActivity(event.attribute("id"))));
    }

    private void send(Element event, ActivityImpl activity) {
        if (isOurs() && event.element("messageEventDefinition") != null) {
            expressionOf(event, SENDS)
                    .ifPresent(mail ->
                            activity.setActivityBehavior(new ServiceTaskExpressionActivityBehavior(mail, null)));
        }
    }
}
