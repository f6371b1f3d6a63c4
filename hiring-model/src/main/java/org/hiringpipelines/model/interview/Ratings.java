package org.hiringpipelines.model.interview;

import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.Refusal;

/** An interviewer's ratings, each competency once. */
public record Ratings(List<Rating> all) {

    public Ratings {
        all = all == null ? List.of() : List.copyOf(all);
        Refusal.check()
                .refuseIf(all.isEmpty(), "ratings", "A scorecard rates at least one competency.")
                .refuseIf(all.size() > 50, "ratings", "A scorecard rates at most 50 competencies.")
                .refuseIf(
                        all.stream().map(Rating::competency).distinct().count() < all.size(),
                        "ratings",
                        "Each competency is rated once.")
                .done();
    }

    /** The rating of that competency. */
    public Optional<Rating> of(String competency) {
        return all.stream()
                .filter(rating -> rating.competency().equals(competency))
                .findFirst();
    }
}
