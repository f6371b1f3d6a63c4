package org.hiringpipelines.workflows.language;

import java.util.Optional;
import org.hiringpipelines.model.language.PreferredLanguage;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** One language for each person. */
interface PreferredLanguageRepository extends Repository<PreferredLanguage, String>, Insert<PreferredLanguage> {

    Optional<PreferredLanguage> findById(String userId);

    @Modifying
    @Query("update preferred_language set language = :language where user_id = :userId")
    int change(String userId, String language);
}
