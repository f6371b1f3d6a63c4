package org.hiringpipelines.workflows.storage;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.hiringpipelines.workflows.applications.IntakeTest;
import org.hiringpipelines.workflows.applications.KnownCandidatesTest;
import org.hiringpipelines.workflows.applications.ResumesTest;
import org.hiringpipelines.workflows.board.BoardTest;
import org.hiringpipelines.workflows.bulk.BulkDecisionsTest;
import org.hiringpipelines.workflows.designs.DesignVersionsTest;
import org.hiringpipelines.workflows.engine.HistoryKeptTest;
import org.hiringpipelines.workflows.engine.LedPostingsTest;
import org.hiringpipelines.workflows.engine.TaskRightsTest;
import org.hiringpipelines.workflows.handovers.HandoversTest;
import org.hiringpipelines.workflows.language.LanguagesTest;
import org.hiringpipelines.workflows.live.LiveDiagramsTest;
import org.hiringpipelines.workflows.metrics.HiringMetricsTest;
import org.hiringpipelines.workflows.migrations.MigrationsTest;
import org.hiringpipelines.workflows.notes.NotesTest;
import org.hiringpipelines.workflows.people.PasswordLinksTest;
import org.hiringpipelines.workflows.pipelines.PipelinesTest;
import org.hiringpipelines.workflows.postings.ClosingTest;
import org.hiringpipelines.workflows.postings.PostingListTest;
import org.hiringpipelines.workflows.processes.ApprovalsTest;
import org.hiringpipelines.workflows.processes.AtOnceTest;
import org.hiringpipelines.workflows.processes.ByHandTest;
import org.hiringpipelines.workflows.processes.CalledBackTest;
import org.hiringpipelines.workflows.processes.ClearanceReportTest;
import org.hiringpipelines.workflows.processes.ClearanceResultTest;
import org.hiringpipelines.workflows.processes.ComingBackTest;
import org.hiringpipelines.workflows.processes.CorrespondenceTest;
import org.hiringpipelines.workflows.processes.DraftsTest;
import org.hiringpipelines.workflows.processes.ExcusesTest;
import org.hiringpipelines.workflows.processes.FourEyesTest;
import org.hiringpipelines.workflows.processes.HireTest;
import org.hiringpipelines.workflows.processes.HiredElsewhereTest;
import org.hiringpipelines.workflows.processes.InterviewPlanTest;
import org.hiringpipelines.workflows.processes.InterviewTest;
import org.hiringpipelines.workflows.processes.InvitationTest;
import org.hiringpipelines.workflows.processes.LanguageOfMailsTest;
import org.hiringpipelines.workflows.processes.LinksInMailsTest;
import org.hiringpipelines.workflows.processes.OfferExpiryTest;
import org.hiringpipelines.workflows.processes.OfferTest;
import org.hiringpipelines.workflows.processes.OnHoldUntilTest;
import org.hiringpipelines.workflows.processes.RemindersTest;
import org.hiringpipelines.workflows.processes.RunnersUpTest;
import org.hiringpipelines.workflows.processes.TwoPromisedTest;
import org.hiringpipelines.workflows.processes.VariantsTest;
import org.hiringpipelines.workflows.removal.RemovalTest;
import org.hiringpipelines.workflows.removal.RetentionTest;
import org.hiringpipelines.workflows.scenario.PostgreSql;
import org.hiringpipelines.workflows.search.CandidateSearchTest;
import org.hiringpipelines.workflows.stages.StageByDrawingTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** What holds on H2 holds on PostgreSQL: the tests whose services ask the database most. Together, since an engine takes long to start. */
@ContextConfiguration(initializers = PostgreSql.class)
class PostgreSqlTest {

    @Nested
    class Schema extends HiringSchemaTest {

        @Override
        DataSource emptyDatabase() {
            return PostgreSql.empty();
        }

        @Override
        String nameInTheEngine() {
            return "postgres";
        }

        /** H2 makes such indexes by itself. */
        @Test
        void everyReferenceToAnotherTableHasAnIndex() {
            DataSource migrated = emptyDatabase();
            new HiringSchema(migrated).migrate();

            assertThat(new JdbcTemplate(migrated).queryForList("""
                select reference.conrelid::regclass || ': ' || pg_get_constraintdef(reference.oid)
                from pg_constraint reference
                where reference.contype = 'f' and not exists (
                    select from pg_index index
                    where index.indrelid = reference.conrelid and index.indpred is null
                    and (index.indkey::int2[])[0:cardinality(reference.conkey) - 1] @> reference.conkey)
                """, String.class))
                    .isEmpty();
        }
    }

    @Nested
    class Records extends RecordsTest {}

    @Nested
    class Reading extends ReadOnceTest {}

    @Nested
    class PreferredLanguages extends LanguagesTest {}

    @Nested
    class Live extends LiveDiagramsTest {}

    @Nested
    class DesignVersions extends DesignVersionsTest {}

    @Nested
    class Moving extends MigrationsTest {}

    @Nested
    class Metrics extends HiringMetricsTest {}

    @Nested
    class Intake extends IntakeTest {}

    @Nested
    class AtOnce extends AtOnceTest {}

    @Nested
    class Known extends KnownCandidatesTest {}

    @Nested
    class ResumesAdded extends ResumesTest {}

    @Nested
    class ByHand extends ByHandTest {}

    @Nested
    class Correspondence extends CorrespondenceTest {}

    @Nested
    class CalledBack extends CalledBackTest {}

    @Nested
    class LanguageOfMails extends LanguageOfMailsTest {}

    @Nested
    class LinksInMails extends LinksInMailsTest {}

    @Nested
    class OnHoldUntil extends OnHoldUntilTest {}

    @Nested
    class NotesAndMentions extends NotesTest {}

    @Nested
    class HistoryKept extends HistoryKeptTest {}

    @Nested
    class Hire extends HireTest {}

    @Nested
    class Excuses extends ExcusesTest {}

    @Nested
    class Handovers extends HandoversTest {}

    @Nested
    class Interview extends InterviewTest {}

    @Nested
    class Closing extends ClosingTest {}

    @Nested
    class PostingList extends PostingListTest {}

    @Nested
    class RunnersUp extends RunnersUpTest {}

    @Nested
    class InterviewPlan extends InterviewPlanTest {}

    @Nested
    class Variants extends VariantsTest {}

    @Nested
    class Pipelines extends PipelinesTest {}

    @Nested
    class Invitation extends InvitationTest {}

    @Nested
    class Offer extends OfferTest {}

    @Nested
    class OfferExpiry extends OfferExpiryTest {}

    @Nested
    class TwoPromised extends TwoPromisedTest {}

    @Nested
    class ComingBack extends ComingBackTest {}

    @Nested
    class HiredElsewhere extends HiredElsewhereTest {}

    @Nested
    class ClearanceResult extends ClearanceResultTest {}

    @Nested
    class Approvals extends ApprovalsTest {}

    @Nested
    class FourEyes extends FourEyesTest {}

    @Nested
    class Drafts extends DraftsTest {}

    @Nested
    class ClearanceReport extends ClearanceReportTest {}

    @Nested
    class Reminders extends RemindersTest {}

    @Nested
    class TaskRights extends TaskRightsTest {}

    @Nested
    class Boards extends BoardTest {}

    @Nested
    class DrawnStage extends StageByDrawingTest {}

    @Nested
    class Bulk extends BulkDecisionsTest {}

    @Nested
    class LedPostings extends LedPostingsTest {}

    @Nested
    class CandidateSearch extends CandidateSearchTest {}

    @Nested
    class Removals extends RemovalTest {}

    @Nested
    class Retentions extends RetentionTest {}

    @Nested
    class Links extends PasswordLinksTest {}
}
