package org.hiringpipelines.workflows.interviews;

import java.time.Clock;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.PublicAddress;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.language.Languages;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.pipelines.Pipelines;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class InterviewsConfiguration {

    @Bean
    InterviewPlans plans(InterviewPlanRepository plans, PostingService postings, Pipelines pipelines, Clock clock) {
        return new InterviewPlans(plans, postings, pipelines, clock);
    }

    @Bean
    Scorecards scorecards(
            ScorecardRepository scorecards, InterviewRepository interviews, Timeline timeline, Team team, Clock clock) {
        return new Scorecards(scorecards, interviews, timeline, team, clock);
    }

    @Bean
    RatingScales ratingScales(DecisionTables tables) {
        return new RatingScales(tables);
    }

    @Bean
    MeetingTimes meetingTimes(Clock clock) {
        return new MeetingTimes(clock);
    }

    /**
     * Who invites.
     *
     * @param sender the address that mails come from, {@code hiring.mail.from}
     */
    @Bean
    Invitations invitations(
            InterviewRepository interviews,
            CorrespondenceService correspondence,
            MeetingTimes times,
            PublicAddress address,
            Team team,
            Languages languages,
            @Value("${hiring.mail.from:hiring@localhost.localdomain}") String sender,
            Clock clock) {
        return new Invitations(interviews, correspondence, times, address, team, languages, sender, clock);
    }

    @Bean
    Scheduling scheduling(
            InterviewRepository interviews,
            Scorecards scorecards,
            CorrespondenceService correspondence,
            MeetingTimes times,
            Timeline timeline,
            Team team,
            Clock clock) {
        return new Scheduling(interviews, scorecards, correspondence, times, timeline, team, clock);
    }

    @Bean
    GroupInterviews groupInterviews(
            InterviewRepository interviews, MeetingTimes times, Timeline timeline, Team team, Clock clock) {
        return new GroupInterviews(interviews, times, timeline, team, clock);
    }

    @Bean
    Excuses excuses(
            InterviewRepository interviews,
            Scorecards scorecards,
            Invitations invitations,
            InterviewProcess process,
            Timeline timeline,
            Team team,
            Clock clock) {
        return new Excuses(interviews, scorecards, invitations, process, timeline, team, clock);
    }

    @Bean
    InterviewService interviews(
            InterviewRepository interviews,
            InterviewPlans plans,
            Scorecards scorecards,
            Invitations invitations,
            Scheduling scheduling,
            Timeline timeline,
            Team team,
            Clock clock) {
        return new InterviewService(interviews, plans, scorecards, invitations, scheduling, timeline, team, clock);
    }
}
