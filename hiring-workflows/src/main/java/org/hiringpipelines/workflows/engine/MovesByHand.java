package org.hiringpipelines.workflows.engine;

/** Takes note of what somebody does to a process outside of its tasks, within the transaction in which it is done. */
interface MovesByHand {

    /**
     * Notes a move.
     *
     * @param businessKey our id for what the process carries
     * @param by the user id of who did it
     * @param what what was done and why, in words
     */
    void note(String businessKey, String by, String what);
}
