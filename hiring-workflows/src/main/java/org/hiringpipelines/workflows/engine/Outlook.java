package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiringpipelines.workflows.bulk.DrawnMail;

/**
 * What is seen of a way before anybody goes it.
 *
 * @param mails the mails on it, in their order, by the places where they are drawn
 * @param arrivals the flows by which it comes to where parallel ways meet, and waits for the others
 * @param possible the flows by which it may come there, or not
 */
record Outlook(Map<String, DrawnMail> mails, Set<String> arrivals, Set<String> possible) {

    /** A way on which nothing is written, to somebody or something that is waited for. */
    static final Outlook NOTHING = new Outlook(Map.of(), Set.of(), Set.of());

    static Outlook of(Collection<DrawnMail> mails) {
        Map<String, DrawnMail> byPlace = new LinkedHashMap<>();
        mails.forEach(mail -> byPlace.put(mail.place(), mail));
        return new Outlook(byPlace, Set.of(), Set.of());
    }

    static Outlook arrivingBy(String flow) {
        return new Outlook(Map.of(), Set.of(flow), Set.of());
    }

    /** Both are gone, one after the other or side by side. */
    Outlook and(Outlook other) {
        Map<String, DrawnMail> all = new LinkedHashMap<>(mails);
        other.mails.forEach((place, mail) -> all.merge(place, mail, (one, two) -> one.certain() ? one : two));
        Set<String> both = joined(arrivals, other.arrivals);
        return new Outlook(all, both, without(both, joined(possible, other.possible)));
    }

    private static Set<String> joined(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> without(Set<String> some, Set<String> of) {
        Set<String> left = new LinkedHashSet<>(of);
        left.removeAll(some);
        return left;
    }

    /** Whether it may come by all of these flows. */
    boolean mayArriveBy(Set<String> flows) {
        return joined(arrivals, possible).containsAll(flows);
    }

    /** One of them is gone, and nobody knows which: certain is what is so on all. */
    static Outlook oneOf(Collection<Outlook> ways, String question) {
        Map<String, DrawnMail> all = inOrder(ways);
        Set<String> arrivals = new LinkedHashSet<>(ways.iterator().next().arrivals);
        ways.forEach(way -> arrivals.retainAll(way.arrivals));
        all.replaceAll((place, mail) -> ways.stream()
                        .allMatch(way -> way.mails.containsKey(place)
                                && way.mails.get(place).certain())
                ? mail
                : depending(mail, ways.stream().allMatch(way -> way.mails.containsKey(place)) ? "" : question));
        Set<String> anywhere =
                ways.stream().map(way -> joined(way.arrivals, way.possible)).reduce(Set.of(), Outlook::joined);
        return new Outlook(all, arrivals, without(arrivals, anywhere));
    }

    /** What one way has before a mail that another has as well stands before it. */
    private static Map<String, DrawnMail> inOrder(Collection<Outlook> ways) {
        Map<String, DrawnMail> mails = new HashMap<>();
        List<String> places = new ArrayList<>();
        for (Outlook way : ways) {
            int next = 0;
            for (String place : way.mails.keySet()) {
                if (mails.putIfAbsent(place, way.mails.get(place)) == null) {
                    places.add(next, place);
                }
                next = places.indexOf(place) + 1;
            }
        }
        Map<String, DrawnMail> ordered = new LinkedHashMap<>();
        places.forEach(place -> ordered.put(place, mails.get(place)));
        return ordered;
    }

    private static DrawnMail depending(DrawnMail mail, String question) {
        List<String> questions = new ArrayList<>(mail.questions());
        if (!question.isEmpty() && !questions.contains(question)) {
            questions.add(0, question);
        }
        return mail.dependingOn(questions);
    }

    /** The way may be gone or not. */
    Outlook perhaps() {
        Map<String, DrawnMail> all = new LinkedHashMap<>(mails);
        all.replaceAll((place, mail) -> mail.perhaps());
        return new Outlook(all, Set.of(), joined(arrivals, possible));
    }
}
