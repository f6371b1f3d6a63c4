package org.hiringpipelines.model.interview;

import java.util.List;
import org.hiringpipelines.model.Refusal;

/** The rounds of a plan, first round first. */
public record Rounds(List<Round> all) {

    public Rounds {
        all = all == null ? List.of() : List.copyOf(all);
        Refusal.check()
                .refuseIf(all.isEmpty(), "rounds", "A plan has at least one round.")
                .refuseIf(all.size() > 12, "rounds", "A plan has at most 12 rounds.")
                .refuseIf(
                        all.stream().map(Round::name).distinct().count() < all.size(),
                        "rounds",
                        "Two rounds have the same name. Give each a name of its own.")
                .done();
    }

    /** Whether a plan of these has a round for a candidate who has had so many. */
    public boolean leftAfter(int held) {
        return held < all.size();
    }

    /** The round that comes after so many; where the plan is done, one more like its last. */
    public Round after(int held) {
        return leftAfter(held) ? all.get(held) : all.get(all.size() - 1).again();
    }
}
