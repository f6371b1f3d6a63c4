package org.hiringpipelines.web.samples;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a sample application has ended. */
enum SampleEnding {
    @JsonProperty("hired")
    HIRED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("onHold")
    ON_HOLD,
    @JsonProperty("declined")
    DECLINED
}
