package org.hiringpipelines.workflows.scenario;

import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.applications.ApplicationProcess;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.applications.Withdrawals;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.interviews.InterviewProcess;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.interviews.Scorecards;
import org.hiringpipelines.workflows.offers.ClearanceReports;
import org.hiringpipelines.workflows.offers.Clearances;
import org.hiringpipelines.workflows.offers.OfferProcess;
import org.hiringpipelines.workflows.offers.OfferService;
import org.hiringpipelines.workflows.offers.SentLetters;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.stereotype.Component;

/** The services behind the diagrams, and the processes as outsiders talk to them. */
@Component
record Capabilities(
        PostingService postings,
        ApprovalService approvals,
        ApplicationIntake intake,
        ApplicationService applications,
        Timeline timeline,
        InterviewService interviews,
        Scorecards scorecards,
        OfferService offers,
        Clearances clearances,
        ClearanceReports reports,
        SentLetters letters,
        ApplicationProcess applicationProcess,
        Withdrawals withdrawals,
        InterviewProcess interviewProcess,
        OfferProcess offerProcess,
        RejectionReasons reasons,
        CorrespondenceService correspondence,
        RecordingPostman postman) {}
