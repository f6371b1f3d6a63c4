package org.hiringpipelines.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TrialApplication
class ScriptNoncesTest {

    @Autowired
    private Callers callers;

    /** Some hundred pages at once: before each request had its own nonce, several of them failed each time. */
    @Test
    void pagesAskedForAtOnceMayEachRunTheirOwnScripts() throws Exception {
        Callable<List<Answer>> loadsAgainAndAgain = () -> {
            Caller somebody = callers.stranger();
            return Stream.generate(() -> somebody.get("/camunda/app/tasklist/default/"))
                    .limit(50)
                    .toList();
        };
        ExecutorService windows = Executors.newFixedThreadPool(8);
        try {
            for (Future<List<Answer>> pages : windows.invokeAll(Collections.nCopies(8, loadsAgainAndAgain))) {
                assertThat(pages.get())
                        .hasSize(50)
                        .allSatisfy(page -> assertThat(page.body()).contains("nonce=\"" + allowedBy(page) + "\""));
            }
        } finally {
            windows.shutdown();
        }
    }

    private static String allowedBy(Answer page) {
        return page.header("Content-Security-Policy").replaceFirst(".*'nonce-([^']+)'.*", "$1");
    }
}
