package org.hiringpipelines.workflows.guide;

/**
 * A rule for a check, as its table has it.
 *
 * @param country the code of the country; null for everywhere, and then it is our own rule
 * @param region the code of the state or province; null for all of the country
 * @param city the city; null for all of the region
 * @param employer the kind of employer, such as {@code SCHOOL}; null for all
 * @param someJobs whether it holds for some jobs only
 * @param waitDays the business days that a candidate has to answer, before an offer may be taken back
 * @param disputeDays how many more for who disputes the report; zero for none
 * @param beforeStart whether nobody may begin before the check is clear
 * @param notice what else holds; null for nothing
 * @param citation the law, or what else says so; null where nothing is named
 */
public record GuidedRule(
        String country,
        String region,
        String city,
        String employer,
        boolean someJobs,
        int waitDays,
        int disputeDays,
        boolean beforeStart,
        String notice,
        String citation) {}
