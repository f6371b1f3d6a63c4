package org.hiringpipelines.model.posting.check;

/** How much a finding matters, the weightiest first. */
public enum Severity {
    /** The posting cannot go out as it is, unless somebody waives the finding and says why. */
    BLOCKING,
    /** Should be mended: it costs applicants, or answers. */
    WARNING,
    /** Worth knowing; may well be meant. */
    NOTE
}
