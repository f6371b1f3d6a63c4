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

    /** Notes that a mail has gone out, and what it said. */
    @Modifying
    @Query("update mail set sent_at = :at, subject = :subject, text = :text where id = :id")
    void sent(String id, Instant at, String subject, String text);

    @Modifying
    @Query("insert into mail_attachment (mail_id, file_name, content_type, content)"
            + " values (:mailId, :fileName, :contentType, :content)")
    void attach(String mailId, String fileName, String contentType, byte[] content);

    @Query("select file_name, content_type, content from mail_attachment where mail_id = :mailId order by id")
    List<Attachment> attachmentsOf(String mailId);
}
