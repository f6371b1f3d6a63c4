package org.hiringpipelines.workflows.applications;

import java.util.List;
import org.hiringpipelines.model.application.StageEvent;
import org.springframework.data.repository.Repository;

/** Reads timelines. */
interface StageEventRepository extends Repository<StageEvent, Long> {

    List<StageEvent> findByApplicationIdOrderById(String applicationId);
}
