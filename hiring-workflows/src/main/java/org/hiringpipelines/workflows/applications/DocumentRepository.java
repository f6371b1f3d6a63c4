package org.hiringpipelines.workflows.applications;

import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, String>, Insert<Document> {

    Optional<Document> findByIdAndKind(String id, Document.Kind kind);

    void deleteById(String id);

    /** Names without contents, for lists. */
    @Query("select id, file_name from document where application_id = :applicationId"
            + " and kind = :kind order by received_at, id")
    List<DocumentLink> linksOf(String applicationId, Document.Kind kind);

    /** The name without the content. */
    @Query("select id, file_name from document where id = :id")
    Optional<DocumentLink> linkTo(String id);
}
