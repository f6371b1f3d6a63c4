package org.hiringpipelines.workflows.engine.check;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hiringpipelines.workflows.HiringWorkflows;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * What expressions can name besides variables: services, and what the engine itself gives them.
 *
 * @param services the type of a service by its name, where there is one
 * @param closed whether nothing else may be called: in an engine that others use, too, expressions reach what the host lets them
 */
public record KnownServices(Function<String, Optional<Class<?>>> services, boolean closed) {

    private static final Map<String, Class<?>> OF_THE_ENGINE =
            Map.of("execution", DelegateExecution.class, "task", DelegateTask.class);

    /** The services of this library, without an application around it. */
    public static KnownServices ofThisLibrary() {
        Map<String, Class<?>> types = new TreeMap<>();
        Stream.of(HiringWorkflows.class.getAnnotation(Import.class).value())
                .flatMap(configuration -> Arrays.stream(configuration.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Bean.class)
                        && method.getReturnType().isAnnotationPresent(ForDiagrams.class))
                .forEach(method -> types.put(method.getName(), method.getReturnType()));
        return new KnownServices(name -> Optional.ofNullable(types.get(name)), true);
    }

    /** Whether the engine gives it to expressions, and no service bears that name. */
    boolean ofTheEngine(String name) {
        return OF_THE_ENGINE.containsKey(name);
    }

    Optional<Class<?>> typeOf(String name) {
        return Optional.<Class<?>>ofNullable(OF_THE_ENGINE.get(name)).or(() -> services.apply(name));
    }
}
