package org.hiringpipelines.workflows.migrations;

import java.util.List;
import org.hiringpipelines.model.design.Moves;

/** The engine, as it moves what runs in it from version to version. */
public interface MigrationProcess {

    /** From every earlier version in which somebody is, to the latest. */
    Moves toTheLatest();

    /**
     * The moves with a place for each step that has one: the one that was named, else the step of the same id.
     *
     * @throws org.hiringpipelines.model.Refusal where there is no such process, version or step
     */
    Moves completed(Moves wanted);

    /** The steps of a version at which somebody can stand. */
    List<StepOfVersion> stepsOf(String process, int version);

    /** What a version draws, as BPMN 2.0 XML. */
    String diagram(String process, int version);

    /** The steps on which somebody stands in the versions that are left. */
    List<StepMove> steps(Moves moves);

    /** Those who would come along, by their outermost process. */
    List<MovedSubject> subjects(Moves moves);

    /**
     * Moves one, with all processes that it goes through, in the running transaction.
     *
     * @throws org.hiringpipelines.model.Refusal where it cannot be
     */
    void move(Moves moves, String instanceId);

    /** Does something in a transaction of its own, also while a job runs. */
    void apart(Runnable deed);

    /** Starts to move these in the background; answers the id of the batch. */
    String start(List<String> instanceIds);

    /** Lets a batch rest, or go on. */
    void pause(String batchId, boolean rest);
}
