package org.hiringpipelines.model.offer;

import java.util.List;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.Place;

/**
 * What a posting says of the job that is offered, read alone where the whole of it is not needed.
 *
 * @param title the title of the job
 * @param organization the employer; null where the posting does not say
 * @param locations where the work is done
 * @param reportsTo the role to which the new person reports; null where the posting does not say
 * @param pay the pay it promised; null where it names none
 */
public record OfferedJob(String title, String organization, List<Place> locations, String reportsTo, Pay pay) {

    public OfferedJob {
        locations = locations == null ? List.of() : List.copyOf(locations);
    }
}
