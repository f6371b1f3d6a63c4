package org.hiringpipelines.app.pages;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Somebody at our own pages, where one posting is open and one person has applied for it; nothing goes wrong on the way. All who extend it share
 * one started application.
 */
@RunningApplication
abstract class AtOurPages {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    Hiring hiring;

    @Autowired
    Callers callers;

    @Autowired
    TaskService tasks;

    private final List<OurPages> windows = new ArrayList<>();

    /** Somebody nobody else is called like. */
    final String name = "Zoë Quill" + UUID.randomUUID().toString().substring(0, 6);

    String posting;
    String application;

    @BeforeEach
    void somebodyHasApplied() {
        hiring.clearDesks();
        posting = hiring.openPosting(1);
        application = hiring.applicationOf(name, posting);
    }

    @AfterEach
    void nothingWentWrongOnTheWay() {
        windows.forEach(OurPages::hasGoneWell);
    }

    OurPages window(String user) {
        return fresh(wide()).open("/hiring").logIn(user);
    }

    static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1280, 800);
    }

    OurPages fresh(Browser.NewContextOptions options) {
        OurPages pages = new OurPages(chromium, port, options);
        windows.add(pages);
        return pages;
    }
}
