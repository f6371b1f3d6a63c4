package org.hiringpipelines.workflows.rehearsals;

import java.util.List;

/**
 * What came of a rehearsal.
 *
 * @param candidates how many candidates were simulated
 * @param byEngine how many the engine carried, to try each way and to show where it leads; the others went by what it had shown
 * @param guessed how many turns of candidates go by what was shown elsewhere: where the same was open and something else had been done before, or,
 *     where nobody had gone that way there either, another way
 * @param tested how many turns that were known from where the same was open the engine was asked to show
 * @param right how many of those led where they had led there
 * @param astray which share of candidates, from 0 to 1, is likely to go otherwise than the engine would carry them
 * @param stopped why the engine carried no more to show where turns lead
 * @param checked how many of those who went by what it had shown the engine carried afterwards, along the same way
 * @param agreed how many of these ended where they had, after as many business days
 * @param seed of all chance
 * @param seconds how long the engine carried candidates, and how long all took, from the first diagram on
 * @param pipeline the name of the pipeline they went through; empty where no posting took candidates
 * @param rates the shares that held
 * @param processes each process with how often each element was passed
 * @param tasks who was asked to do what
 * @param mails what would have gone out
 * @param ends where candidates ended, and after how long
 * @param faults what failed
 * @param refusals what people were refused where the engine tried it; they chose something else
 */
public record RehearsalReport(
        int candidates,
        int byEngine,
        int guessed,
        int tested,
        int right,
        double astray,
        Stopped stopped,
        int checked,
        int agreed,
        long seed,
        RehearsalSeconds seconds,
        String pipeline,
        List<AppliedRate> rates,
        List<HeatedProcess> processes,
        List<RehearsedTask> tasks,
        List<RehearsedMail> mails,
        List<RehearsedEnd> ends,
        List<MetFault> faults,
        List<RefusedChoice> refusals) {

    /** Enough is shown when no more candidates than that are likely to go otherwise. */
    static final double FEW_ASTRAY = 0.05;

    /** Why the engine carried no more. */
    public enum Stopped {
        /** Few are likely to go otherwise than it would carry them. */
        ENOUGH_SHOWN,
        /** More would have had something to show, and there was no time for them. */
        TIME_OVER,
        /** It was asked for each turn that it had not shown, and was led or sent another way before it came there. */
        NOTHING_MORE_TO_SHOW,
        /** Nobody came in. */
        NOBODY_CAME
    }

    /** How many of a hundred candidates are likely to go otherwise, rounded up, so that more than enough never reads as enough. */
    public int astrayOfAHundred() {
        return (int) Math.ceil(100 * astray - 1e-9);
    }

    /** How many of a hundred candidates may go otherwise where enough is shown. */
    public int enoughOfAHundred() {
        return (int) Math.round(100 * FEW_ASTRAY);
    }

    /**
     * How long it took, in seconds.
     *
     * @param engine that the engine carried candidates
     * @param all altogether, once the house of the rehearsal stood
     */
    public record RehearsalSeconds(double engine, double all) {}

    /**
     * How often somebody decided how.
     *
     * @param of the key of a task, the name of a message, {@code left lying} or {@code aside}
     * @param choice what was chosen
     * @param share its share among the choices of a task; of a hundred for all others
     * @param times how often it came to that
     */
    public record AppliedRate(String of, String choice, double share, int times) {}

    /**
     * A process.
     *
     * @param key its key
     * @param name its name
     * @param xml its diagram
     * @param elements its elements, with flows, and how often each was passed; none that was passed by nobody
     * @param neverReached the flow nodes that nobody came to, not even where the engine tried each way
     */
    public record HeatedProcess(
            String key, String name, String xml, List<HeatedElement> elements, List<HeatedElement> neverReached) {}

    /**
     * An element of a diagram.
     *
     * @param id its id
     * @param name its name; empty for a flow without one
     * @param times how often it was passed
     */
    public record HeatedElement(String id, String name, int times) {}

    /**
     * Tasks.
     *
     * @param process the key of the process
     * @param id the key of the task
     * @param name its name
     * @param whose who was asked: a user id, or groups
     * @param times how often
     * @param medianDays for how many business days half of them were open at most
     * @param mostDays for how many business days nine of ten were open at most
     */
    public record RehearsedTask(
            String process, String id, String name, String whose, int times, double medianDays, double mostDays) {}

    /**
     * Mails of one kind.
     *
     * @param template the name of its text
     * @param to {@code candidate}, or the names of those of the team who got them
     * @param times how many
     * @param subject the subject of one of them
     * @param text its text
     * @param html its page
     */
    public record RehearsedMail(
            String template, List<String> to, int times, String subject, String text, String html) {}

    /**
     * An end.
     *
     * @param id the id of the end event; empty where somebody did not come to one
     * @param name its name
     * @param times how many came there
     * @param share of all, from 0 to 1
     * @param medianDays after how many days, from the application on, half of them had
     * @param mostDays after how many days nine of ten had
     */
    public record RehearsedEnd(String id, String name, int times, double share, double medianDays, double mostDays) {}

    /**
     * Something that failed.
     *
     * @param process the key of the process; empty where nobody knows
     * @param element the id of the element; empty where nobody knows
     * @param name its name
     * @param sentence what is wrong
     * @param times how many candidates met it
     * @param doing what was being done
     */
    public record MetFault(String process, String element, String name, String sentence, int times, String doing) {}

    /**
     * A choice that was refused.
     *
     * @param task the key of the task
     * @param choice what was chosen
     * @param sentence why not
     */
    public record RefusedChoice(String task, String choice, String sentence) {}
}
