package org.hiringpipelines.workflows.offers;

import java.time.Clock;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.hiringpipelines.workflows.language.Languages;
import org.hiringpipelines.workflows.letters.Leaflets;
import org.hiringpipelines.workflows.letters.LetterPrinter;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class OffersConfiguration {

    @Bean
    Drafting drafting(
            OfferRepository offers,
            OfferRecipientRepository recipients,
            SentLetters letters,
            ApprovalService approvals,
            Timeline timeline,
            Team team,
            Clock clock) {
        return new Drafting(offers, recipients, letters, approvals, timeline, team, clock);
    }

    @Bean
    SentLetters sentLetters(
            OfferVersionRepository versions,
            OfferRepository offers,
            OfferRecipientRepository recipients,
            ApplicationService applications,
            LetterPrinter printer,
            DesignTexts texts,
            Languages languages,
            Clock clock) {
        return new SentLetters(versions, offers, recipients, applications, printer, texts, languages, clock);
    }

    @Bean
    EarlyClearances earlyClearances(
            EarlyClearanceRepository clearances,
            ApplicationService applications,
            PostingService postings,
            DecisionTables tables,
            Timeline timeline,
            Clock clock) {
        return new EarlyClearances(clearances, applications, postings, new ClearanceTable(tables), timeline, clock);
    }

    @Bean
    Clearances clearances(
            ClearanceRepository clearances,
            EarlyClearanceRepository early,
            OfferRepository offers,
            DecisionTables tables,
            BusinessDays businessDays,
            Timeline timeline,
            Clock clock) {
        return new Clearances(clearances, early, offers, new ClearanceTable(tables), businessDays, timeline, clock);
    }

    @Bean
    ClearanceReports clearanceReports(
            Clearances clearances,
            ClearanceRepository kept,
            OfferRepository offers,
            ApplicationService applications,
            OfferProcess process,
            Clock clock) {
        return new ClearanceReports(clearances, kept, offers, applications, process, clock);
    }

    @Bean
    Hires hires(
            OfferRepository offers,
            Clearances clearances,
            Timeline timeline,
            ApplicationEventPublisher listeners,
            Clock clock) {
        return new Hires(offers, clearances, timeline, listeners, clock);
    }

    @Bean
    OfferService offers(
            OfferRepository offers,
            Drafting drafting,
            ApprovalService approvals,
            SentLetters letters,
            Clearances clearances,
            RejectionReasons reasons,
            ApplicationService applications,
            Timeline timeline,
            Team team,
            Clock clock) {
        return new OfferService(
                offers, drafting, approvals, letters, clearances, reasons, applications, timeline, team, clock);
    }

    @Bean
    OfferMails offerMails(OfferService offers, SentLetters letters, CorrespondenceService correspondence) {
        return new OfferMails(offers, letters, correspondence);
    }

    @Bean
    FindingNotices findingNotices(
            OfferService offers,
            Clearances clearances,
            ApplicationService applications,
            CorrespondenceService correspondence,
            Leaflets leaflets,
            Clock clock) {
        return new FindingNotices(offers, clearances, applications, correspondence, leaflets, clock);
    }
}
