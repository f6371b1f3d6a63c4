package org.hiringpipelines.web.enginerest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which calls of Camunda's REST are open, and to whom: the list {@code engine/calls.yaml}. */
final class EngineCalls {

    private static final String LIST = "/engine/calls.yaml";
    private static final String ANYBODY = "anybody";
    private static final String EVERYBODY = "everybody";

    private final Map<String, Set<EngineCall>> byGroup = new LinkedHashMap<>();
    private final Set<EngineCall> numbers;
    private final Set<EngineCall> known = new HashSet<>();
    private final Map<String, MessageRule> messages = new LinkedHashMap<>();

    private EngineCalls(Map<String, Object> list) {
        section(list, "calls").forEach((group, calls) -> byGroup.put(group, calls(calls)));
        numbers = calls(list.get("numbers"));
        byGroup.values().forEach(known::addAll);
        known.addAll(calls(list.get("shut")));
        section(list, "messages").forEach((name, rule) -> messages.put(name, MessageRule.of(name, (Map<?, ?>) rule)));
    }

    /** The list as it is shipped. */
    static EngineCalls shipped() {
        try (InputStream list = EngineCalls.class.getResourceAsStream(LIST)) {
            return new EngineCalls(new Yaml(new SafeConstructor(new LoaderOptions())).load(list));
        } catch (IOException e) {
            throw new UncheckedIOException(LIST + " cannot be read", e);
        }
    }

    /** The call that a request means; nothing where the list does not know it. A {@code HEAD} is a {@code GET} without its answer. */
    Optional<EngineCall> meant(String method, List<String> path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return known.stream()
                .filter(call -> call.matches(asked, path))
                .max(Comparator.comparingLong(EngineCall::fixedWords));
    }

    /** Whether somebody who is not logged in may send it. */
    boolean openToAnybody(EngineCall call) {
        return byGroup.get(ANYBODY).contains(call);
    }

    /** Whether a member of these groups may send it. */
    boolean openTo(Collection<String> groups, EngineCall call) {
        return Stream.concat(Stream.of(ANYBODY, EVERYBODY), groups.stream())
                .anyMatch(group -> byGroup.getOrDefault(group, Set.of()).contains(call));
    }

    /** Whether its answer tells of no person, so that the right to ask is enough. */
    boolean answersNumbers(EngineCall call) {
        return numbers.contains(call);
    }

    /** What is to be kept to with messages of that name; nothing where nobody may send one. */
    Optional<MessageRule> message(String name) {
        return Optional.ofNullable(messages.get(name));
    }

    /** Each group with the calls that are open to it, in the order of the list. */
    Map<String, Set<EngineCall>> byGroup() {
        return byGroup;
    }

    /** All messages that somebody may send. */
    Collection<MessageRule> messages() {
        return messages.values();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(Map<String, Object> list, String name) {
        return (Map<String, Object>) list.get(name);
    }

    private static Set<EngineCall> calls(Object written) {
        return ((List<?>) written)
                .stream().map(call -> EngineCall.of((String) call)).collect(Collectors.toUnmodifiableSet());
    }
}
