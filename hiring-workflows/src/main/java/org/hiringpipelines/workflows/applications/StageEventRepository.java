package org.hiringpipelines.workflows.applications;

import java.util.List;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.repository.Repository;

/** Events are added and read, and nothing else. */
interface StageEventRepository extends Repository<StageEvent, Long>, Insert<StageEvent> {

    List<StageEvent> findByApplicationIdOrderById(String applicationId);
}
