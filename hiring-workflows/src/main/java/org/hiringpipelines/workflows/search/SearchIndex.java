package org.hiringpipelines.workflows.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps by which words each application is found. An application is read once, after it has been taken in: nobody who sends one waits until a résumé
 * is read. Which ones have been read is kept with the words, so that what was interrupted is made up for.
 */
public class SearchIndex {

    /** A résumé has some hundred different words; a file of word lists is no résumé. */
    private static final int WORDS = 3_000;

    private final ApplicationService applications;
    private final PostingService postings;
    private final DocumentText texts;
    private final JdbcOperations database;
    private final TransactionOperations transaction;

    SearchIndex(
            ApplicationService applications,
            PostingService postings,
            DocumentText texts,
            JdbcOperations database,
            TransactionOperations transaction) {
        this.applications = applications;
        this.postings = postings;
        this.texts = texts;
        this.database = database;
        this.transaction = transaction;
    }

    /** Makes an application findable; does nothing where it is already, or another node is just about it. */
    public void take(String applicationId) {
        try {
            transaction.executeWithoutResult(status -> {
                if (!taken(applicationId)) {
                    database.update("insert into searchable (application_id) values (?)", applicationId);
                    write(applicationId);
                }
            });
        } catch (DuplicateKeyException anotherNode) {
            // It has the words as well.
        }
    }

    /**
     * Applications that cannot be found yet, since they came before there was a search, or the application was stopped before they were read.
     *
     * @param most how many of them at most
     */
    public List<String> missing(int most) {
        return database.queryForList(
                "select application.id from application"
                        + " left join searchable on searchable.application_id = application.id"
                        + " where searchable.application_id is null limit ?",
                String.class,
                most);
    }

    private boolean taken(String applicationId) {
        return !database.queryForList(
                        "select application_id from searchable where application_id = ?", String.class, applicationId)
                .isEmpty();
    }

    private void write(String applicationId) {
        Application application = applications.find(applicationId);
        Candidate candidate = applications.candidateOf(application);
        Set<String> named = SearchWords.of(Stream.of(candidate.name(), candidate.email()));
        Stream<String> answers = application.answers().all().stream().map(answer -> answer.answer());
        Stream<String> resumes = applications.documentsOf(applicationId).stream()
                .map(link -> texts.of(applications.document(link.id())));
        Set<String> any = SearchWords.of(Stream.of(
                        Stream.of(
                                candidate.name(),
                                candidate.email(),
                                candidate.location(),
                                postings.brief(application.postingId()).title(),
                                application.coverLetter()),
                        answers,
                        resumes)
                .flatMap(texts -> texts));
        List<Object[]> rows = new ArrayList<>();
        named.forEach(word -> rows.add(new Object[] {SearchKind.NAME.sign(), word, applicationId}));
        any.stream().limit(WORDS).forEach(word -> rows.add(new Object[] {SearchKind.ANY.sign(), word, applicationId}));
        database.batchUpdate("insert into search_word (kind, word, application_id) values (?, ?, ?)", rows);
    }
}
