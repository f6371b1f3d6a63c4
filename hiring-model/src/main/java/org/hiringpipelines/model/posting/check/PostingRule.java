package org.hiringpipelines.model.posting.check;

import java.util.List;

/** One thing to look for in a posting. */
@FunctionalInterface
public interface PostingRule {

    /** What this rule finds in {@code posting}; empty where there is nothing to find. */
    List<Finding> check(CheckedPosting posting);
}
