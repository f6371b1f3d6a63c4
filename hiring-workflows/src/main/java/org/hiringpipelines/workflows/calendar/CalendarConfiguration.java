package org.hiringpipelines.workflows.calendar;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {

    /**
     * The holidays of the employer's place.
     *
     * @param place {@code hiring.holidays}, such as {@code us-pa}; {@code none} where weekends alone are days off
     */
    @Bean
    @ConditionalOnMissingBean
    Holidays holidays(@Value("${hiring.holidays:us}") String place) {
        return place.isBlank() || place.equals("none") ? day -> false : new PublicHolidays(place);
    }

    @Bean
    @ConditionalOnMissingBean
    BusinessDays businessDays(Holidays holidays, Clock clock) {
        return new BusinessDays(holidays, clock.getZone());
    }
}
