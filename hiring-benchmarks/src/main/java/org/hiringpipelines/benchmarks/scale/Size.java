package org.hiringpipelines.benchmarks.scale;

import java.util.List;

/**
 * How many applications there are.
 *
 * @param open the applications that somebody still has to do with
 */
record Size(int open) {

    /** As many at each size, so that each posting has more applications where there are more. */
    static final int POSTINGS = 2_000;

    /** From that which all figures are compared with to the largest. */
    static final List<Size> ALL = List.of(new Size(1_000), new Size(10_000), new Size(100_000));

    /** One posting has this part of all applications. */
    static final int PART_OF_LARGEST_POSTING = 10;

    int finished() {
        return 10 * open;
    }

    /** How many applications stand there. */
    int of(Standing standing) {
        return (standing.open() ? open : finished()) / 1_000 * standing.perThousand();
    }
}
