package org.hiringpipelines.workflows.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The public holidays of a country or a part of it. */
class PublicHolidays implements Holidays {

    private final HolidayManager country;
    private final String[] part;

    /**
     * The holidays of a place.
     *
     * @param place the ISO 3166 code of a country, with a part of it behind hyphens: {@code us}, {@code us-pa}, {@code gb-eng}
     * @throws IllegalArgumentException where no holidays are known for that place
     */
    PublicHolidays(String place) {
        List<String> codes =
                Arrays.asList(place.strip().toLowerCase(Locale.ROOT).split("-"));
        if (HolidayManager.getSupportedCalendarCodes().stream().noneMatch(codes.get(0)::equalsIgnoreCase)) {
            throw unknown(place, codes.get(0));
        }
        this.country = HolidayManager.getInstance(ManagerParameters.create(codes.get(0)));
        this.part = codes.subList(1, codes.size()).toArray(String[]::new);
        CalendarHierarchy known = country.getCalendarHierarchy();
        for (String code : part) {
            known = known.getChildren().get(code);
            if (known == null) {
                throw unknown(place, code);
            }
        }
    }

    @Override
    public boolean on(LocalDate day) {
        // Not the observances: on those people work.
        return country.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, part);
    }

    private static IllegalArgumentException unknown(String place, String code) {
        return new IllegalArgumentException("hiring.holidays is \"" + place + "\", and no holidays are known for \""
                + code + "\". Give a country such as us, a part of one such as us-pa or gb-eng, or none.");
    }
}
