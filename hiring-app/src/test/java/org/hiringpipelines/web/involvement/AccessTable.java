package org.hiringpipelines.web.involvement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the documentation on security tells of calls about one thing: for each of them and each role whether it reaches {@code all},
 * {@code own}, or nothing ({@code –}).
 *
 * @param rows the cells of each call, in the order of the roles
 */
record AccessTable(Map<String, List<String>> rows) {

    /** The members of the local team that stand for the columns. */
    private static final List<String> ROLES =
            List.of("recruiter", "manager", "interviewer", "approver", "designer", "integrator", "admin");

    private static final Pattern ROW = Pattern.compile(
            "^\\| `((?:GET|POST|PUT|DELETE) [^`]+)` \\|((?: (?:own|all|–) \\|){7})$", Pattern.MULTILINE);

    /** The table as it is documented. */
    static AccessTable documented() {
        try {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            ROW.matcher(Files.readString(Path.of("../docs/security.md")))
                    .results()
                    .forEach(row -> rows.put(row.group(1), cells(row)));
            return new AccessTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(MatchResult row) {
        return Arrays.stream(row.group(2).split("\\|")).map(String::strip).toList();
    }

    Set<String> calls() {
        return rows.keySet();
    }

    /** Each call with the cell of a role. */
    Map<String, String> cellsOf(String role) {
        Map<String, String> cells = new LinkedHashMap<>();
        rows.forEach((call, row) -> cells.put(call, row.get(ROLES.indexOf(role))));
        return cells;
    }
}
