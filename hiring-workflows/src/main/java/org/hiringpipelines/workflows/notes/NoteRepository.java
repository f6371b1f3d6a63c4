package org.hiringpipelines.workflows.notes;

import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.application.Note;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<Note, String>, Insert<Note> {

    /** The latest notes about an application, the newest first. */
    @Query("select * from note where application_id = :applicationId order by written_at desc, id limit :most")
    List<Note> latest(String applicationId, int most);

    /** The last note that somebody wrote about an application. */
    @Query("select * from note where application_id = :applicationId and author = :author"
            + " order by written_at desc, id limit 1")
    Optional<Note> lastOf(String applicationId, String author);
}
