package org.hiringpipelines.workflows.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.DocumentLink;
import org.hiringpipelines.workflows.applications.ResumeAdded;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps by which words each application is found. An application is read once, after it has been taken in: nobody who sends one waits until a résumé
 * is read. Which ones have been read is kept with the words, so that what was interrupted is made up for.
 *
 * <p>Nothing is held while files are read. The words are kept, or forgotten, by whoever holds the application: what was read before another résumé came
 * is not kept any more, and the application stays one that is still to be read.
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

    /** Makes an application findable; does nothing where it is already, where another node has just done it, or where a résumé has come meanwhile. */
    public void take(String applicationId) {
        if (taken(applicationId)) {
            return;
        }
        List<DocumentLink> resumes = applications.documentsOf(applicationId);
        List<Object[]> words = wordsOf(applicationId, resumes);
        transaction.executeWithoutResult(status -> {
            if (held(applicationId) && isStillAsRead(applicationId, resumes)) {
                database.update("insert into searchable (application_id) values (?)", applicationId);
                database.batchUpdate("insert into search_word (kind, word, application_id) values (?, ?, ?)", words);
            }
        });
    }

    /**
     * An application to which words have come is one that is still to be read; this is within the transaction that brings them, so that it is never missed,
     * and that holds the application, so that nobody keeps what they read before.
     */
    @EventListener
    void forget(ResumeAdded added) {
        database.update("delete from search_word where application_id = ?", added.applicationId());
        database.update("delete from searchable where application_id = ?", added.applicationId());
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

    /** Holds an application until the transaction ends; answers false where it has been erased. */
    private boolean held(String applicationId) {
        return !database.queryForList("select id from application where id = ? for update", String.class, applicationId)
                .isEmpty();
    }

    private boolean taken(String applicationId) {
        return !database.queryForList(
                        "select application_id from searchable where application_id = ?", String.class, applicationId)
                .isEmpty();
    }

    /**
     * Whether nobody has kept the words of an application meanwhile, and no other résumé has come to it. This is asked only by whoever holds it, and in other
     * words than before: H2 keeps the last answer beside each statement, and for a moment after a commit gives it again to whoever has waited for that.
     */
    private boolean isStillAsRead(String applicationId, List<DocumentLink> resumes) {
        long kept = database.queryForObject(
                "select count(*) from searchable where application_id = ?", Long.class, applicationId);
        List<String> now = database.queryForList(
                "select id from document where kind = ? and application_id = ?",
                String.class,
                Document.Kind.RESUME.name(),
                applicationId);
        return kept == 0
                && Set.copyOf(now).equals(resumes.stream().map(DocumentLink::id).collect(Collectors.toSet()));
    }

    private List<Object[]> wordsOf(String applicationId, List<DocumentLink> resumes) {
        Application application = applications.find(applicationId);
        Candidate candidate = applications.candidateOf(application);
        Set<String> named = SearchWords.of(Stream.of(candidate.name(), candidate.email()));
        Stream<String> answers = application.answers().all().stream().map(answer -> answer.answer());
        Stream<String> read = resumes.stream().map(resume -> texts.of(applications.document(resume.id())));
        Set<String> any = SearchWords.of(Stream.of(
                        Stream.of(
                                candidate.name(),
                                candidate.email(),
                                candidate.location(),
                                postings.brief(application.postingId()).title(),
                                application.coverLetter()),
                        answers,
                        read)
                .flatMap(texts -> texts));
        List<Object[]> rows = new ArrayList<>();
        named.forEach(word -> rows.add(new Object[] {SearchKind.NAME.sign(), word, applicationId}));
        any.stream().limit(WORDS).forEach(word -> rows.add(new Object[] {SearchKind.ANY.sign(), word, applicationId}));
        return rows;
    }
}
