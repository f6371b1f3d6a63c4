package org.hiringpipelines.workflows.offers;

import java.util.List;
import org.hiringpipelines.model.offer.EarlyClearance;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface EarlyClearanceRepository extends Repository<EarlyClearance, String>, Insert<EarlyClearance> {

    @Query("select * from early_clearance where application_id = :applicationId order by kind")
    List<EarlyClearance> of(String applicationId);

    EarlyClearance save(EarlyClearance known);
}
