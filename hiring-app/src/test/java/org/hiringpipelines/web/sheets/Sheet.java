package org.hiringpipelines.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;

/** A page that stands inside a task, as a reader gets it. */
final class Sheet {

    private Sheet() {}

    /** The page's text, which this reader may see. */
    static String shownTo(Caller reader, String path) {
        Answer answer = reader.get("/sheets" + path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        return answer.body();
    }
}
