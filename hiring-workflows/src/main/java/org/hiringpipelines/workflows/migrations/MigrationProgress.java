package org.hiringpipelines.workflows.migrations;

import java.util.List;
import org.hiringpipelines.model.design.Migration;
import org.hiringpipelines.model.design.MigrationPart;

/**
 * How far a migration is.
 *
 * @param moved how many have come along
 * @param left how many have not, and stay where they are
 * @param open how many it is not known of yet
 * @param outcomes what came of it for each, those who have not come along first
 */
public record MigrationProgress(Migration migration, long moved, long left, long open, List<MigrationPart> outcomes) {

    public MigrationProgress {
        outcomes = List.copyOf(outcomes);
    }

    /** All of them. */
    public long all() {
        return moved + left + open;
    }

    /** Whether it is known what came of it for each. */
    public boolean finished() {
        return open == 0;
    }
}
