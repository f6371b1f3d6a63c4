package org.hiringpipelines.workflows.rejections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.RejectionReason;
import org.hiringpipelines.workflows.decisions.AsksTable;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.decisions.TableRow;

/** The reasons in the table {@code rejection-reasons}. */
@AsksTable("rejection-reasons")
public class RejectionReasons {

    /** The reason of all whose posting ends before them. */
    public static final String POSITION_FILLED = "POSITION_FILLED";

    private static final String TABLE = "rejection-reasons";

    private final DecisionTables tables;

    RejectionReasons(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * The reason that a person gives, with the comment where it needs one.
     *
     * @throws Refusal where there is no such reason to give, or the comment is missing
     */
    public RejectionReason given(String code, String comment) {
        List<RejectionReason> choice = choice();
        RejectionReason reason = choice.stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "reason",
                        "Say why the candidate is rejected, with one of: "
                                + choice.stream().map(RejectionReason::code).collect(Collectors.joining(", ")) + "."));
        Refusal.check()
                .refuseIf(
                        reason.commentNeeded() && (comment == null || comment.isBlank()),
                        "comment",
                        "This reason needs a comment that says what it is.")
                .done();
        return reason;
    }

    /** The reasons a person can give: the team's, and those for which candidates leave. */
    public List<RejectionReason> choice() {
        return Stream.of("team", "candidate").flatMap(this::endedBy).toList();
    }

    /**
     * The reason of that code.
     *
     * @throws IllegalStateException where the table has none
     */
    public RejectionReason of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalStateException("The table " + TABLE + " has no reason " + code + "."));
    }

    /** A reason in words; its code where the table has lost it since. */
    public String words(String code) {
        return find(code).map(RejectionReason::words).orElse(code);
    }

    private Optional<RejectionReason> find(String code) {
        return Stream.of("team", "candidate", "posting")
                .flatMap(this::endedBy)
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    private Stream<RejectionReason> endedBy(String whom) {
        return tables.rows(TABLE, Map.of("endedBy", whom)).stream().map(row -> reason(row, !whom.equals("posting")));
    }

    private static RejectionReason reason(TableRow row, boolean decided) {
        return new RejectionReason(
                row.required("code"),
                row.required("words"),
                row.flag("commentNeeded"),
                row.required("mail"),
                row.duration("after"),
                row.duration("over"),
                row.hours("hours"),
                decided);
    }
}
