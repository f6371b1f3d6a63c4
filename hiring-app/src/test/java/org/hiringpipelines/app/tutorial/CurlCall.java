package org.hiringpipelines.app.tutorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Multipart;

/**
 * A call as a page writes it for curl.
 *
 * @param options the options with their values, in their order
 * @param path where it goes
 */
record CurlCall(List<Map.Entry<String, String>> options, String path) {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s']|'[^']*')+");

    /** Reads a command line; only the options that our pages use are known. */
    static CurlCall of(String command) {
        List<String> words = WORD.matcher(command.replace("\\\n", " "))
                .results()
                .map(word -> word.group().replace("'", ""))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Map.Entry<String, String>> options = new ArrayList<>();
        String path = null;
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-i")) {
                continue;
            }
            if (word.startsWith("-")) {
                options.add(Map.entry(word, words.get(++i)));
            } else {
                path = word.replace("$base", "");
            }
        }
        return new CurlCall(options, path);
    }

    private List<String> all(String option) {
        return options.stream()
                .filter(given -> given.getKey().equals(option))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Makes the call, with the files that it names. */
    Answer make(Callers callers, Function<String, byte[]> files) {
        return make(callers, files, UnaryOperator.identity());
    }

    /** Makes the call, with the files that it names and what it sends changed. */
    Answer make(Callers callers, Function<String, byte[]> files, UnaryOperator<String> change) {
        String user = all("-u").get(0);
        int colon = user.indexOf(':');
        Caller caller = callers.as(user.substring(0, colon), user.substring(colon + 1));
        if (all("-F").isEmpty()) {
            return caller.post(path, change.apply(all("-d").get(0)));
        }
        Multipart body = new Multipart();
        for (String part : all("-F")) {
            String name = part.substring(0, part.indexOf('='));
            String value = part.substring(part.indexOf('=') + 1);
            if (value.startsWith("@")) {
                body.file(
                        name,
                        value.substring(value.lastIndexOf('/') + 1).replaceFirst("^@", ""),
                        "application/octet-stream",
                        files.apply(value.substring(1)));
            } else {
                body.part(name, null, value);
            }
        }
        return caller.post(path, Multipart.TYPE, body.bytes());
    }
}
