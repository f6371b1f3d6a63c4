package org.hiringpipelines.app.samples;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.app.scenario.EmptyHouse;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RowsOfTables;
import org.hiringpipelines.app.scenario.TestMailServer;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.reader.PostingFormats;
import org.hiringpipelines.web.samples.Samples;
import org.hiringpipelines.workflows.applications.ApplicationForm;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.hiringpipelines.workflows.removal.Removal;
import org.hiringpipelines.workflows.samples.SampleRegister;
import org.hiringpipelines.workflows.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Samples in a house of one's own. */
@EmptyHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SamplesInAHouse {

    static final String LIBRARIAN = "Branch Librarian";

    @Autowired
    Samples samples;

    @Autowired
    SampleRegister register;

    @Autowired
    Removal removal;

    @Autowired
    PostingIntake postings;

    @Autowired
    PostingFormats formats;

    @Autowired
    ApplicationIntake applications;

    @Autowired
    SearchIndex search;

    @Autowired
    IdentityService identities;

    @Autowired
    TaskService tasks;

    @Autowired
    Hiring hiring;

    @Autowired
    JdbcTemplate database;

    Map<String, Long> before;

    /** Also what is asked once and then kept, such as the answers of decision tables, has been asked by then. */
    @BeforeAll
    void somethingRealIsThere() {
        postings.receive(formats.of("text/plain", null).read(Hiring.POSTING), Hiring.POSTING, null, null, "1");
        samples.load();
        hiring.runJobs();
        samples.remove(true);
        hiring.runJobs();
        before = RowsOfTables.count(database);
    }

    @BeforeEach
    void noMailHasCome() {
        TestMailServer.open();
    }

    @AfterEach
    void theyAreGone() {
        samples.remove(true);
    }

    void allIsDoneThatIsDoneBesides() {
        hiring.runJobs();
        search.missing(100).forEach(search::take);
    }

    String posting(String title) {
        return database.queryForObject(
                "select id from requisition where title = ? and id in (select id from sample)", String.class, title);
    }

    List<String> applicationsFor(String posting) {
        return database.queryForList(
                "select id from application where posting_id = ? order by id", String.class, posting);
    }

    String apply(String posting, String name) {
        return applications
                .submit(
                        posting,
                        new ApplicationForm(
                                new Candidate(UUID.randomUUID().toString(), name, Hiring.newEmail(), null, null),
                                Answers.NONE,
                                "Dear team",
                                "a friend"),
                        null,
                        null)
                .application()
                .id();
    }

    List<Map<String, Object>> rowsAbout(String application) {
        return Stream.of(
                        "select * from application where id = ?",
                        "select * from stage_event where application_id = ? order by id",
                        "select id, template, recipient_address, sent_at from mail where application_id = ? order by id",
                        "select * from search_word where application_id = ? order by kind, word")
                .flatMap(sql -> database.queryForList(sql, application).stream())
                .toList();
    }
}
