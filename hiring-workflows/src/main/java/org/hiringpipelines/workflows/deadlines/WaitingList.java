package org.hiringpipelines.workflows.deadlines;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Tasks that wait: the oldest of them, and how many there are. However many are added, it does not grow beyond its length. */
final class WaitingList {

    private static final Comparator<OpenTask> OLDEST_FIRST =
            Comparator.comparing(OpenTask::since).thenComparing(OpenTask::instanceId);

    private final int length;
    private final PriorityQueue<OpenTask> oldest = new PriorityQueue<>(OLDEST_FIRST.reversed());
    private int size;

    /**
     * An empty list.
     *
     * @param length how many tasks it names
     */
    WaitingList(int length) {
        this.length = length;
    }

    /** The lists in one; no task is in two of them. */
    static WaitingList together(int length, Collection<WaitingList> lists) {
        WaitingList all = new WaitingList(length);
        for (WaitingList list : lists) {
            list.oldest.forEach(all::add);
            all.size += list.size - list.oldest.size();
        }
        return all;
    }

    void add(OpenTask task) {
        size++;
        oldest.add(task);
        if (oldest.size() > length) {
            oldest.remove();
        }
    }

    /** The tasks that it names, oldest first. */
    List<OpenTask> oldest() {
        return oldest.stream().sorted(OLDEST_FIRST).toList();
    }

    /** How many tasks wait, named or not. */
    int size() {
        return size;
    }
}
