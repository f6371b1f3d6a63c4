package org.hiringpipelines.reader.fact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hiringpipelines.reader.layout.Vocabulary;

/** The states, provinces, countries and large cities a posting may name. */
final class Gazetteer {

    /**
     * A state or province.
     *
     * @param code its short form
     * @param country the country it lies in
     */
    record Region(String code, String country) {

        /** Whether addresses name the region by its code, so that a town stands before it without fail. */
        boolean isCoded() {
            return CODED.contains(country);
        }
    }

    /** Countries whose regions are written as codes too. */
    private static final Set<String> CODED = Set.of("US", "CA", "AU");

    private static final Map<String, Region> REGIONS = new HashMap<>();
    private static final Map<String, String> COUNTRIES = new HashMap<>();
    private static final Map<String, String> CITIES = new HashMap<>();

    static {
        Vocabulary.of("regions")
                .forEach((country, entries) -> entries.forEach(entry -> {
                    int space = entry.indexOf(' ');
                    boolean coded = space > 0 && CODED.contains(country);
                    String code = coded ? entry.substring(0, space) : entry;
                    String name = coded ? entry.substring(space + 1) : entry;
                    REGIONS.putIfAbsent(key(name), new Region(code, country));
                    if (coded) {
                        REGIONS.putIfAbsent(code, new Region(code, country));
                    }
                }));
        Vocabulary.of("countries").forEach((code, names) -> names.forEach(name -> COUNTRIES.put(key(name), code)));
        for (String code : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            if (!REGIONS.containsKey(key(name))) {
                COUNTRIES.putIfAbsent(key(name), code);
            }
        }
        for (String file : new String[] {"cities.txt", "towns.txt"}) {
            Vocabulary.of(Gazetteer.class, file)
                    .forEach((code, names) -> names.forEach(name -> CITIES.putIfAbsent(key(name), code)));
        }
    }

    private Gazetteer() {}

    /** The region of that name, or of that code where it is written in capitals; else null. */
    static Region region(String name) {
        Region byCode = REGIONS.get(name);
        return byCode == null ? REGIONS.get(key(name)) : byCode;
    }

    /** The code of the country of that name, or null. */
    static String country(String name) {
        return COUNTRIES.get(key(name));
    }

    /** The code of the country in which a large city of that name lies, or null. */
    static String countryOfCity(String name) {
        return CITIES.get(key(name));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
