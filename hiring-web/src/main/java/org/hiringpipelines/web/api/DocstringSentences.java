package org.hiringpipelines.web.api;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.Method;
import java.util.Map;
import org.jsoup.Jsoup;
import org.springdoc.core.providers.SpringDocJavadocProvider;
import org.springframework.util.StringUtils;

/**
 * What the docstrings of calls and records say, as the description of the calls has it: plain text in whole sentences. A docstring
 * is HTML, and behind a {@code @param} it begins small and ends without a stop.
 */
class DocstringSentences extends SpringDocJavadocProvider {

    @Override
    public String getClassJavadoc(Class<?> described) {
        return sentences(super.getClassJavadoc(described));
    }

    @Override
    public Map<String, String> getRecordClassParamJavadoc(Class<?> described) {
        return super.getRecordClassParamJavadoc(described).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, said -> sentences(said.getValue())));
    }

    @Override
    public String getMethodJavadocDescription(Method call) {
        return sentences(super.getMethodJavadocDescription(call));
    }

    @Override
    public String getParamJavadoc(Method call, String parameter) {
        return sentences(super.getParamJavadoc(call, parameter));
    }

    private static String sentences(String said) {
        if (said == null || said.isBlank()) {
            return said;
        }
        String plain = StringUtils.capitalize(Jsoup.parse(said).text());
        return plain.endsWith(".") ? plain : plain + ".";
    }
}
