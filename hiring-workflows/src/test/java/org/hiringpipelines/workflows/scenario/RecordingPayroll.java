package org.hiringpipelines.workflows.scenario;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hiringpipelines.workflows.offers.Hired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Payroll: hears of each hire once it is safe. */
@Component
public class RecordingPayroll {

    private final Map<String, Hired> hires = new ConcurrentHashMap<>();

    @TransactionalEventListener
    void hears(Hired hired) {
        hires.put(hired.applicationId(), hired);
    }

    /** What was heard of an application; null where nothing was. */
    public Hired heardOf(String applicationId) {
        return hires.get(applicationId);
    }
}
