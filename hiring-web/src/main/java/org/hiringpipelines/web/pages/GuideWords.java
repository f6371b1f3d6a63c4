package org.hiringpipelines.web.pages;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.guide.GuidedPipeline;
import org.hiringpipelines.workflows.guide.GuidedRule;
import org.hiringpipelines.workflows.guide.GuidedStep;
import org.hiringpipelines.workflows.guide.UsualTime;
import org.springframework.stereotype.Component;

/** Says what the guide for candidates has in it, in the reader's language. */
@Component("guideWords")
public class GuideWords {

    private static final Set<String> PEOPLE = Set.of("recruiter", "hiringManager", "interviewer", "approvals");

    private static final Set<String> EMPLOYERS = Set.of("SCHOOL", "GOVERNMENT", "HEALTH", "BANK");

    private static final int DAYS_OF_A_YEAR = 365;

    /** Of so many years in a row one has a day more. */
    private static final int LEAP_YEAR = 4;

    private final PageWords words;

    GuideWords(PageWords words) {
        this.words = words;
    }

    /** A sentence or a name of the design. */
    public String said(String english) {
        return words.said(english);
    }

    /** What a pipeline is called. */
    public String name(GuidedPipeline pipeline) {
        return pipeline.name() == null ? words.say("howWeHire.usual") : said(pipeline.name());
    }

    /** Who does a step; whoever the page has no words for is of our team. */
    public String who(GuidedStep step) {
        return words.say("howWeHire.who." + (PEOPLE.contains(step.who()) ? step.who() : "team"));
    }

    /** How long a step usually takes. */
    public String time(UsualTime time) {
        String usual = time.shortest().equals(time.longest())
                ? words.say("howWeHire.time.within", length(time.longest()))
                : words.say("howWeHire.time.between", length(time.shortest()), length(time.longest()));
        return time.later() ? words.say("howWeHire.time.later", usual) : usual;
    }

    private String length(Duration time) {
        return time.toHoursPart() == 0
                ? words.say("howWeHire.days", time.toDays())
                : words.say("howWeHire.hours", time.toHours());
    }

    /** How long something is kept: in years where these are whole, with or without the days of the leap years among them. */
    public String kept(int days) {
        int years = days / DAYS_OF_A_YEAR;
        return years > 0 && days % DAYS_OF_A_YEAR <= (years + LEAP_YEAR - 1) / LEAP_YEAR
                ? words.say("howWeHire.kept.years", years)
                : words.say("howWeHire.kept.days", days);
    }

    /** Where and for whom a rule holds. */
    public String where(GuidedRule rule) {
        String place = rule.country() == null
                ? words.say("howWeHire.everywhere")
                : Stream.of(rule.city(), rule.region(), country(rule.country()))
                        .filter(part -> part != null)
                        .collect(Collectors.joining(", "));
        return Stream.of(
                        place,
                        rule.employer() != null && EMPLOYERS.contains(rule.employer())
                                ? words.say("howWeHire.at." + rule.employer())
                                : null,
                        rule.someJobs() ? words.say("howWeHire.someJobs") : null)
                .filter(part -> part != null)
                .collect(Collectors.joining("; "));
    }

    private static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(PageWords.locale());
    }

    /** How long a candidate has to answer. */
    public String answerTime(GuidedRule rule) {
        return rule.waitDays() == 0
                ? words.say("howWeHire.answer.none")
                : rule.disputeDays() == 0
                        ? words.say("howWeHire.answer.days", rule.waitDays())
                        : words.say("howWeHire.answer.more", rule.waitDays(), rule.disputeDays());
    }
}
