package org.hiringpipelines.workflows.engine;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/**
 * What expressions in diagrams can reach: the services made for them and nothing else of the application. Looked up when an
 * expression asks, since the services need the engine that is being built.
 */
class ServiceBeans extends AbstractMap<Object, Object> {

    private static final Set<String> NAMES = new LinkedHashSet<>(List.of(
            "postings",
            "postingStart",
            "applications",
            "interviews",
            "offers",
            "offerMails",
            "correspondence",
            "deadlines",
            "team",
            "findingNotices",
            "holds",
            "runnersUp",
            "invitations",
            "plans",
            "approvals"));

    private final BeanFactory beans;

    ServiceBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return NAMES.contains(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return NAMES.stream()
                .map(name -> new SimpleEntry<Object, Object>(name, get(name)))
                .collect(java.util.stream.Collectors.toSet());
    }
}
