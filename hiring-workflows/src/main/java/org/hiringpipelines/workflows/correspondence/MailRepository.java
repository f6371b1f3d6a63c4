package org.hiringpipelines.workflows.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface MailRepository extends Repository<Mail, String>, Insert<Mail> {

    Optional<Mail> findById(String id);

    @Query("select * from mail where application_id = :applicationId order by number")
    List<Mail> ofApplication(String applicationId);

    /** Takes a mail into one's hands to send it; answers 0 where somebody has it or it has gone out. */
    @Modifying
    @Query(
            "update mail set handed_over_at = :at, tries = tries + 1 where id = :id and handed_over_at is null and sent_at is null"
                    + " and called_back_at is null")
    int claim(String id, Instant at);

    /** The last mail about an application that can still be called back. */
    @Query("select id from mail where application_id = :applicationId and revocable and sent_at is null"
            + " and handed_over_at is null and called_back_at is null and send_at > :now order by number desc limit 1")
    Optional<String> revocable(String applicationId, Instant now);

    /** Calls a mail back; answers 0 where somebody has it in hand, or it has gone out. */
    @Modifying
    @Query("update mail set called_back_at = :at where id = :id and sent_at is null and handed_over_at is null"
            + " and called_back_at is null and send_at > :at")
    int callBack(String id, Instant at);

    /** Gives back a mail that has surely not gone out. */
    @Modifying
    @Query("update mail set handed_over_at = null, failure = :failure where id = :id and sent_at is null")
    void failed(String id, String failure);

    /** Notes why a mail has not gone out, or why that is not known. */
    @Modifying
    @Query("update mail set failure = :failure where id = :id and sent_at is null")
    void explain(String id, String failure);

    /** Notes that a mail has gone out, and what it said. */
    @Modifying
    @Query("update mail set sent_at = :at, subject = :subject, text = :text, failure = null where id = :id")
    void sent(String id, Instant at, String subject, String text);

    @Modifying
    @Query("delete from mail where id = :id and sent_at is not null")
    void forget(String id);

    @Modifying
    @Query("insert into mail_attachment (mail_id, file_name, content_type, content)"
            + " values (:mailId, :fileName, :contentType, :content)")
    void attach(String mailId, String fileName, String contentType, byte[] content);

    @Query("select file_name, content_type, content from mail_attachment where mail_id = :mailId order by id")
    List<Attachment> attachmentsOf(String mailId);
}
