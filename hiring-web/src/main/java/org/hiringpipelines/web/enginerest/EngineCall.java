package org.hiringpipelines.web.enginerest;

import java.util.List;

/**
 * A call of Camunda's REST.
 *
 * @param method the HTTP method
 * @param path the segments of its path below the root, as Camunda's own description writes them: {@code {id}} stands for any one
 *     segment, a last {@code {file...}} for all that follow
 */
record EngineCall(String method, List<String> path) {

    /** A call as it is written in the list: {@code GET /task/{id}}. */
    static EngineCall of(String written) {
        String[] parts = written.split(" /", 2);
        return new EngineCall(parts[0], List.of(parts[1].split("/")));
    }

    boolean matches(String askedMethod, List<String> asked) {
        if (!method.equals(askedMethod)) {
            return false;
        }
        boolean open = path.get(path.size() - 1).endsWith("...}");
        if (open ? asked.size() < path.size() : asked.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!isPlaceholder(i) && !path.get(i).equals(asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of two calls that match, the one with more fixed words is meant, as it is by JAX-RS. */
    long fixedWords() {
        return java.util.stream.IntStream.range(0, path.size())
                .filter(i -> !isPlaceholder(i))
                .count();
    }

    /** What stands in {@code asked} at the place of this call's {@code {name}}. */
    String valueOf(String name, List<String> asked) {
        int place = path.indexOf("{" + name + "}");
        return place < 0 ? null : asked.get(place);
    }

    private boolean isPlaceholder(int place) {
        return path.get(place).startsWith("{");
    }

    @Override
    public String toString() {
        return method + " /" + String.join("/", path);
    }
}
