package org.hiringpipelines.benchmarks.scale;

/**
 * A task that waits for somebody.
 *
 * @param id its id
 * @param assignee whose it is; null where it is a group's
 */
record WaitingTask(String id, String assignee) {

    /** Whoever does it; any approver where it is nobody's in person. */
    String whose(int number) {
        return assignee == null ? Staff.APPROVER.member(number) : assignee;
    }
}
