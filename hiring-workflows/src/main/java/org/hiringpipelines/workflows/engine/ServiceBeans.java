package org.hiringpipelines.workflows.engine;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * What expressions in diagrams can reach: the services that are announced for them and nothing else of the application. Looked up when
 * an expression asks, since the services need the engine that is being built.
 */
class ServiceBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private Set<String> names;

    ServiceBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return names().contains(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names().stream()
                .map(name -> new SimpleEntry<Object, Object>(name, get(name)))
                .collect(Collectors.toSet());
    }

    private synchronized Set<String> names() {
        if (names == null) {
            names = new LinkedHashSet<>(List.of(beans.getBeanNamesForAnnotation(ForDiagrams.class)));
        }
        return names;
    }
}
