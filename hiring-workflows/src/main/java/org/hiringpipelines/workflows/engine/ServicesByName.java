package org.hiringpipelines.workflows.engine;

import java.util.Optional;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.engine.check.Vocabulary;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/** The services that expressions reach in the engine of this application, by name: without any of them being made for it. */
class ServicesByName {

    private final ListableBeanFactory beans;
    private final boolean own;

    /**
     * The services of an application.
     *
     * @param own whether the engine belongs to the hiring processes alone; in another, expressions reach every bean of the host's
     */
    ServicesByName(ListableBeanFactory beans, boolean own) {
        this.beans = beans;
        this.own = own;
    }

    Vocabulary vocabulary() {
        return new Vocabulary(this::typeOf, own);
    }

    private Optional<Class<?>> typeOf(String name) {
        return Optional.of(name)
                .filter(beans::containsBean)
                .filter(known -> !own || beans.findAnnotationOnBean(known, ForDiagrams.class) != null)
                .<Class<?>>map(beans::getType)
                .map(ClassUtils::getUserClass);
    }
}
