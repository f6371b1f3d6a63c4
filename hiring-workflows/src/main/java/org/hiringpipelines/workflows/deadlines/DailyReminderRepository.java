package org.hiringpipelines.workflows.deadlines;

import java.util.List;
import org.hiringpipelines.model.correspondence.DailyReminder;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.repository.Repository;

/** Who was last reminded when; one for each person. */
interface DailyReminderRepository extends Repository<DailyReminder, String>, Insert<DailyReminder> {

    List<DailyReminder> findAll();

    DailyReminder save(DailyReminder reminder);
}
