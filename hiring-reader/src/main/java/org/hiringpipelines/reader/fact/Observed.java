package org.hiringpipelines.reader.fact;

import java.util.Set;

/** Something in a posting that may be what is looked for, with the signs that were observed of it. */
interface Observed {

    /** What was observed, for {@link Evidence} to weigh. */
    Set<String> signs();
}
