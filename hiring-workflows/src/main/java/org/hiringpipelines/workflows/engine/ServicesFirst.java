package org.hiringpipelines.workflows.engine;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Takes the name of a service in an expression for the service, whatever variables there are. The engine looks for a variable first: in
 * every level up to the process, with a statement for each, and whoever may write variables could put one in a service's place.
 */
class ServicesFirst extends JuelExpressionManager {

    private final Supplier<Map<Object, Object>> services;

    /** With the services by their names; asked for when the first expression is read, when the engine has its last word from everybody. */
    ServicesFirst(Supplier<Map<Object, Object>> services) {
        this.services = services;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new ReadOnlyMapELResolver(services.get()));
        resolver.add(super.createElResolver());
        return resolver;
    }
}
