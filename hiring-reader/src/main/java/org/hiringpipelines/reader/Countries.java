package org.hiringpipelines.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Countries by the names that documents give them. The codes and the English names are the JDK's (ISO 3166-1, CLDR). */
final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private static final Map<String, String> BY_NAME = byName();

    private Countries() {}

    /** Whether this is an ISO 3166-1 alpha-2 code in capital letters. */
    static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /** The ISO 3166-1 alpha-2 code for a code of two or three letters or an English name; null where there is none. */
    static String code(String name) {
        return name == null ? null : BY_NAME.get(key(name));
    }

    private static Map<String, String> byName() {
        Map<String, String> byName = new HashMap<>();
        for (String code : CODES) {
            Locale country = new Locale.Builder().setRegion(code).build();
            List.of(code, country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH))
                    .forEach(name -> byName.put(key(name), code));
        }
        Arrays.asList("United States of America", "U.S.A.").forEach(name -> byName.put(key(name), "US"));
        Arrays.asList("UK", "Great Britain").forEach(name -> byName.put(key(name), "GB"));
        return Map.copyOf(byName);
    }

    private static String key(String name) {
        return name.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    }
}
