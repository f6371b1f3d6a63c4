package org.hiringpipelines.reader.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.reader.layout.Lines;
import org.hiringpipelines.reader.layout.Outline;

/** What labelled postings teach of where the work is done, where neither a label nor a sentence about the position says it. */
final class PlaceLessons {

    private static final int SELDOM = 4;

    private PlaceLessons() {}

    /** The text of the file of weights that {@code postings} teach, without the remarks above them. */
    static String learned(List<LabelledPosting> postings) {
        return lessons(postings).learned();
    }

    /** How places are read by what other postings teach, each fifth of {@code postings} by the rest. */
    static Agreement crossValidated(List<LabelledPosting> postings) {
        Agreement agreement = new Agreement();
        lessons(postings).crossValidate((posting, chosen) -> {
            List<Place> said = said(posting);
            List<Place> read = said.isEmpty() && chosen != null ? chosen.places() : said;
            agreement.addList(posting, "locations", texts(read));
        });
        return agreement;
    }

    private static Lessons<PlaceCandidate> lessons(List<LabelledPosting> postings) {
        return new Lessons<>(
                "PLACE",
                PlaceReader.DOUBT,
                SELDOM,
                postings.stream().map(PlaceLessons::lesson).toList());
    }

    private static Lessons.Lesson<PlaceCandidate> lesson(LabelledPosting posting) {
        OutlinedPosting outlined = OutlinedPosting.of(Outline.of(Lines.of(posting.text())));
        var candidates = PlaceCandidates.of(outlined, TitleAndEmployer.of(outlined));
        List<Set<String>> right = posting.rightLists("locations");
        Set<PlaceCandidate> named = candidates.stream()
                .filter(candidate -> right.contains(texts(candidate.places())))
                .collect(Collectors.toSet());
        // Where a label alone says the place, the rest of the text teaches nothing.
        boolean teaches = !named.isEmpty() || (said(posting).isEmpty() && right.contains(Set.of()));
        return new Lessons.Lesson<>(posting, candidates, named, teaches);
    }

    private static List<Place> said(LabelledPosting posting) {
        OutlinedPosting outlined = OutlinedPosting.of(Outline.of(Lines.of(posting.text())));
        return PlaceReader.said(outlined, TitleAndEmployer.of(outlined).line());
    }

    private static Set<String> texts(List<Place> places) {
        return places.stream().map(place -> LabelledPosting.plain(place.text())).collect(Collectors.toSet());
    }
}
