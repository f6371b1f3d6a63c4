package org.hiringpipelines.workflows.migrations;

import java.util.List;
import org.hiringpipelines.model.design.Moves;

/**
 * What a migration would do, as things stand now.
 *
 * @param moves where from and where to, with every step that has a place to go; to be sent back as it is, or with other places
 * @param steps the steps on which somebody stands
 * @param all how many applications, postings and mails would come along, those who cannot included
 * @param tried how many of them were moved for a try and put back
 * @param stuck those among them who cannot come along
 */
public record MigrationPreview(Moves moves, List<StepMove> steps, long all, long tried, List<Stuck> stuck) {

    public MigrationPreview {
        steps = List.copyOf(steps);
        stuck = List.copyOf(stuck);
    }
}
